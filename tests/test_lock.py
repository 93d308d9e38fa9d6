"""requirements.lock pins what pyproject.toml wishes for, and all that comes with it."""

from __future__ import annotations

import importlib.metadata
import tomllib
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent


def pinned() -> dict[str, str]:
    lines = (ROOT / "requirements.lock").read_text().splitlines()
    pairs = (line.split("==") for line in lines if line and not line.startswith("#"))
    return {canonicalize_name(name): version for name, version in pairs}


def wishes() -> list[Requirement]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    wished = [*project["dependencies"], *(wish for extra in extras.values() for wish in extra)]
    return [Requirement(wish) for wish in wished if not wish.startswith("cvlatex[")]


def test_one_extra_brings_all_others() -> None:
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["optional-dependencies"]
    (everything,) = extras["all"]
    assert set(Requirement(everything).extras) == set(extras) - {"all", "dev"}


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
