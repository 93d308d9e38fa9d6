"""Bare addresses in inline values to links."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from msgspec import structs

from cvlatex.core.source import Span
from cvlatex.model.text import Emphasis, Foreign, Inline, Link, Plain, Strong
from cvlatex.readers.markdown.addresses import find_addresses

_Find = Callable[[str], Span]


def link_addresses(children: Iterable[Inline], find: _Find) -> tuple[Inline, ...]:
    """Return the values with every bare address as a link of its own words; `find` gives the next place of a text."""
    return tuple(piece for child in children for piece in _link_within(child, find))


def _link_within(child: Inline, find: _Find) -> Iterator[Inline]:
    """Yield the parts of an inline value, with the addresses in it as links."""
    match child:
        case Plain(text) if "://" in text:
            yield from _cut_at_addresses(text, find)
        case Strong() | Emphasis() | Foreign():
            yield structs.replace(child, children=link_addresses(child.children, find))
        case _:
            yield child


def _cut_at_addresses(text: str, find: _Find) -> Iterator[Inline]:
    """Yield the parts of a text, cut where its addresses begin and end."""
    at = 0
    for begin, end in find_addresses(text):
        if begin > at:
            yield Plain(text[at:begin])
        address = text[begin:end]
        yield Link(address, (Plain(address),), find(address))
        at = end
    if at < len(text):
        yield Plain(text[at:])
