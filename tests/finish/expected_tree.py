"""The structure tree that a document should have, and its texts, for comparison with a PDF's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TypeVar

from msgspec import Struct

from cvlatex.model.document import (
    Document,
    DocumentSection,
    Field,
    HeadedEntry,
    Item,
    LabelledLine,
    LabelledList,
    Part,
    Passage,
    Points,
    Term,
)
from cvlatex.model.text import (
    Block,
    Blocks,
    BulletList,
    Code,
    DisplayMath,
    Emphasis,
    Line,
    Math,
    NumberedList,
    Paragraph,
    Strong,
)
from tests.e2e.reading import mentions, runs
from tests.finish.reading import Node

Kind = TypeVar("Kind", Strong, Emphasis, Code)


WITHIN_IMPRINT = ("banking", "fancy", "modern")
"""Styles in which the dates of a publication stand in the sentence about where it was published."""


INLINE = frozenset(("Code", "Em", "Link", "Reference", "Span", "Strong"))


def nesting(node: Node, depth: int = 0) -> Iterator[tuple[int, str]]:
    """The elements that hold blocks, with their depth; labels and formulas in a line are left out."""
    for kid in node.kids:
        if isinstance(kid, Node) and kid.type not in INLINE | {"Lbl"}:
            if (
                kid.type == "Formula"
                and node.type in {"P", "H2", "H3", "LBody"}
                and any(isinstance(other, str) or other.type in INLINE for other in node.kids)
            ):
                continue
            yield depth, kid.type
            if kid.type not in {"P", "H1", "H2", "H3"}:
                yield from nesting(kid, depth + 1)


def compact(source: str) -> str:
    return re.sub(r"\s", "", source)


def expected(document: Document) -> Iterator[tuple[int, str]]:
    for part in document.parts:
        yield 0, "Part"
        yield from of_part(part, document.variant.style)
    yield from ((0, "Part"), (1, "Sect"), (2, "H2"))
    for term in document.glossary:
        yield from of_term(term, document.parts[0].language, mentions(document))


def of_part(part: Part, style: str) -> Iterator[tuple[int, str]]:
    header = part.header
    yield 1, "H1"
    if header.headline:
        yield 1, "P"
    if header.photo:
        yield 1, "Figure"
    yield from rows(len(header.contacts), 1)
    for section in part.sections:
        yield from of_section(section, style)


def rows(count: int, depth: int) -> Iterator[tuple[int, str]]:
    if count:
        yield depth, "L"
    for _ in range(count):
        yield from ((depth + 1, "LI"), (depth + 2, "LBody"))


def of_section(section: DocumentSection, style: str) -> Iterator[tuple[int, str]]:
    yield from ((1, "Sect"), (2, "H2"))
    if section.dates:
        yield 2, "P"
    yield from rows(sum(isinstance(item, LabelledLine | LabelledList) for item in section.items), 2)
    for item in section.items:
        yield from of_item(item, style)


def of_item(item: Item, style: str) -> Iterator[tuple[int, str]]:
    match item:
        case HeadedEntry():
            yield from ((2, "Sect"), (3, "H3"))
            if item.kind == "publications":
                within = style in WITHIN_IMPRINT
                imprint = item.place or item.note or item.addresses or (within and item.dates)
                dates = bool(item.dates) and not within
                yield from [(3, "P")] * (dates + bool(item.subtitle is not None or imprint))
            elif item.dates:
                yield 3, "P"
            for passage in item.body:
                yield from of_passage(passage, 3)
            if item.quote:
                yield from ((3, "BlockQuote"), (4, "P"))
        case Blocks(children, _):
            yield from of_blocks(children, 2)
        case LabelledLine() | LabelledList():
            pass


def of_passage(passage: Passage, depth: int) -> Iterator[tuple[int, str]]:
    if isinstance(passage, Blocks):
        yield from of_blocks(passage.children, depth)
    else:
        yield from of_points(passage, depth)


def of_points(points: Points, depth: int) -> Iterator[tuple[int, str]]:
    yield depth, "L"
    for point in points.points:
        yield from ((depth + 1, "LI"), (depth + 2, "LBody"))
        yield from of_blocks(point.text.children, depth + 3)
        if point.below:
            yield from of_points(point.below, depth + 3)


def of_blocks(blocks: tuple[Block, ...], depth: int) -> Iterator[tuple[int, str]]:
    for block in blocks:
        match block:
            case Paragraph():
                yield depth, "P"
            case DisplayMath():
                yield depth, "Formula"
            case BulletList(items) | NumberedList(_, items):
                yield depth, "L"
                for item in items:
                    yield from ((depth + 1, "LI"), (depth + 2, "LBody"))
                    yield from of_blocks(item, depth + 3)


def of_term(term: Term, language: str, mentioned: set[str]) -> Iterator[tuple[int, str]]:
    yield from ((2, "Sect"), (3, "H3"))
    for definition in term.definitions:
        away = definition.language != language
        if away:
            yield 3, "Div"
        yield from of_blocks(definition.body.children, 3 + away)
    references = dict.fromkeys(line for definition in term.definitions for line in definition.references)
    if references:
        yield from ((3, "P"), (3, "L"))
        for _ in references:
            yield from ((4, "LI"), (5, "LBody"), (6, "P"))
    if term.id in mentioned:
        yield 3, "P"


def texts(document: Document) -> Iterator[str]:
    """The runs of text in the order in which a person reads them."""
    for part in document.parts:
        header = part.header
        yield from (run for line in (header.name, header.headline) if line for run in runs(line))
        for contact in header.contacts:
            yield from runs(contact.text)
        for section in part.sections:
            yield from runs(section.title)
            yield section.dates
            for item in section.items:
                yield from texts_of(item, document.variant.style)
    for term in document.glossary:
        yield from runs(term.headings)
        yield from (run for definition in term.definitions for run in runs(definition.body))
        yield from runs(tuple(dict.fromkeys(line for one in term.definitions for line in one.references)))


def texts_of(item: Item, style: str) -> Iterator[str]:
    if not isinstance(item, HeadedEntry):
        yield from runs(item)
        return
    is_first = item.kind == "publications" and style not in WITHIN_IMPRINT
    yield from runs(item.title)
    if is_first:
        yield item.dates
    lines: list[Line | None] = [item.area, item.subtitle, item.place]
    yield from (run for line in lines if line for run in runs(line))
    if not is_first:
        yield item.dates
    yield from runs(item.addresses)
    yield from runs(item.body)
    yield from runs(item.quote)


def found(value: object, kind: type[Kind]) -> Iterator[Kind]:
    """The values of a kind anywhere in what is printed, in the order of their fields."""
    if isinstance(value, kind):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from found(item, kind)
    elif isinstance(value, Struct) and not isinstance(value, Field):
        for name in value.__struct_fields__:
            yield from found(getattr(value, name), kind)


def formulas(value: object) -> Iterator[str]:
    """The formulas anywhere below a value of the document, in the order of its fields."""
    if isinstance(value, Math | DisplayMath):
        yield value.source
    elif isinstance(value, tuple):
        for item in value:
            yield from formulas(item)
    elif isinstance(value, Struct):
        for name in value.__struct_fields__:
            yield from formulas(getattr(value, name))
