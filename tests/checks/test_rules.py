"""All rules at once: what checks/__init__.py promises of each."""

from __future__ import annotations

from pathlib import Path

import pytest

from cvlatex.checks import DOCUMENT_RULES, LANGUAGE_RULES, RULES, check_project, check_rest
from cvlatex.core.diagnostics import error
from cvlatex.core.source import Span
from tests.folders import project_of, write_folder


def test_every_module_of_the_package_is_a_rule() -> None:
    package = Path(__file__).parent.parent.parent / "cvlatex" / "checks"
    modules = {path.stem for path in package.glob("*.py")} - {"__init__"}
    assert {rule.__name__.rpartition(".")[2] for rule in (*RULES, *LANGUAGE_RULES, *DOCUMENT_RULES)} == modules


@pytest.mark.parametrize("rule", [*RULES, *LANGUAGE_RULES, *DOCUMENT_RULES], ids=lambda rule: str(rule.ID))
def test_a_rules_docstring_is_its_documentation(rule: object) -> None:
    documentation = rule.__doc__ or ""
    rule_id = str(vars(rule)["ID"])
    assert documentation.startswith(f"{rule_id}: ")
    assert "\nPasses: " in documentation
    assert any(f"\n{word}: " in documentation for word in ("Fails", "Warns", "Notes"))


def test_a_sound_folder_passes_every_rule(tmp_path: Path) -> None:
    assert list(check_project(project_of(write_folder(tmp_path)))) == []


@pytest.mark.parametrize(
    ("broken", "codes"), [("cv.yaml", ["dangling-mention", "link-target"]), ("glossary.yaml", ["link-target"])]
)
def test_of_what_could_be_read_nothing_is_reported_that_may_lie_in_the_rest(
    broken: str, codes: list[str], tmp_path: Path
) -> None:
    cv = """\
profile: {name: A}
sections:
  - {id: a, type: text, title: T, body: "[a](#clop) [b](ftp://x.org)"}
"""
    variants = "variants: {en: {language: en, include: [lost]}}\n"
    rest = project_of(write_folder(tmp_path, {"cv.yaml": cv, "variants.yaml": variants}))
    problem = error("wrong-type", Span(f"data/{broken}", 1, 1, 1, 1), "…")
    assert sorted(found.code for found in check_rest(rest, [problem])) == codes
