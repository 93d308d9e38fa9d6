"""requirements.lock pins what pyproject.toml wishes for, and all that comes with it."""

from __future__ import annotations

import ast
import importlib.metadata
import sys
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent


def pinned() -> dict[str, str]:
    lines = (ROOT / "requirements.lock").read_text().splitlines()
    pairs = (line.split("==") for line in lines if line and not line.startswith("#"))
    return {canonicalize_name(name): version for name, version in pairs}


def wishes(*, with_dev: bool = True) -> list[Requirement]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    of_extras = (wish for name, extra in extras.items() if with_dev or name != "dev" for wish in extra)
    wished = [*project["dependencies"], *of_extras]
    return [Requirement(wish) for wish in wished if not wish.startswith("cvlatex[")]


def imported(folder: str) -> dict[str, str]:
    """The names outside the standard library and the project that modules of a folder import, with one of them each."""
    own = {"cvlatex", "bench", "tests", "scripts"}
    return {
        name: module.as_posix()
        for module in sorted((ROOT / folder).rglob("*.py"))
        for name in _names(ast.walk(ast.parse(module.read_bytes())))
        if name not in sys.stdlib_module_names | own
    }


def _names(nodes: Iterable[ast.AST]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module.partition(".")[0]


def test_one_extra_brings_all_others() -> None:
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["optional-dependencies"]
    (everything,) = extras["all"]
    assert set(Requirement(everything).extras) == set(extras) - {"all", "dev"}


@pytest.mark.parametrize(("folder", "with_dev"), [("cvlatex", False), ("bench", True), ("tests", True)])
def test_every_import_is_wished_for(folder: str, with_dev: bool) -> None:
    """A machine on which nothing but the wishes was installed runs all of it."""
    wished = {canonicalize_name(wish.name) for wish in wishes(with_dev=with_dev)}
    brought_by = importlib.metadata.packages_distributions()
    lacking = {
        name: module
        for name, module in imported(folder).items()
        if wished.isdisjoint(map(canonicalize_name, brought_by.get(name, ())))
    }
    assert lacking == {}


def test_every_wish_is_pinned_to_a_version_that_fulfils_it() -> None:
    versions = pinned()
    assert [
        str(wish) for wish in wishes() if versions.get(canonicalize_name(wish.name), "") not in wish.specifier
    ] == []


def test_what_the_packages_need_is_pinned_too() -> None:
    versions = pinned()
    needs = [
        Requirement(need)
        for name in versions
        for need in importlib.metadata.requires(name) or ()
        if "extra ==" not in need
    ]
    lacking = {need.name for need in needs if need.marker is None or need.marker.evaluate()} - {"setuptools"}
    assert {name for name in lacking if canonicalize_name(name) not in versions} == set()


def test_the_tests_run_with_what_is_pinned() -> None:
    assert {name: importlib.metadata.version(name) for name in pinned()} == pinned()
