"""Real PDFs in every style: what a validator says, and the structure tree against the document that it came from."""

from __future__ import annotations

import html
import itertools
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pikepdf
import pytest
from msgspec import Struct
from page import validate_pdf

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
    plain_text,
)
from cvlatex.writers.words import label_of
from tests.e2e.reading import bare, mentions, runs
from tests.finish.conftest import STYLES
from tests.finish.reading import Node, read_marked, read_tree
from tests.finish.spoken import read_link_places

Kind = TypeVar("Kind", Strong, Emphasis, Code)

WITHIN_IMPRINT = ("banking", "fancy", "modern")
"""Styles in which the dates of a publication stand in the sentence about where it was published."""

INLINE = frozenset(("Code", "Em", "Link", "Reference", "Span", "Strong"))


@pytest.fixture(scope="module", params=STYLES)
def style(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def tree(style: str, built: dict[str, Path]) -> Node:
    return read_tree(built[style])


@pytest.fixture
def document(style: str, styled: dict[str, Document]) -> Document:
    return styled[style]


@pytest.mark.parametrize("profile", ["2a", "ua1"])
def test_the_standards_are_met(profile: str, style: str, built: dict[str, Path]) -> None:
    report = validate_pdf(str(built[style]), profile=profile)
    assert [(failure.rule_id, failure.message) for failure in report.failures] == []


def test_the_tree_nests_as_the_document(tree: Node, document: Document) -> None:
    assert list(nesting(tree)) == list(expected(document))


def test_its_text_in_order_is_the_documents(tree: Node, document: Document) -> None:
    reported, at = bare(tree.text), 0
    for run in texts(document):
        found = reported.find(bare(run), at)
        assert found >= 0, f"{run!r} is not read after {reported[max(0, at - 40) : at]!r}"
        at = found + len(bare(run))


def test_an_entry_is_read_from_its_title_to_its_dates(tree: Node, document: Document) -> None:
    heads = [entry for section in tree.all("Sect") for entry in section.kids if isinstance(entry, Node)]
    reported = [bare(node.text) for node in heads if node.type == "H3"]
    for part in document.parts:
        for entry in (item for section in part.sections for item in section.items if isinstance(item, HeadedEntry)):
            work = entry.kind == "publications"
            lines = (entry.title,) if work else (entry.title, entry.area, entry.subtitle, entry.place)
            head = [bare("".join(runs(line))) for line in lines if line]
            if document.variant.style == "banking" and entry.note:
                continue
            assert any(re.search(".*".join(map(re.escape, head)), text) for text in reported), head


def test_every_link_has_its_annotation_and_says_where_it_leads(tree: Node) -> None:
    links = tree.all("Link")
    assert len(links) > 30
    assert all(link.annotations for link in links)
    assert all(bare(link.attributes["Alt"]) != bare(link.text) for link in links if "Alt" in link.attributes)


def test_nothing_is_shown_by_an_element_after_another_in_it(tree: Node) -> None:
    """A program that takes an element's own text first (Chromium) would change the order."""
    waiting, spans = [tree], 0
    while waiting:
        node = waiting.pop()
        shown = [isinstance(kid, str) for kid in node.kids]
        assert shown == sorted(shown, reverse=True), node.outline()
        spans += node.type == "Span" and not node.attributes
        waiting += [kid for kid in node.kids if isinstance(kid, Node)]
    assert spans


def test_a_links_place_has_its_text_and_the_space_behind_it(style: str, built: dict[str, Path]) -> None:
    """PDFium makes a run of text of it: a comma of the line above would be the link, and what follows a space too."""
    places = read_link_places(built[style])
    assert len(places) > 30
    for place in places:
        assert bare(place.text), place
        assert bare(place.text) in bare(place.says), place
        assert not place.follower.isspace(), place


def test_links_have_room_and_do_not_overlap(style: str, built: dict[str, Path]) -> None:
    with pikepdf.open(built[style]) as pdf:
        for page in pdf.pages:
            places = [[float(side) for side in link.Rect] for link in page.obj.get("/Annots", ())]
            for one, two in itertools.combinations(places, 2):
                assert (
                    min(one[2], two[2]) - max(one[0], two[0]) < 0.01 or min(one[3], two[3]) - max(one[1], two[1]) < 0.01
                )
            for left, bottom, right, top in places:
                near = [other for other in places if other[0] < right and left < other[2] and other[1] != bottom]
                touched = any(min(abs(other[1] - top), abs(other[3] - bottom)) < 0.01 for other in near)
                assert top - bottom > 14.4 or touched, (style, left, bottom, right, top)


def test_languages_are_named_where_they_change(tree: Node, document: Document) -> None:
    parts = [node.attributes["Lang"] for node in tree.kids if isinstance(node, Node)]
    names = {"zh": "zh-Hans"}
    languages = [*(part.language for part in document.parts), document.parts[0].language]
    assert parts == [names.get(language, language) for language in languages]
    assert {node.attributes["Lang"] for node in tree.all("Div")} == {"en"}


def test_the_portrait_says_what_it_shows(tree: Node) -> None:
    assert [figure.attributes["Alt"] for figure in tree.all("Figure")] == ["本人照片", "Portrait"]


def test_every_contact_says_what_it_is(tree: Node, document: Document) -> None:
    parts = [node for node in tree.kids if isinstance(node, Node)]
    for part, node in zip(document.parts, parts, strict=False):
        heads = next(kid for kid in node.kids if isinstance(kid, Node) and kid.type == "L").kids
        reported = [
            (label[0].attributes["Alt"] if (label := item.all("Lbl")) else "", item.all("LBody")[0].text.strip())
            for item in heads
            if isinstance(item, Node)
        ]
        wanted = [(label_of(contact, part.language), contact) for contact in part.header.contacts]
        assert [label for label, _ in reported] == [label for label, _ in wanted]
        for (_, text), (_, contact) in zip(reported, wanted, strict=True):
            assert bare(text) == bare("".join(runs((*contact.text, *contact.beside))))


def test_bold_emphasis_and_code_are_elements(tree: Node, document: Document) -> None:
    wanted = {
        "Strong": {bare(plain_text((one,))) for one in found(document, Strong)},
        "Em": {bare(plain_text((one,))) for one in found(document, Emphasis)},
        "Code": {bare(plain_text((one,))) for one in found(document, Code)},
    }
    assert all(wanted.values())
    assert {kind: {bare(node.text) for node in tree.all(kind)} for kind in wanted} == wanted


def test_formulas_say_their_source(tree: Node, document: Document) -> None:
    sources = [compact(source) for source in formulas(document)]
    assert [compact(formula.attributes["Alt"]) for formula in tree.all("Formula")] == sources
    assert len(sources) > 3
    for formula in tree.all("Formula"):
        assert compact(formula.attributes["Alt"]) in compact(html.unescape(formula.attributes["MathML"]))


def test_page_numbers_are_decoration(style: str, built: dict[str, Path]) -> None:
    decoration = read_marked(built[style]).decoration
    assert all(re.search(r"\d/\d+", words) for words in decoration.values())


def test_no_text_is_replaced_by_another(style: str, built: dict[str, Path]) -> None:
    """Readers that ignore ActualText read glyphs and replacement, or neither."""
    with pikepdf.open(built[style]) as pdf:
        for page in pdf.pages:
            assert b"/ActualText" not in page.Contents.read_bytes()


def test_every_character_has_its_code(style: str, built: dict[str, Path]) -> None:
    marked = read_marked(built[style])
    words = "".join((*marked.text.values(), *marked.decoration.values()))
    assert not [char for char in words if char == "\ufffd" or unicodedata.category(char) == "Co"]


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
    yield from rows([True] * len(header.contacts), 1)
    for section in part.sections:
        yield from of_section(section, style)


def rows(with_text: list[bool], depth: int) -> Iterator[tuple[int, str]]:
    if with_text:
        yield depth, "L"
    for has_text in with_text:
        yield depth + 1, "LI"
        if has_text:
            yield depth + 2, "LBody"


def of_section(section: DocumentSection, style: str) -> Iterator[tuple[int, str]]:
    yield from ((1, "Sect"), (2, "H2"))
    if section.dates:
        yield 2, "P"
    labelled = [item for item in section.items if isinstance(item, LabelledLine | LabelledList)]
    yield from rows([isinstance(item, LabelledList) or item.text is not None for item in labelled], 2)
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
                yield from [(3, "P")] * (dates + (item.subtitle is not None) + bool(imprint))
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
