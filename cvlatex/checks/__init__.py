"""What must hold between values that are each sound: one rule a module, its docstring the user's documentation."""

from __future__ import annotations

from collections.abc import Iterator
from types import ModuleType

from cvlatex.checks import (
    contact_value,
    dangling_mention,
    date_order,
    duplicate_id,
    future_date,
    link_target,
    photo_file,
    stray_markup,
    uncovered_character,
    unknown_font_set,
    unknown_tag,
    unprinted_term,
)
from cvlatex.diagnostics import Diagnostic
from cvlatex.model.project import Project

RULES: tuple[ModuleType, ...] = (
    contact_value,
    dangling_mention,
    date_order,
    duplicate_id,
    future_date,
    link_target,
    photo_file,
    stray_markup,
    unknown_font_set,
    unknown_tag,
    unprinted_term,
)
"""Each has `ID` and `check(project)`."""

DOCUMENT_RULES: tuple[ModuleType, ...] = (uncovered_character,)
"""What has to hold of a variant's text rather than of the data: each has `ID` and a `check_documents` of its own."""


def check_project(project: Project) -> Iterator[Diagnostic]:
    """Every rule's findings, rule by rule."""
    for rule in RULES:
        yield from rule.check(project)
