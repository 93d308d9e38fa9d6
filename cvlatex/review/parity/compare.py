"""All rules over all texts of a project."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from msgspec.structs import replace

from cvlatex.core.diagnostics import Diagnostic, Severity, sort_diagnostics
from cvlatex.model.project import Project
from cvlatex.review.parity.rules import PAIR_RULES, WHOLE_RULES, maybe_stale
from cvlatex.review.parity.texts import Pair, pair_texts
from cvlatex.tools.git import Line

Blame = Mapping[str, tuple[Line, ...]]
"""By a file's name as diagnostics show it, who changed each of its lines last."""


def compare_languages(
    project: Project, languages: tuple[str, str], blame: Blame | None = None
) -> tuple[Diagnostic, ...]:
    """Return what the two languages of a project do not both say.

    A difference is a warning, an error where the project's parity is strict; what only git's history tells is a note.
    """
    found = sort_diagnostics(find_differences(pair_texts(project, languages), blame or {}))
    return tuple(map(_as_error, found)) if project.parity == "strict" else found


def _as_error(item: Diagnostic) -> Diagnostic:
    """Return a warning as an error."""
    return replace(item, severity=Severity.ERROR) if item.severity is Severity.WARNING else item


def find_differences(pairs: tuple[Pair, ...], blame: Blame) -> Iterator[Diagnostic]:
    """Yield what every rule finds in every pair."""
    for pair in pairs:
        for rule in PAIR_RULES:
            yield from rule.check(pair)
        yield from maybe_stale.check(pair, blame)
    for rule in WHOLE_RULES:
        yield from rule.check(pairs)
