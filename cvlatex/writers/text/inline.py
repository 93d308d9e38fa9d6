"""Inline values to plain characters."""

from __future__ import annotations

import re
from collections.abc import Iterable

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
)
from cvlatex.writers.formula.characters import write_formula_text


def write_line(line: Line | None, *, addresses: bool = True) -> str:
    """Write a line's characters, '' for no line; `addresses` stand behind the words that lead to them."""
    return write_inline(line.children, addresses=addresses) if line else ""


_DIALLED = 5
"""Digits of the shortest number that can be dialled."""


def write_inline(children: Iterable[Inline], *, addresses: bool = True) -> str:
    """Write the characters of a run of text."""
    return "".join(_write_child(child, addresses=addresses) for child in children)


def _write_child(child: Inline, *, addresses: bool) -> str:
    """Write an inline value as plain text."""
    match child:
        case Plain(text) | Code(text):
            return text.replace("\n", " ")
        case Math(source):
            return write_formula_text(source)
        case Break():
            return " "
        case Strong(children) | Emphasis(children) | GlossaryLink(_, children, _) | Foreign(_, children):
            return write_inline(children, addresses=addresses)
        case Ruby(reading, children):
            return f"{write_inline(children, addresses=addresses)}（{reading}）"
        case Link(url, children, _):
            words = write_inline(children, addresses=addresses)
            return with_address(words, url) if addresses else words


def with_address(words: str, url: str) -> str:
    """Return words with the address behind them, unless they are the address; a number says by itself what to dial."""
    if url.startswith("tel:") and len(re.findall("[0-9]", words)) >= _DIALLED:
        return words
    bare = re.sub(r"^(?:https?://(?:www\.)?|mailto:|tel:)", "", url).rstrip("/")
    has_address = re.sub(r"[\s()-]", "", bare).casefold() in re.sub(r"[\s()-]", "", words).casefold()
    return words if has_address or not bare else f"{words} <{bare if url.startswith(('mailto:', 'tel:')) else url}>"
