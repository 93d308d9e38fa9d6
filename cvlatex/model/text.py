"""Rich text: what is left of Markdown once it is read, each value as immutable as a string.

A `Line` is one run of text, `Blocks` may hold paragraphs and lists. Both know the span of the YAML scalar they came
from; links know their own, since a link is what most often goes wrong inside a text.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from msgspec import Struct

from cvlatex.core.source import Span


class Plain(Struct, frozen=True, tag=True):
    """Characters that mean themselves."""

    text: str


class Strong(Struct, frozen=True, tag=True):
    """Bold: `**…**`."""

    children: tuple[Inline, ...]


class Emphasis(Struct, frozen=True, tag=True):
    """Emphasis: `*…*`; its form depends on the language."""

    children: tuple[Inline, ...]


class Code(Struct, frozen=True, tag=True):
    """Verbatim characters in the mono face."""

    text: str


class Link(Struct, frozen=True, tag=True):
    """A link out of the document."""

    url: str
    children: tuple[Inline, ...]
    span: Span


class GlossaryLink(Struct, frozen=True, tag=True):
    """A mention of a glossary entry: `[CLIP](#clip)`."""

    id: str
    children: tuple[Inline, ...]
    span: Span


class Foreign(Struct, frozen=True, tag=True):
    """Words in another language than the text around them: `[言語]{lang=ja}`."""

    language: str
    children: tuple[Inline, ...]


class Ruby(Struct, frozen=True, tag=True):
    """Characters with how they are read above them: `[漢字]{ruby=かんじ}`."""

    reading: str
    children: tuple[Inline, ...]


class Math(Struct, frozen=True, tag=True):
    """A formula in a line, as TeX mathematics that holds allow-listed commands only."""

    source: str


class Break(Struct, frozen=True, tag=True):
    """A line break of the source."""


Inline = Plain | Strong | Emphasis | Code | Link | GlossaryLink | Foreign | Ruby | Math | Break


class Paragraph(Struct, frozen=True, tag=True):
    """Inline text set as a paragraph."""

    children: tuple[Inline, ...]
    span: Span


class DisplayMath(Struct, frozen=True, tag=True):
    """A formula on a line of its own; the same allow-list as `Math`."""

    source: str
    span: Span


class BulletList(Struct, frozen=True, tag=True):
    """Points without an order; each is a sequence of blocks."""

    items: tuple[tuple[Block, ...], ...]


class NumberedList(Struct, frozen=True, tag=True):
    """Points in order, counted from `first`; each is a sequence of blocks."""

    first: int
    items: tuple[tuple[Block, ...], ...]


Block = Paragraph | DisplayMath | BulletList | NumberedList


class Line(Struct, frozen=True):
    """One run of text, as names, titles and labels are."""

    children: tuple[Inline, ...]
    span: Span


class Blocks(Struct, frozen=True):
    """Paragraphs, lists and displayed formulas, one after the other."""

    children: tuple[Block, ...]
    span: Span


class Literal(Struct, frozen=True):
    """A string without markup, such as an address."""

    text: str
    span: Span


RichText = Line | Blocks | Literal


def as_plain_text(children: Iterable[Inline]) -> str:
    """Return the characters that a reader would read aloud, formulas as their source."""
    return "".join(_read_characters(child) for child in children)


def _read_characters(child: Inline) -> str:
    """Return the characters of an inline value."""
    match child:
        case Plain(text) | Code(text):
            return text
        case Math(source):
            return source
        case Break():
            return " "
        case Strong(children) | Emphasis(children) | Foreign(_, children) | Ruby(_, children):
            return as_plain_text(children)
        case Link(_, children, _) | GlossaryLink(_, children, _):
            return as_plain_text(children)


def is_punctuation(char: str) -> bool:
    """Whether a character is punctuation or a symbol, as CommonMark has it (0.31.2, 2.1)."""
    return unicodedata.category(char)[0] in "PS"


def list_inlines(text: RichText) -> list[Inline]:
    """Return every inline value of a text, outermost first, in reading order."""
    found: list[Inline] = []
    match text:
        case Line(children, _):
            _descend(children, found)
        case Blocks(children, _):
            for block in children:
                _descend_block(block, found)
        case Literal():
            pass
    return found


def _descend_block(block: Block, found: list[Inline]) -> None:
    """Collect the inline values of a block, and of those in it."""
    match block:
        case Paragraph(children, _):
            _descend(children, found)
        case DisplayMath():
            pass
        case BulletList(items) | NumberedList(_, items):
            for item in items:
                for inner in item:
                    _descend_block(inner, found)


def _descend(children: Iterable[Inline], found: list[Inline]) -> None:
    """Add all inline values, and those within them, to `found`."""
    for child in children:
        found.append(child)
        if not isinstance(child, Plain | Code | Math | Break):
            _descend(child.children, found)
