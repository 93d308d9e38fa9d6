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
    """The instances of a class of the model at or below `root`, in the order of the fields; texts are not entered."""
    return _LAST.below(root).of(cls)


def every_text(root: object) -> Iterator[RichText]:
    """Every text below `root`, in each language that it was written in."""
    for localized in every(root, Localized):
        yield from (value for value in localized.values() if isinstance(value, RichText))


def every_inline(root: object) -> Iterator[Inline]:
    """Every inline value of every text below `root`."""
    return iter(_LAST.below(root).inlines())


def every_link(root: object) -> Iterator[Link]:
    """Every link out of the document that a text below `root` makes."""
    return (inline for inline in every_inline(root) if isinstance(inline, Link))


def every_mention(root: object) -> Iterator[GlossaryLink]:
    """Every link into the glossary that a text below `root` makes."""
    return (inline for inline in every_inline(root) if isinstance(inline, GlossaryLink))


class _Below:
    """The values of the model at or below a root."""

    def __init__(self, root: object) -> None:
        self.root = root
        self._values: list[object] = []
        self._types: set[type] = set()
        self._inlines: list[Inline] | None = None
        self._collect(root)

    def of(self, cls: type[T]) -> Iterator[T]:
        """The instances of a class."""
        if not any(issubclass(known, cls) for known in self._types):
            return iter(())
        return (value for value in self._values if isinstance(value, cls))

    def inlines(self) -> list[Inline]:
        """The inline values of every text, in each language."""
        if self._inlines is None:
            self._inlines = [inline for text in every_text(self.root) for inline in inlines(text)]
        return self._inlines

    def _collect(self, value: object) -> None:
        """Add the structs of a value, and what is below them."""
        if isinstance(value, tuple):
            for item in value:
                if isinstance(item, _BRANCHES):
                    self._collect(item)
            return
        self._values.append(value)
        self._types.add(type(value))
        if isinstance(value, Struct) and not isinstance(value, Localized):
            for name in field_names(type(value)):
                inner = getattr(value, name)
                if isinstance(inner, _BRANCHES):
                    self._collect(inner)


_BRANCHES = (tuple, Struct)


class _Last:
    """The last roots, with all that is below them: rules go through the same ones one after the other."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._cached: tuple[_Below, ...] = ()

    def below(self, root: object) -> _Below:
        """What is below a root, from the last few that were walked."""
        for known in self._cached:
            if known.root is root:
                return known
        found = _Below(root)
        self._cached = (*self._cached[1 - self._most :], found)
        return found

    def clear(self) -> None:
        """Forget all roots."""
        self._cached = ()


_LAST = _Last(6)


def forget_values() -> None:
    """Let go of the last values that were walked: in a worker they are somebody's."""
    _LAST.clear()


@cache
def field_names(cls: type[Struct]) -> tuple[str, ...]:
    """The fields of a class of the model, but the place in the data."""
    return tuple(name for name in cls.__struct_fields__ if name != "span")
