"""A value in the languages its owner wrote it in: a text or a date."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Generic, TypeVar

from msgspec import Struct

from cvlatex.core.source import Span
from cvlatex.model.tags import choose_best_tag

T = TypeVar("T")


class Localized(Struct, Generic[T], frozen=True):
    """Either one value for every language, or one a language; `None` is left out on purpose.

    A language has the value of the nearest tag: de-AT that of `de` (cvlatex/model/tags.py).
    `untranslated` are the languages that have `TODO` in place of a value: the first other value stands in for them.
    `alone`: languages that have none leave it out on purpose, as those of a list's item that another language has.
    A value that `private.yaml` should hold and does not is left out everywhere.
    """

    everywhere: T | None
    by_language: tuple[tuple[str, T | None], ...]
    span: Span
    private: bool = False
    untranslated: tuple[tuple[str, Span], ...] = ()
    alone: bool = False

    def lacks(self, language: str) -> bool:
        """Whether there is no text in that language."""
        by_language = bool(self.by_language or self.untranslated)
        return by_language and not self.alone and self._find_nearest_tag(language) is None

    def choose(self, language: str) -> T | None:
        """Return the value in one language, or `None` where it is left out or lacking."""
        if not self.by_language and not self.untranslated:
            return self.everywhere
        tag = self._find_nearest_tag(language)
        if any(tag == todo for todo, _ in self.untranslated):
            return next((value for _, value in self.by_language if value is not None), None)
        return next((value for own, value in self.by_language if own == tag), None)

    def list_tags(self) -> tuple[str, ...]:
        """Return the languages that it is written in, or marked as to be translated into."""
        return (*(tag for tag, _ in self.by_language), *(tag for tag, _ in self.untranslated))

    def _find_nearest_tag(self, language: str) -> str | None:
        """Return the nearest tag to a language; its own, where it is there."""
        for tag, _ in self.by_language:
            if tag == language:
                return tag
        return choose_best_tag(language, self.list_tags())

    def values(self) -> Iterator[T]:
        """Yield every value that was written, in any language."""
        if self.everywhere is not None:
            yield self.everywhere
        for _, value in self.by_language:
            if value is not None:
                yield value
