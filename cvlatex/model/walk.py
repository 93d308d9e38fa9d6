"""Every value below a value of the model."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import TypeVar

from msgspec import Struct

from cvlatex.model.localized import Localized
from cvlatex.model.text import GlossaryLink, Inline, Link, RichText, list_inlines

T = TypeVar("T")


def find_values(root: object, cls: type[T]) -> Iterator[T]:
    """Yield the instances of a class of the model at or below `root`, in the fields' order; texts are not entered."""
    return _LAST.find_below(root).of(cls)


def find_texts(root: object) -> Iterator[RichText]:
    """Yield every text below `root`, in each language that it was written in."""
    for localized in find_values(root, Localized):
        yield from (value for value in localized.values() if isinstance(value, RichText))


def find_inlines(root: object) -> Iterator[Inline]:
    """Yield every inline value of every text below `root`."""
    return iter(_LAST.find_below(root).list_inlines())


def find_links(root: object) -> Iterator[Link]:
    """Yield every link out of the document that a text below `root` makes."""
    return (inline for inline in find_inlines(root) if isinstance(inline, Link))


def find_mentions(root: object) -> Iterator[GlossaryLink]:
    """Yield every link into the glossary that a text below `root` makes."""
    return (inline for inline in find_inlines(root) if isinstance(inline, GlossaryLink))


class _Below:
    """The values of the model at or below a root."""

    def __init__(self, root: object) -> None:
        self.root = root
        self._values: list[object] = []
        self._types: set[type] = set()
        self._inlines: list[Inline] | None = None
        self._collect(root)

    def of(self, cls: type[T]) -> Iterator[T]:
        """Yield the instances of a class."""
        if not any(issubclass(known, cls) for known in self._types):
            return iter(())
        return (value for value in self._values if isinstance(value, cls))

    def list_inlines(self) -> list[Inline]:
        """Return the inline values of every text, in each language."""
        if self._inlines is None:
            self._inlines = [inline for text in find_texts(self.root) for inline in list_inlines(text)]
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
            for name in list_field_names(type(value)):
                inner = getattr(value, name)
                if isinstance(inner, _BRANCHES):
                    self._collect(inner)


_BRANCHES = (tuple, Struct)


class _Last:
    """The last roots, with all that is below them: rules go through the same ones one after the other."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._cached: tuple[_Below, ...] = ()

    def find_below(self, root: object) -> _Below:
        """Return what is below a root, from the last few that were walked."""
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
def list_field_names(cls: type[Struct]) -> tuple[str, ...]:
    """Return the fields of a class of the model, but the place in the data."""
    return tuple(name for name in cls.__struct_fields__ if name != "span")
