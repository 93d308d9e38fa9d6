"""Problems in the data, as values: what is wrong, where, and how to mend it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum

from msgspec import Struct

from cvlatex.core.errors import CvlatexError
from cvlatex.core.source import Span


class Severity(StrEnum):
    """How much a diagnostic weighs: an error stops the build, a warning or a note does not."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Fix(Struct, frozen=True):
    """A replacement that cures a diagnostic: `text` in the place of what the file has at `span`.

    A safe one changes how the data is written and not what it says; `check --fix` applies those alone.
    """

    span: Span
    text: str
    safe: bool = False


class Diagnostic(Struct, frozen=True):
    """One problem: what is wrong at a place, how to mend it, and the mending itself where it is a replacement.

    `code` is a stable kebab-case name.
    """

    code: str
    severity: Severity
    span: Span | None
    message: str
    hints: tuple[str, ...] = ()
    fix: Fix | None = None


def error(code: str, span: Span | None, message: str, *hints: str, fix: Fix | None = None) -> Diagnostic:
    """Return a problem that stops the build."""
    return Diagnostic(code, Severity.ERROR, span, message, hints, fix)


def warning(code: str, span: Span | None, message: str, *hints: str, fix: Fix | None = None) -> Diagnostic:
    """Return a problem that the build survives."""
    return Diagnostic(code, Severity.WARNING, span, message, hints, fix)


def note(code: str, span: Span | None, message: str, *hints: str, fix: Fix | None = None) -> Diagnostic:
    """Return something worth a line that is no problem."""
    return Diagnostic(code, Severity.NOTE, span, message, hints, fix)


def from_failure(failure: CvlatexError) -> Diagnostic:
    """Return a fault that ends a command, as a diagnostic: its code is the kind of error, its hint the remedy."""
    code = re.sub(r"(?<=[a-z])(?=[A-Z])", "-", type(failure).__name__).lower()
    return error(code, None, str(failure), *([failure.remedy] if failure.remedy else []))


def shorten(text: str, longest: int = 60) -> str:
    """Return what a person wrote, for a message: its beginning where it is long."""
    return text if len(text) <= longest else text[: longest - 3] + "…"


def has_errors(diagnostics: Iterable[Diagnostic]) -> bool:
    """Whether any of them stops the build."""
    return any(diagnostic.severity is Severity.ERROR for diagnostic in diagnostics)


def sort_diagnostics(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Sort diagnostics by file and place, without repetitions; those about no place come first."""
    distinct = dict.fromkeys(diagnostics)
    return tuple(sorted(distinct, key=lambda item: (item.span is not None, item.span or _NOWHERE, item.code)))


def drop_repeated(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Return the first of each code at each place: several variants may report the same of one line."""
    first: dict[object, Diagnostic] = {}
    for diagnostic in diagnostics:
        first.setdefault((diagnostic.code, diagnostic.span) if diagnostic.span else diagnostic, diagnostic)
    return tuple(first.values())


_NOWHERE = Span("", 0, 0, 0, 0)
