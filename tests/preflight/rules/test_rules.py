"""All rules at once: what rules/__init__.py promises of each."""

from __future__ import annotations

from pathlib import Path

import pytest

from cvlatex.preflight.rules import RULES, judge
from tests.preflight.samples import expected, facts

HERE = Path(__file__).parent
PACKAGE = HERE.parent.parent.parent / "cvlatex" / "preflight" / "rules"


def test_every_module_of_the_package_is_a_rule() -> None:
    modules = {path.stem for path in PACKAGE.glob("*.py")} - {"__init__"}
    assert {rule.__name__.rpartition(".")[2] for rule in RULES} == modules


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: str(rule.ID))
def test_a_rules_docstring_is_its_documentation(rule: object) -> None:
    documentation = rule.__doc__ or ""
    assert documentation.startswith(f"{vars(rule)['ID']}: ")
    assert "\nPasses: " in documentation
    assert any(f"\n{word}: " in documentation for word in ("Fails", "Warns", "Notes"))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: str(rule.ID))
def test_the_user_documentation_names_every_rule(rule: object) -> None:
    documentation = (PACKAGE.parent.parent.parent / "docs" / "preflight.md").read_text(encoding="utf-8")
    assert f"| `{vars(rule)['ID']}` |" in documentation


def test_a_sound_pdf_passes_every_rule() -> None:
    assert list(judge(facts())) == []
    assert list(judge(facts(expected=expected()))) == []
