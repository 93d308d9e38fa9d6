"""What must hold between values that are each sound: one rule a module, its docstring the user's documentation."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from types import ModuleType

from cvlatex.checks import (
    contact_value,
    dangling_mention,
    date_order,
    duplicate_id,
    family_name,
    future_date,
    link_target,
    low_contrast,
    mixed_scripts,
    name_length,
    other_forms,
    own_name,
    photo_file,
    same_file_name,
    standard_pair,
    stray_markup,
    uncovered_character,
    unknown_color,
    unknown_font_set,
    unknown_letter,
    unknown_placeholder,
    unknown_tag,
    unprinted_term,
    untranslated,
)
from cvlatex.core.diagnostics import Diagnostic, Severity
from cvlatex.model.folder import GLOSSARY
from cvlatex.model.project import Project

RULES: tuple[ModuleType, ...] = (
    contact_value,
    dangling_mention,
    date_order,
    duplicate_id,
    family_name,
    future_date,
    link_target,
    name_length,
    low_contrast,
    mixed_scripts,
    own_name,
    photo_file,
    same_file_name,
    standard_pair,
    stray_markup,
    unknown_color,
    unknown_font_set,
    unknown_letter,
    unknown_placeholder,
    unknown_tag,
    unprinted_term,
)
"""Each has `ID` and `check(project)`."""

LANGUAGE_RULES: tuple[ModuleType, ...] = (untranslated,)
"""What concerns only the variants of a language: each has `ID` and `check(project, languages)`."""

DOCUMENT_RULES: tuple[ModuleType, ...] = (other_forms, uncovered_character)
"""What has to hold of a variant's text rather than of the data: each has `ID` and a `check_documents` of its own."""


def check_project(project: Project) -> Iterator[Diagnostic]:
    """Yield every rule's findings, rule by rule."""
    for rule in RULES:
        yield from rule.check(project)


def check_languages(project: Project, languages: Collection[str] | None = None) -> Iterator[Diagnostic]:
    """Yield what concerns the variants of some languages alone; None is all."""
    for rule in LANGUAGE_RULES:
        yield from rule.check(project, languages)


def check_rest(rest: Project, problems: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
    """Check what is certain of a project that was read with `problems`, so that one run reports everything.

    What something else must bear or mention is not judged, for that may be what could not be read.
    """
    broken = {problem.span.file for problem in problems if problem.severity is Severity.ERROR and problem.span}
    unsure = {unknown_tag, unprinted_term}
    if any(file.endswith(GLOSSARY) for file in broken):
        unsure.add(dangling_mention)
    for rule in RULES:
        if rule not in unsure:
            yield from rule.check(rest)
