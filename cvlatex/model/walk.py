"""Every value below a value of the model."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import TypeVar

from msgspec import Struct

from cvlatex.model.localized import Localized
from cvlatex.model.text import GlossaryLink, Inline, Link, RichText, inlines

T = TypeVar("T")


def every(root: object, cls: type[T]) -> Iterator[T]:
    """The instances of a class at or below `root`, in the order of the fields; texts are not entered."""
    return (value for value in _LAST.below(root) if isinstance(value, cls))


def _below(root: object) -> Iterator[object]:
    yield root
    if isinstance(root, tuple):
        for item in root:
            yield from _below(item)
    elif isinstance(root, Struct) and not isinstance(root, Localized):
        for name in field_names(type(root)):
            yield from _below(getattr(root, name))


def every_text(root: object) -> Iterator[RichText]:
    """Every text below `root`, in each language that it was written in."""
    for localized in every(root, Localized):
        yield from (value for value in localized.values() if isinstance(value, RichText))


def every_inline(root: object) -> Iterator[Inline]:
    """Every inline value of every text below `root`."""
    for text in every_text(root):
        yield from inlines(text)


def every_link(root: object) -> Iterator[Link]:
    """Every link out of the document that a text below `root` makes."""
    return (inline for inline in every_inline(root) if isinstance(inline, Link))


def every_mention(root: object) -> Iterator[GlossaryLink]:
    """Every link into the glossary that a text below `root` makes."""
    return (inline for inline in every_inline(root) if isinstance(inline, GlossaryLink))


class _Last:
    """The last roots, with all that is below them: rules go through the same ones one after the other."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._cached: tuple[tuple[object, tuple[object, ...]], ...] = ()

    def below(self, root: object) -> tuple[object, ...]:
        for known, values in self._cached:
            if known is root:
                return values
        values = tuple(_below(root))
        self._cached = (*self._cached[1 - self._most :], (root, values))
        return values


_LAST = _Last(4)


@cache
def field_names(cls: type[Struct]) -> tuple[str, ...]:
    """The fields of a class of the model, but the place in the data."""
    return tuple(name for name in cls.__struct_fields__ if name != "span")
