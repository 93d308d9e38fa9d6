"""Inline values in a row: characters joined, white space at cuts removed, code broken into lines."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from cvlatex.model.text import Break, Code, Inline, Plain, as_plain_text
from cvlatex.readers.markdown.parser import is_wide


def join_characters(found: Sequence[Inline]) -> tuple[Inline, ...]:
    """Return neighbouring characters as one value; a soft break is a space, or nothing between two Han characters."""
    joined: list[Inline] = []
    for is_plain, run in groupby(found, key=lambda value: isinstance(value, Plain)):
        values = list(run)
        joined += [Plain(_unwrap(as_plain_text(values)))] if is_plain else values
    return tuple(joined)


def _unwrap(text: str) -> str:
    """Return a text of several lines on one; none of its spaces is between wide characters."""
    pieces = text.split("\n")
    whole = pieces[0]
    for piece in pieces[1:]:
        glue = "" if whole and piece and is_wide(whole[-1]) and is_wide(piece[0]) else " "
        whole += glue + piece
    return whole


def split_code(code: str) -> tuple[Inline, ...]:
    """Return a block of code, each line by itself; an indent is of no-break spaces, which no writer joins."""
    found: list[Inline] = []
    for line in code.rstrip("\n").split("\n"):
        text = line.expandtabs(4).rstrip()
        indent = len(text) - len(text.lstrip())
        found += [Break(), Code("\N{NO-BREAK SPACE}" * max(indent, not text) + text.lstrip())]
    return tuple(found[1:])


def strip_ends(children: tuple[Inline, ...]) -> tuple[Inline, ...]:
    """Return values without the white space that stands at the cut before or after a displayed formula."""
    rest = list(children)
    if rest and isinstance(rest[0], Plain):
        rest[0] = Plain(rest[0].text.lstrip())
    if rest and isinstance(rest[-1], Plain):
        rest[-1] = Plain(rest[-1].text.rstrip())
    return tuple(child for child in rest if child != Plain(""))
