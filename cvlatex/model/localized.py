"""A value in the languages its owner wrote it in: a text or a date."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Generic, TypeVar

from msgspec import Struct

from cvlatex.core.source import Span

T = TypeVar("T")


class Localized(Struct, Generic[T], frozen=True):
    """Either one value for every language, or one a language; `None` is left out on purpose.

    `untranslated` are the languages that have `TODO` in place of a value: the first other value stands in for them.
    A value that `private.yaml` should hold and does not is left out everywhere.
    """

    everywhere: T | None
    by_language: tuple[tuple[str, T | None], ...]
    span: Span
    private: bool = False
    untranslated: tuple[tuple[str, Span], ...] = ()

    def lacks(self, language: str) -> bool:
        """Whether nobody has said what this is in that language."""
        by_language = bool(self.by_language or self.untranslated)
        return by_language and language not in dict(self.by_language) and language not in dict(self.untranslated)

    def choose(self, language: str) -> T | None:
        """The value in one language, or `None` where it is left out or lacking."""
        if language in dict(self.untranslated):
            return next((value for _, value in self.by_language if value is not None), None)
        return dict(self.by_language).get(language) if self.by_language else self.everywhere

    def values(self) -> Iterator[T]:
        """Every value that was written, in any language."""
        if self.everywhere is not None:
            yield self.everywhere
        for _, value in self.by_language:
            if value is not None:
                yield value
