"""Inline values to TeX."""

from __future__ import annotations

from collections.abc import Iterable

from pylatex import NoEscape

from cvlatex.model.tags import find_locale_tag
from cvlatex.model.text import (
    Break,
    Code,
    Emphasis,
    Foreign,
    GlossaryLink,
    Inline,
    Line,
    Link,
    Math,
    Plain,
    Ruby,
    Strong,
    as_plain_text,
)
from cvlatex.writers.latex import escape
from cvlatex.writers.latex.commands import CVBreak, CVCode, CVEmph, CVForeign, CVGloss, CVLink, CVMath, CVRuby, CVStrong


def inline_tex(children: Iterable[Inline], addresses: tuple[str, ...] = ()) -> NoEscape:
    """A run of text as one line of TeX; a piece of it that is of one of the `addresses` is set as it is written."""
    pieces = tuple(children)
    addresses = (*addresses, *(piece.url for piece in pieces if isinstance(piece, Link)))
    if len(pieces) == 1:
        return _tex(pieces[0], "", "", addresses)
    ends = [as_plain_text([child]) for child in pieces]
    around = zip(pieces, ["", *ends[:-1]], [*ends[1:], ""], strict=True)
    return escape.values(*(_tex(child, before[-1:], behind[:1], addresses) for child, before, behind in around))


def line_tex(line: Line | None, *addresses: str) -> NoEscape:
    """A line's TeX, '' for no line."""
    return inline_tex(line.children, addresses) if line else NoEscape("")


def braced(lines: Iterable[Line]) -> NoEscape:
    """Several lines, each in braces."""
    return escape.values(*(f"{{{line_tex(line)}}}" for line in lines))


def _tex(child: Inline, before: str, behind: str, addresses: tuple[str, ...]) -> NoEscape:
    """An inline value as TeX; the characters around it decide on quotes and spaces."""
    match child:
        case Plain(characters):
            is_address = bool(addresses) and "." in characters and any(characters in one for one in addresses)
            return (escape.verbatim if is_address else escape.text)(characters, before, behind)
        case Strong(children):
            return CVStrong(inline_tex(children)).tex()
        case Emphasis(children):
            return CVEmph(inline_tex(children)).tex()
        case Code(characters):
            return CVCode(escape.verbatim(characters)).tex()
        case Link(url, children, _):
            return CVLink(escape.url(url), inline_tex(children, (url,))).tex()
        case GlossaryLink(id_, children, _):
            return CVGloss(id_, inline_tex(children)).tex()
        case Foreign(language, children):
            return CVForeign(language, find_locale_tag(language), inline_tex(children)).tex()
        case Ruby(reading, children):
            return CVRuby(escape.text(reading), inline_tex(children)).tex()
        case Math(source):
            return CVMath(source).tex()
        case Break():
            return CVBreak().tex()
