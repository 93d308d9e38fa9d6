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
from cvlatex.writers.latex.escape import escape_text, escape_url, escape_verbatim, join_values
from cvlatex.writers.latex.inline import CVBreak, CVCode, CVEmph, CVForeign, CVGloss, CVLink, CVMath, CVRuby, CVStrong


def write_inline(children: Iterable[Inline], addresses: tuple[str, ...] = ()) -> NoEscape:
    """Write a run of text as a line of TeX; a piece of it that is one of the `addresses` is set as it is written."""
    pieces = tuple(children)
    addresses = (*addresses, *(piece.url for piece in pieces if isinstance(piece, Link)))
    if len(pieces) == 1:
        return _write_child(pieces[0], "", "", addresses)
    ends = [as_plain_text([child]) for child in pieces]
    around = zip(pieces, ["", *ends[:-1]], [*ends[1:], ""], strict=True)
    return join_values(*(_write_child(child, before[-1:], behind[:1], addresses) for child, before, behind in around))


def write_line(line: Line | None, *addresses: str) -> NoEscape:
    """Write a line's TeX, '' for no line."""
    return write_inline(line.children, addresses) if line else NoEscape("")


def brace_lines(lines: Iterable[Line]) -> NoEscape:
    """Write several lines, each in braces."""
    return join_values(*(f"{{{write_line(line)}}}" for line in lines))


def _write_child(child: Inline, before: str, behind: str, addresses: tuple[str, ...]) -> NoEscape:
    """Write an inline value as TeX; the characters around it decide on quotes and spaces."""
    match child:
        case Plain(characters):
            is_address = bool(addresses) and "." in characters and any(characters in one for one in addresses)
            return (escape_verbatim if is_address else escape_text)(characters, before, behind)
        case Strong(children):
            return CVStrong(write_inline(children)).write_tex()
        case Emphasis(children):
            return CVEmph(write_inline(children)).write_tex()
        case Code(characters):
            return CVCode(escape_verbatim(characters)).write_tex()
        case Link(url, children, _):
            return CVLink(escape_url(url), write_inline(children, (url,))).write_tex()
        case GlossaryLink(id_, children, _):
            return CVGloss(id_, write_inline(children)).write_tex()
        case Foreign(language, children):
            return CVForeign(language, find_locale_tag(language), write_inline(children)).write_tex()
        case Ruby(reading, children):
            return CVRuby(escape_text(reading), write_inline(children)).write_tex()
        case Math(source):
            return CVMath(source).write_tex()
        case Break():
            return CVBreak().write_tex()
