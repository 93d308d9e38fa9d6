"""All rules at once: what checks/__init__.py promises of each."""

from __future__ import annotations

from pathlib import Path

import pytest

from cvlatex.checks import DOCUMENT_RULES, RULES, check_project
from tests.folders import project_of, write_folder


def test_every_module_of_the_package_is_a_rule() -> None:
    package = Path(__file__).parent.parent.parent / "cvlatex" / "checks"
    modules = {path.stem for path in package.glob("*.py")} - {"__init__"}
    assert {rule.__name__.rpartition(".")[2] for rule in (*RULES, *DOCUMENT_RULES)} == modules


@pytest.mark.parametrize("rule", [*RULES, *DOCUMENT_RULES], ids=lambda rule: str(rule.ID))
def test_a_rules_docstring_is_its_documentation(rule: object) -> None:
    documentation = rule.__doc__ or ""
    rule_id = str(vars(rule)["ID"])
    assert documentation.startswith(f"{rule_id}: ")
    assert "\nPasses: " in documentation
    assert "\nFails: " in documentation or "\nWarns: " in documentation


def test_a_sound_folder_passes_every_rule(tmp_path: Path) -> None:
    assert list(check_project(project_of(write_folder(tmp_path)))) == []
