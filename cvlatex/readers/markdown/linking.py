"""Bare addresses in inline values to links."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from msgspec import structs

from cvlatex.core.source import Span
from cvlatex.model.text import Emphasis, Foreign, Inline, Link, Plain, Strong
from cvlatex.readers.markdown.addresses import addresses

_Find = Callable[[str], Span]


def linked(children: Iterable[Inline], find: _Find) -> tuple[Inline, ...]:
    """The values with every bare address as a link of its own words; `find` gives the next place of a text."""
    return tuple(piece for child in children for piece in _pieces(child, find))


def _pieces(child: Inline, find: _Find) -> Iterator[Inline]:
    """An inline value with the addresses in it as links."""
    match child:
        case Plain(text) if "://" in text:
            yield from _cut(text, find)
        case Strong() | Emphasis() | Foreign():
            yield structs.replace(child, children=linked(child.children, find))
        case _:
            yield child


def _cut(text: str, find: _Find) -> Iterator[Inline]:
    """A text, cut where its addresses begin and end."""
    at = 0
    for begin, end in addresses(text):
        if begin > at:
            yield Plain(text[at:begin])
        address = text[begin:end]
        yield Link(address, (Plain(address),), find(address))
        at = end
    if at < len(text):
        yield Plain(text[at:])
