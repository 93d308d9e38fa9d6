"""Joining on the smallest documents that have what `finish` writes; tests/batch/test_booklet.py joins real ones."""

from __future__ import annotations

from pathlib import Path

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, OutlineItem, Pdf, String

from cvlatex.core.errors import TexFailed
from cvlatex.finish.join import Joined, join, name_place


def link(pdf: Pdf, page: int, key: int, action: Dictionary) -> None:
    annotation = Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=[0, 0, 9, 9], StructParent=key, A=action)
    pdf.pages[page].obj.Annots = Array([pdf.make_indirect(annotation)])


def document(path: Path, pages: int, language: str, address: str = "") -> Path:
    """A document with an element for its pages and one for a link on the first: to its last page, or an address."""
    pdf = pikepdf.new()
    root = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    top = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name.Document, P=root))
    for number in range(pages):
        pdf.add_blank_page()
        pdf.pages[number].obj.StructParents = number
    numbers: list[object] = [one for number in range(pages) for one in (number, Array([top]))]
    root.K, root.ParentTreeNextKey = Array([top]), pages + 1
    root.ParentTree = pdf.make_indirect(Dictionary(Nums=Array([*numbers, pages, top])))
    top.K, top.Pg = Array([0]), pdf.pages[0].obj
    action = Dictionary(S=Name.URI, URI=address) if address else Dictionary(S=Name.GoTo, D=String("end"))
    link(pdf, 0, pages, action)
    pdf.Root.Names = Dictionary(Dests=Dictionary(Names=Array([String("end"), Array([pdf.pages[-1].obj, Name.Fit])])))
    pdf.Root.StructTreeRoot, pdf.Root.Lang = root, String(language)
    with pdf.open_outline() as outline:
        outline.root.append(OutlineItem("End", String("end")))
    pdf.save(path)
    return path


@pytest.fixture
def joined(tmp_path: Path) -> Pdf:
    first = document(tmp_path / "first.pdf", 1, "en", name_place(1))
    others = [Joined(document(tmp_path / f"{name}.pdf", 2, name), name) for name in ("zh", "de")]
    join(first, others, tmp_path / "all.pdf")
    return pikepdf.open(tmp_path / "all.pdf")


def test_each_link_leads_where_it_led(joined: Pdf) -> None:
    pages = [page.obj.objgen for page in joined.pages]
    assert len(pages) == 5
    assert pages.index(joined.pages[0].Annots[0].Dest[0].objgen) == 3
    assert [pages.index(joined.pages[at].Annots[0].A.D[0].objgen) for at in (1, 3)] == [2, 4]


def test_every_page_and_link_has_a_key_of_its_own(joined: Pdf) -> None:
    root = joined.Root.StructTreeRoot
    elements = dict(zip(map(int, list(root.ParentTree.Nums)[::2]), list(root.ParentTree.Nums)[1::2], strict=True))
    for page, top in zip((0, 1, 3), root.K, strict=True):
        assert elements[int(joined.pages[page].StructParents)][0].objgen == top.objgen
        assert elements[int(joined.pages[page].Annots[0].StructParent)].objgen == top.objgen
        assert top.Pg.objgen == joined.pages[page].obj.objgen
    assert int(root.ParentTreeNextKey) > max(elements)


def test_each_document_is_read_in_its_own_language(joined: Pdf) -> None:
    assert [str(top.get("/Lang", "")) for top in joined.Root.StructTreeRoot.K] == ["", "zh", "de"]


def test_each_has_its_outline_below_its_title(joined: Pdf) -> None:
    with joined.open_outline() as outline:
        assert [(item.title, [kid.title for kid in item.children]) for item in outline.root[1:]] == [
            ("zh", ["End"]),
            ("de", ["End"]),
        ]


def test_what_is_damaged_is_not_joined(tmp_path: Path) -> None:
    first = document(tmp_path / "first.pdf", 1, "en")
    (tmp_path / "bad.pdf").write_bytes(b"%PDF-1.7 no more")
    with pytest.raises(TexFailed, match="cannot be joined"):
        join(first, [Joined(tmp_path / "bad.pdf", "bad")], tmp_path / "all.pdf")
    assert not (tmp_path / "all.pdf").exists()
