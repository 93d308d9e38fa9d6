"""What the PDF of a build has to be, computed from its document: paper, budget, all of its text in order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cvlatex.core.diagnostics import Diagnostic
from cvlatex.core.source import Span
from cvlatex.locales.locale import find_locale
from cvlatex.model.document import (
    Document,
    DocumentLetter,
    HeadedEntry,
    Header,
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
from cvlatex.preflight.facts import Dense, Expected, Piece, Unit


def derive_expected(
    document: Document, tex: Iterable[Diagnostic], standards: tuple[str, ...] = (), dense: Dense | None = None
) -> Expected:
    """Return what the PDF of a document has to be. `tex` is what TeX reported, attributed to the YAML.

    `dense` is how it was as densely as can be, where that did not keep its budget.
    """
    variant = document.variant
    units = tuple(unit for unit in _list_units(document) if unit.pieces)
    sections = (section for part in document.parts for section in part.sections if section.new_page)
    return Expected(
        variant.paper, variant.max_pages, units, tuple(tex), standards, variant.span,
        languages=len(document.parts), glossary=bool(document.glossary),
        new_pages=tuple(extract_printed(section.title) for section in sections),
        heads=tuple(extract_printed(part.header.name) for part in document.parts if part.letter and part.sections),
        footers=tuple(
            extract_printed(line) for part in document.parts for line in (part.footer, part.header.name) if line
        ),
        tagged=tuple(mark for mark in document.tagged if mark[0] not in variant.include),
        density=variant.density, size=float(variant.font_size.removesuffix("pt")), dense=dense,
        fonts=variant.fonts.value,
    )  # fmt: skip


def extract_printed(line: Line | Paragraph) -> str:
    """Return the characters that a run of text shows, without its formulas."""
    return "".join(piece.text for piece in _split_pieces(line.children, line.span))


def _list_units(document: Document) -> Iterator[Unit]:
    """Yield all text of a document in the order of its pages."""
    for part in document.parts:
        yield _join_header(part.header)
        if part.letter:
            yield from _list_letter(part.letter, part)
            if part.sections:
                yield _join_header(part.header)
        for section in part.sections:
            yield _join_head((section.title,), (section.dates,), section.span)
            for item in section.items:
                yield from _list_item(item)
            for group in section.subsections:
                yield _join_head((group.title,), (), group.span)
                for item in group.items:
                    yield from _list_item(item)
    for term in document.glossary:
        yield from _list_term(term)


def _list_letter(letter: DocumentLetter, part: Part) -> Iterator[Unit]:
    """Yield the text of a letter."""
    # In some languages place and date stand at the end, and not above the recipient.
    locale = find_locale(part.language)
    above = None if locale.is_dated_below else letter.dateline
    yield _join_head((above, *letter.recipient, letter.subject, letter.opening), (), letter.span)
    yield from _list_blocks(letter.body.children, letter.body.span)
    yield _join_head(
        (*letter.closing, *locale.compose_letter_end(part.header.name, letter.dateline), *letter.enclosures),
        (),
        letter.span,
    )


def _join_header(header: Header) -> Unit:
    """Return the text of the head."""
    lines = [header.name, *([header.headline] if header.headline else [])]
    contacts = [piece for contact in header.contacts for piece in _split_pieces(contact.text, contact.span)]
    return Unit((*_join_head(lines, (), header.name.span).pieces, *contacts), kind="header")


def _join_head(lines: Iterable[Line | None], words: Iterable[str], span: Span) -> Unit:
    """Return text that a style arranges: each line where it likes, within the head."""
    pieces = [piece for line in lines if line for piece in _split_pieces(line.children, line.span)]
    return Unit((*pieces, *(Piece(word, span) for word in words if word)), kind="head")


def _list_item(item: Item) -> Iterator[Unit]:
    """Yield the text of an item: its head, then what stands below it."""
    match item:
        case HeadedEntry():
            addresses = (Line((address,), item.span) for address in item.addresses)
            lines = (item.title, item.area, item.subtitle, item.place, item.note, *addresses)
            yield _join_head(lines, (item.dates,), item.span)
            for passage in item.body:
                yield from _list_passage(passage)
            if item.quote:
                yield from _list_blocks(item.quote.children, item.quote.span)
            if item.technologies:
                yield from _list_item(item.technologies)
            for position in item.positions:
                yield from _list_item(position)
        case LabelledLine(label, text, span):
            yield _join_head((label, text), (), span)
        case LabelledList(label, items, span):
            yield _join_head((label, *items), (), span)
        case Blocks(children, span):
            yield from _list_blocks(children, span)


def _list_passage(passage: Passage) -> Iterator[Unit]:
    """Yield the text of a passage."""
    if isinstance(passage, Blocks):
        yield from _list_blocks(passage.children, passage.span)
    else:
        yield from _list_points(passage)


def _list_points(points: Points) -> Iterator[Unit]:
    """Yield the text of points, those below them too."""
    for point in points.points:
        yield from _list_blocks(point.text.children, point.text.span)
        if point.below:
            yield from _list_points(point.below)


def _list_blocks(blocks: Iterable[Block], span: Span) -> Iterator[Unit]:
    """Yield the text of blocks, a unit a paragraph."""
    for block in blocks:
        match block:
            case Paragraph(children, place):
                # A formula at the end would leave the paragraph's last line unknown.
                whole = not (children and isinstance(children[-1], Math))
                yield Unit(tuple(_split_pieces(children, place)), kind="paragraph" if whole else "head")
            case DisplayMath():
                pass
            case BulletList(items) | NumberedList(_, items):
                for item in items:
                    yield from _list_blocks(item, span)


def _list_term(term: Term) -> Iterator[Unit]:
    """Yield the text of a glossary term."""
    yield _join_head((line for _, line in term.headings), (), term.span)
    for definition in term.definitions:
        yield from _list_blocks(definition.body.children, definition.body.span)
    for reference in dict.fromkeys(line for definition in term.definitions for line in definition.references):
        yield Unit(tuple(_split_pieces(reference.children, reference.span)), kind="paragraph")


def _split_pieces(children: Iterable[Inline], span: Span) -> Iterator[Piece]:
    """Yield runs of text between formulas and behind links, where a style may print an address."""
    run = ""
    for text in _split_runs(children):
        if text is not None:
            run += text
            continue
        if run.strip():
            yield Piece(run, span)
        run = ""
    if run.strip():
        yield Piece(run, span)


def _split_runs(children: Iterable[Inline]) -> Iterator[str | None]:
    """Yield characters, and None where something may stand between them that is no text of the source."""
    for child in children:
        match child:
            case Plain(text) | Code(text):
                yield text
            case Break():
                yield None
            case Math():
                yield None
            case Strong(inner) | Emphasis(inner) | GlossaryLink(_, inner, _) | Foreign(_, inner):
                yield from _split_runs(inner)
            case Ruby(_, inner):
                yield from _split_runs(inner)
                yield None
            case Link(_, inner, _):
                yield from _split_runs(inner)
                yield None
