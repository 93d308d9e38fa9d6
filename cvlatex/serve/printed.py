"""The texts of a document in the order in which they are read, each with its place in the YAML."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec import Struct

from cvlatex.core.source import Span
from cvlatex.model.document import (
    Dates,
    Document,
    DocumentSection,
    HeadedEntry,
    Header,
    Item,
    LabelledLine,
    LabelledList,
    Passage,
    Points,
    Term,
)
from cvlatex.model.text import (
    Block,
    Blocks,
    Break,
    BulletList,
    Code,
    DisplayMath,
    Emphasis,
    Foreign,
    GlossaryLink,
    Inline,
    Line,
    Link,
    Math,
    NumberedList,
    Paragraph,
    Plain,
    Ruby,
    Strong,
)


class Text(Struct, frozen=True):
    """A text that is printed: its runs of characters between formulas and links, and where it was written.

    `kind` says what it is; `group` numbers what belongs together (an entry's head, a point), in order; `section` is the
    id of its section, '' in the header and `glossary` in the glossary.
    """

    runs: tuple[str, ...]
    span: Span
    kind: str
    group: int
    section: str


_Loose = tuple[tuple[str, ...], Span, str]


def list_texts(document: Document) -> tuple[Text, ...]:
    """Return every text of a document."""
    groups = (one for one in _group_texts(document) if one[1])
    return tuple(
        Text(runs, span, kind, number, section)
        for number, (section, group) in enumerate(groups)
        for runs, span, kind in group
    )


def _group_texts(document: Document) -> Iterator[tuple[str, list[_Loose]]]:
    """Yield the printed texts in groups, each with the section that it belongs to."""
    for part in document.parts:
        yield "", list(_collect_header(part.header))
        for section in part.sections:
            yield section.id, list(_collect_title(section))
            for group in _collect_items(section.items):
                yield section.id, group
            for below in section.subsections:
                yield section.id, [_collect_line(below.title, "subsection")]
                for group in _collect_items(below.items):
                    yield section.id, group
    for term in document.glossary:
        for group in _collect_term(term):
            yield "glossary", group


def _collect_header(header: Header) -> Iterator[_Loose]:
    """Yield the printed texts of the head."""
    yield _collect_line(header.name, "name")
    if header.headline:
        yield _collect_line(header.headline, "headline")
    if header.photo:
        yield (), header.photo.span, "photo"
    for contact in header.contacts:
        yield (*_split_runs(contact.text), *_split_runs(contact.beside)), contact.span, "contact"


def _collect_title(section: DocumentSection) -> Iterator[_Loose]:
    """Yield the printed texts of a section's title."""
    yield _collect_line(section.title, "section")
    yield from _collect_dates(section.dates, section.when, section.span)


def _collect_dates(printed: str, when: Dates, otherwise: Span) -> Iterator[_Loose]:
    """Yield the printed dates, with the place of the first of them."""
    if printed:
        spans = [moment.span for moment in (when.start, when.date, when.expected, when.end) if moment]
        yield (printed,), spans[0] if spans else otherwise, "dates"


def _collect_items(items: Iterable[Item]) -> Iterator[list[_Loose]]:
    """Yield the printed texts of items."""
    for item in items:
        yield from _collect_item(item)


def _collect_item(item: Item) -> Iterator[list[_Loose]]:
    """Yield the printed texts of an item."""
    match item:
        case HeadedEntry():
            yield list(_collect_head(item))
            for passage in item.body:
                yield from _collect_passage(passage)
            if item.quote:
                yield from _collect_blocks(item.quote.children, item.quote.span, "quote")
            if item.technologies:
                yield from _collect_item(item.technologies)
            yield from _collect_items(item.positions)
        case LabelledLine(label, text, _):
            yield [_collect_line(label, "label"), *([_collect_line(text, "text")] if text else [])]
        case LabelledList(label, items, _):
            yield [*([_collect_line(label, "label")] if label else []), *(_collect_line(one, "item") for one in items)]
        case Blocks(children, span):
            yield from _collect_blocks(children, span, "paragraph")


def _collect_head(entry: HeadedEntry) -> Iterator[_Loose]:
    """Yield the printed texts of an entry's head."""
    yield _collect_line(entry.title, "title")
    lines = (("area", entry.area), ("subtitle", entry.subtitle), ("place", entry.place), ("note", entry.note))
    yield from (_collect_line(line, kind) for kind, line in lines if line)
    yield from ((_split_runs((address,)), entry.span, "address") for address in entry.addresses)
    yield from _collect_dates(entry.dates, entry.when, entry.span)
    if entry.url:
        yield (entry.url,), entry.span, "url"


def _collect_passage(passage: Passage) -> Iterator[list[_Loose]]:
    """Yield the printed texts of a passage."""
    if isinstance(passage, Blocks):
        yield from _collect_blocks(passage.children, passage.span, "paragraph")
    else:
        yield from _collect_points(passage)


def _collect_points(points: Points) -> Iterator[list[_Loose]]:
    """Yield the printed texts of points, those below them too."""
    for point in points.points:
        yield from _collect_blocks(point.text.children, point.text.span, "point")
        if point.below:
            yield from _collect_points(point.below)


def _collect_blocks(blocks: Iterable[Block], span: Span, kind: str) -> Iterator[list[_Loose]]:
    """Yield the printed texts of blocks."""
    for block in blocks:
        match block:
            case Paragraph(children, place):
                yield [(_split_runs(children), place, kind)]
            case DisplayMath(_, place):
                yield [((), place, "formula")]
            case BulletList(items) | NumberedList(_, items):
                for item in items:
                    yield from _collect_blocks(item, span, "point")


def _collect_term(term: Term) -> Iterator[list[_Loose]]:
    """Yield the printed texts of a glossary term."""
    yield [_collect_line(line, "term") for _, line in term.headings]
    for definition in term.definitions:
        yield from _collect_blocks(definition.body.children, definition.body.span, "definition")
    references = dict.fromkeys(line for definition in term.definitions for line in definition.references)
    yield from ([_collect_line(line, "reference")] for line in references)


def _collect_line(line: Line, kind: str) -> _Loose:
    """Return the printed text of a line."""
    return _split_runs(line.children), line.span, kind


def _split_runs(children: Iterable[Inline]) -> tuple[str, ...]:
    """Return the stretches of text between formulas and breaks."""
    return tuple(run for run in "".join(_read_characters(children)).split("\0") if run.strip())


def _read_characters(children: Iterable[Inline]) -> Iterator[str]:
    """Yield the characters, and NUL where something may stand between them that is no text of the source."""
    for child in children:
        match child:
            case Plain(text) | Code(text):
                yield text
            case Break():
                yield " "
            case Math():
                yield "\0"
            case Strong(inner) | Emphasis(inner) | GlossaryLink(_, inner, _) | Foreign(_, inner):
                yield from _read_characters(inner)
            case Ruby(_, inner):
                yield from _read_characters(inner)
                yield "\0"
            case Link(_, inner, _):
                yield from _read_characters(inner)
                yield "\0"
