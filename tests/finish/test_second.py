"""Real PDFs of PDF/A-4f and PDF/UA-2 in every style: with a letter, a photo, formulas, a glossary and their sources."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary, NameTree

from cvlatex.finish.namespaces import NEWER_NAME, OLDER_NAME
from cvlatex.preflight.rules import RULES
from tests.finish.conftest import STYLES, Second
from tests.finish.reading import Node, read_tree

OF_STANDARDS = {vars(rule)["ID"] for rule in RULES[-15:]}


@pytest.fixture(scope="module", params=STYLES)
def path(request: pytest.FixtureRequest, second: Second) -> Path:
    return second.paths[str(request.param)]


@pytest.fixture(scope="module")
def pdf(path: Path) -> Iterator[pikepdf.Pdf]:
    with pikepdf.open(path) as opened:
        yield opened


@pytest.fixture(scope="module")
def tree(path: Path) -> Node:
    return read_tree(path)


@pytest.mark.parametrize("style", STYLES)
def test_no_rule_about_standards_finds_anything(style: str, second: Second) -> None:
    assert {"pdf-a", "pdf-ua", "pdf-version", "embedded-file"} <= OF_STANDARDS
    assert [item for item in second.found[style] if item[0] in OF_STANDARDS] == []


def test_each_text_is_a_fragment_with_its_title(tree: Node) -> None:
    texts = [kid for kid in tree.kids if isinstance(kid, Node)]
    assert [text.type for text in texts] == ["DocumentFragment"] * 4 + ["Part"]
    assert [text.attributes["Lang"] for text in texts] == ["zh-Hans", "zh-Hans", "en", "en", "zh-Hans"]
    assert [[node.text for node in text.all("Title")] for text in texts[:-1]] == [["高旻昱"]] * 2 + [["Minyu Gao"]] * 2
    assert "Title" not in {node.type for node in texts[-1].all("Title", "H1")}


def test_types_are_of_their_namespaces(pdf: pikepdf.Pdf) -> None:
    spaces = Counter((str(node.S)[1:], str(node.NS.NS)) for node in elements(pdf))
    assert {kind for kind, space in spaces if space == OLDER_NAME} == {"BlockQuote", "Code", "Reference"}
    assert {"Title", "FENote", "Strong", "Em", "DocumentFragment"} <= {
        kind for kind, space in spaces if space == NEWER_NAME
    }
    mapped = {str(kind)[1:]: str(known)[1:] for kind, known in pdf.Root.StructTreeRoot.RoleMap.items()}
    assert set(mapped) == {kind for kind, _ in spaces} & set(mapped)
    assert not set(mapped) & {kind for kind, space in spaces if space == OLDER_NAME}
    assert mapped["Title"] == "H1"


def test_notes_and_their_mentions_refer_to_each_other(pdf: pikepdf.Pdf) -> None:
    notes = [node for node in elements(pdf) if node.S == "/FENote"]
    assert notes
    for note in notes:
        assert all(note.objgen in {target.objgen for target in citing.Ref} for citing in note.Ref)
    cited = {citing.objgen for note in notes for citing in note.Ref}
    assert cited == {node.objgen for node in elements(pdf) if node.S == "/Reference"}


def test_figures_and_formulas_say_where_they_stand(pdf: pikepdf.Pdf) -> None:
    found = [node for node in elements(pdf) if node.S in ("/Figure", "/Formula")]
    assert len(found) > 5
    for node in found:
        [layout] = [one for one in node.A if one.O == "/Layout"]
        left, bottom, right, top = map(float, layout.BBox)
        assert 0 < left < right < float(node.Pg.MediaBox[2])
        assert 0 < bottom < top < float(node.Pg.MediaBox[3])
        assert (right - left) * (top - bottom) < 40_000


def test_formulas_have_mathml_beside_their_source(pdf: pikepdf.Pdf) -> None:
    formulas = [node for node in elements(pdf) if node.S == "/Formula"]
    assert len(formulas) > 3
    for formula in formulas:
        [file] = formula.AF
        assert file.EF.F.read_bytes().startswith(b'<math xmlns="http://www.w3.org/1998/Math/MathML"')
        assert str(formula.Alt) in str(file.Desc)


def test_links_and_outline_lead_to_the_elements_that_stand_there(pdf: pikepdf.Pdf) -> None:
    pages: dict[Any, int] = {page.objgen: number for number, page in enumerate(pdf.pages)}
    links = [link for page in pdf.pages for link in page.obj.get("/Annots", ()) if link.A.S == "/GoTo"]
    items = list(outline(pdf.Root.Outlines.First))
    assert len(links) > 5
    assert len(items) > 20
    places: Any = NameTree(pdf.Root.Names.Dests)
    for owner in (*links, *items):
        element = owner.A.SD[0]
        assert str(element.S)[1:] in ("Title", "H1", "H2", "H3", "Reference")
        assert pages[places[str(owner.A.D)].D[0].objgen] in on_pages(element, pages)
    assert all(item.SE.objgen == item.A.SD[0].objgen for item in items)


def test_it_carries_its_sources_and_says_so(pdf: pikepdf.Pdf) -> None:
    names = [str(name) for name, _ in NameTree(pdf.Root.Names.EmbeddedFiles).items()]
    assert {"cv.yaml", "glossary.yaml", "letters.yaml", "variants.yaml", "resume.json", "photo.jpg"} <= set(names)
    assert b"pdfaid:conformance>F<" in pdf.Root.Metadata.read_bytes()
    assert pdf.pdf_version == "2.0"


def elements(pdf: pikepdf.Pdf) -> Iterator[Any]:
    waiting: list[Any] = list(pdf.Root.StructTreeRoot.K)
    while waiting:
        node = waiting.pop()
        if isinstance(node, Dictionary) and "/S" in node:
            yield node
            kids = node.get("/K", Array())
            waiting += list(kids) if isinstance(kids, Array) else [kids]


def outline(item: Any) -> Iterator[Any]:
    while item is not None:
        yield item
        if "/First" in item:
            yield from outline(item.First)
        item = item.get("/Next")


def on_pages(element: Any, pages: dict[Any, int]) -> set[int]:
    """The pages on which an element or what stands in it shows something."""
    own = {pages[element.Pg.objgen]} if "/Pg" in element else set()
    kids = [kid for kid in element.K if isinstance(kid, Dictionary)]
    own |= {pages[kid.Pg.objgen] for kid in kids if "/Pg" in kid and "/S" not in kid}
    return own.union(*(on_pages(kid, pages) for kid in kids if "/S" in kid))
