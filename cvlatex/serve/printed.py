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


def texts_of(document: Document) -> tuple[Text, ...]:
    """Every text of a document."""
    groups = (one for one in _groups(document) if one[1])
    return tuple(
        Text(runs, span, kind, number, section)
        for number, (section, group) in enumerate(groups)
        for runs, span, kind in group
    )


def _groups(document: Document) -> Iterator[tuple[str, list[_Loose]]]:
    """The printed texts in groups, each with the section that it belongs to."""
    for part in document.parts:
        yield "", list(_header(part.header))
        for section in part.sections:
            yield section.id, list(_title(section))
            for group in _items(section.items):
                yield section.id, group
            for below in section.subsections:
                yield section.id, [_line(below.title, "subsection")]
                for group in _items(below.items):
                    yield section.id, group
    for term in document.glossary:
        for group in _term(term):
            yield "glossary", group


def _header(header: Header) -> Iterator[_Loose]:
    """The printed texts of the head."""
    yield _line(header.name, "name")
    if header.headline:
        yield _line(header.headline, "headline")
    if header.photo:
        yield (), header.photo.span, "photo"
    for contact in header.contacts:
        yield (*_runs(contact.text), *_runs(contact.beside)), contact.span, "contact"


def _title(section: DocumentSection) -> Iterator[_Loose]:
    """The printed texts of a section's title."""
    yield _line(section.title, "section")
    yield from _dates(section.dates, section.when, section.span)


def _dates(printed: str, when: Dates, otherwise: Span) -> Iterator[_Loose]:
    """The printed dates, with the place of the first of them."""
    if printed:
        spans = [moment.span for moment in (when.start, when.date, when.expected, when.end) if moment]
        yield (printed,), spans[0] if spans else otherwise, "dates"


def _items(items: Iterable[Item]) -> Iterator[list[_Loose]]:
    """The printed texts of items."""
    for item in items:
        yield from _item(item)


def _item(item: Item) -> Iterator[list[_Loose]]:
    """The printed texts of an item."""
    match item:
        case HeadedEntry():
            yield list(_head(item))
            for passage in item.body:
                yield from _passage(passage)
            if item.quote:
                yield from _blocks(item.quote.children, item.quote.span, "quote")
            if item.technologies:
                yield from _item(item.technologies)
            yield from _items(item.positions)
        case LabelledLine(label, text, _):
            yield [_line(label, "label"), *([_line(text, "text")] if text else [])]
        case LabelledList(label, items, _):
            yield [*([_line(label, "label")] if label else []), *(_line(one, "item") for one in items)]
        case Blocks(children, span):
            yield from _blocks(children, span, "paragraph")


def _head(entry: HeadedEntry) -> Iterator[_Loose]:
    """The printed texts of an entry's head."""
    yield _line(entry.title, "title")
    lines = (("area", entry.area), ("subtitle", entry.subtitle), ("place", entry.place), ("note", entry.note))
    yield from (_line(line, kind) for kind, line in lines if line)
    yield from ((_runs((address,)), entry.span, "address") for address in entry.addresses)
    yield from _dates(entry.dates, entry.when, entry.span)
    if entry.url:
        yield (entry.url,), entry.span, "url"


def _passage(passage: Passage) -> Iterator[list[_Loose]]:
    """The printed texts of a passage."""
    if isinstance(passage, Blocks):
        yield from _blocks(passage.children, passage.span, "paragraph")
    else:
        yield from _points(passage)


def _points(points: Points) -> Iterator[list[_Loose]]:
    """The printed texts of points, those below them too."""
    for point in points.points:
        yield from _blocks(point.text.children, point.text.span, "point")
        if point.below:
            yield from _points(point.below)


def _blocks(blocks: Iterable[Block], span: Span, kind: str) -> Iterator[list[_Loose]]:
    """The printed texts of blocks."""
    for block in blocks:
        match block:
            case Paragraph(children, place):
                yield [(_runs(children), place, kind)]
            case DisplayMath(_, place):
                yield [((), place, "formula")]
            case BulletList(items) | NumberedList(_, items):
                for item in items:
                    yield from _blocks(item, span, "point")


def _term(term: Term) -> Iterator[list[_Loose]]:
    """The printed texts of a glossary term."""
    yield [_line(line, "term") for _, line in term.headings]
    for definition in term.definitions:
        yield from _blocks(definition.body.children, definition.body.span, "definition")
    references = dict.fromkeys(line for definition in term.definitions for line in definition.references)
    yield from ([_line(line, "reference")] for line in references)


def _line(line: Line, kind: str) -> _Loose:
    """The printed text of a line."""
    return _runs(line.children), line.span, kind


def _runs(children: Iterable[Inline]) -> tuple[str, ...]:
    """The stretches of text between formulas and breaks."""
    return tuple(run for run in "".join(_characters(children)).split("\0") if run.strip())


def _characters(children: Iterable[Inline]) -> Iterator[str]:
    """The characters, and NUL where something may stand between them that is no text of the source."""
    for child in children:
        match child:
            case Plain(text) | Code(text):
                yield text
            case Break():
                yield " "
            case Math():
                yield "\0"
            case Strong(inner) | Emphasis(inner) | GlossaryLink(_, inner, _) | Foreign(_, inner):
                yield from _characters(inner)
            case Ruby(_, inner):
                yield from _characters(inner)
                yield "\0"
            case Link(_, inner, _):
                yield from _characters(inner)
                yield "\0"
