"""What a variant says of a value: chosen text, or nothing.

A text that is left out on purpose (`~`), or private where the audience is public, is None; one that nobody wrote in
the language is a diagnostic. An item whose required text is None is left out with it.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from msgspec import Struct, field

from cvlatex.core.diagnostics import Diagnostic, error
from cvlatex.model.localized import Localized
from cvlatex.model.selectable import Selectable
from cvlatex.model.variant import Variant

T = TypeVar("T")
S = TypeVar("S", bound=Selectable)


class Chooser(Struct, frozen=True):
    """Chooses for one variant in one language; `problems` collects the texts that it lacks."""

    variant: Variant
    language: str
    problems: list[Diagnostic] = field(default_factory=list)

    def localize(self, value: Localized[T] | None, *more_hints: str) -> T | None:
        """Return the text or date, or None where it is left out. `more_hints` are for one that is not there."""
        if value is None or (value.private and self.variant.audience == "public"):
            return None
        if value.lacks(self.language):
            self.problems.append(_report_missing(value, self.language, *more_hints))
        return value.choose(self.language)

    def select(self, items: Iterable[S], *, inherited: bool) -> tuple[S, ...]:
        """Return the items that the variant keeps for their own sake."""
        there = (item for item in items if not self.drops(item))
        return tuple(item for item in there if self.variant.includes(item, inherited=inherited))

    def drops(self, item: Selectable) -> bool:
        """Whether an item is left out, whatever stands below it."""
        return self.variant.drops(item, self.language)

    def leaves_out(self, value: Localized[T] | None) -> bool:
        """Whether a value is left out on purpose, so that nothing that depends on it has to be there."""
        if value is None or (value.private and self.variant.audience == "public"):
            return True
        return not value.lacks(self.language) and value.choose(self.language) is None


def _report_missing(value: Localized[T], language: str, *more_hints: str) -> Diagnostic:
    """Return an error that a text lacks a language."""
    hint = f"Add `{language}: …`, or `{language}: ~` to leave it out there on purpose."
    return error(
        "missing-language", value.span, f"This text has no '{language}', which a variant needs.", hint, *more_hints
    )
