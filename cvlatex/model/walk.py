"""Every value below a value of the model."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from functools import cache
from typing import TypeVar

from cvlatex.model.localized import Localized
from cvlatex.model.text import GlossaryLink, Inline, Link, RichText, inlines

T = TypeVar("T")


def every(root: object, cls: type[T]) -> Iterator[T]:
    """The instances of a class at or below `root`, in the order of the fields; texts are not entered."""
    if isinstance(root, cls):
        yield root
    if isinstance(root, tuple):
        for item in root:
            yield from every(item, cls)
    elif dataclasses.is_dataclass(root) and not isinstance(root, Localized | type):
        for name in _field_names(type(root)):
            yield from every(getattr(root, name), cls)


def every_text(root: object) -> Iterator[RichText]:
    """Every text below `root`, in each language that it was written in."""
    for localized in every(root, Localized):
        yield from localized.values()


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


@cache
def _field_names(cls: type) -> tuple[str, ...]:
    return tuple(field.name for field in dataclasses.fields(cls) if field.name != "span")
