"""Real PDFs in every style: what a validator says, and the structure tree against the document that it came from."""

from __future__ import annotations

import html
import itertools
import re
import unicodedata
from pathlib import Path

import pikepdf
import pytest
from page import validate_pdf

from cvlatex.model.document import Document, HeadedEntry
from cvlatex.model.text import Code, Emphasis, Strong, as_plain_text
from cvlatex.writers.words import choose_label
from tests.e2e.reading import bare, runs
from tests.finish.conftest import STYLES
from tests.finish.expected_tree import compact, expected, formulas, found, nesting, texts
from tests.finish.reading import Node, read_marked, read_tree
from tests.finish.spoken import read_link_places


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


def test_nothing_is_printed_by_an_element_after_another_in_it(tree: Node) -> None:
    """A program that takes an element's own text first (Chromium) would change the order."""
    waiting, spans = [tree], 0
    while waiting:
        node = waiting.pop()
        are_texts = [isinstance(kid, str) for kid in node.kids]
        assert are_texts == sorted(are_texts, reverse=True), node.outline()
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
        wanted = [(choose_label(contact, part.language), contact) for contact in part.header.contacts]
        assert [label for label, _ in reported] == [label for label, _ in wanted]
        for (_, text), (_, contact) in zip(reported, wanted, strict=True):
            assert bare(text) == bare("".join(runs((*contact.text, *contact.beside))))


def test_every_item_of_a_list_has_a_body(tree: Node) -> None:
    assert [item.text for item in tree.all("LI") if not item.all("LBody")] == []


def test_bold_emphasis_and_code_are_elements(tree: Node, document: Document) -> None:
    wanted = {
        "Strong": {bare(as_plain_text((one,))) for one in found(document, Strong)},
        "Em": {bare(as_plain_text((one,))) for one in found(document, Emphasis)},
        "Code": {bare(as_plain_text((one,))) for one in found(document, Code)},
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
