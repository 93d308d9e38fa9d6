from __future__ import annotations

from pathlib import Path

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String

from cvlatex.core.errors import FolderUnusable, TexFailed
from cvlatex.finish.document import PROFILE, finish
from cvlatex.finish.elements import TagsUnreadable
from tests.finish.conftest import ROOT, WritePdf
from tests.finish.reading import read_marked, read_tree

FONTS = ROOT / "fonts"


def show(number: int, word: str) -> str:
    return f"/CV.{number} MP BT /F1 10 Tf ({word})Tj ET /CV.0 MP "


def test_elements_come_in_the_order_of_the_events(write_pdf: WritePdf) -> None:
    events = ["part en", "sect 1", "+ 1 H2", "- 1", "+ 2 P", "- 2", "endpart"]
    tree = read_tree(finish(*write_pdf([show(2, "dates") + show(1, "title")], events), FONTS))
    assert tree.outline() == "Document(Part(Sect(H2 P)))"
    assert tree.text == "titledates"


def test_content_in_several_streams_is_one(write_pdf: WritePdf) -> None:
    source, tags = write_pdf(["", show(1, "a")], ["+ 1 P", "- 1"])
    streams = ("/CV.1 MP", "BT /F1 10 Tf (b)Tj ET", "/CV.0 MP")
    with pikepdf.open(source, allow_overwriting_input=True) as pdf:
        pdf.pages[0].Contents = Array([pdf.make_stream(part.encode()) for part in streams])
        pdf.save(source)
    assert read_tree(finish(source, tags, FONTS)).text == "ba"


def test_what_stands_in_a_paragraph_keeps_its_place(write_pdf: WritePdf) -> None:
    page = "/CV.1 MP BT /F1 10 Tf (see )Tj ET " + show(2, "this") + " BT /F1 10 Tf ( now)Tj ET /CV.0 MP"
    tree = read_tree(finish(*write_pdf([page], ["+ 1 P", "+ 2 Span", "- 2", "- 1"]), FONTS))
    assert [paragraph.text for paragraph in tree.all("P")] == ["see this now"]


def test_parts_that_are_ordered_are_read_as_they_were_started(write_pdf: WritePdf) -> None:
    events = ["+ 1 H3", "ordered", "+ 2 Span", "- 2", "+ 3 Span", "- 3", "- 1"]
    page = "/CV.1 MP " + show(3, "second") + "BT /F1 10 Tf (own)Tj ET " + show(2, "first") + "/CV.0 MP"
    assert read_tree(finish(*write_pdf([page], events), FONTS)).text.startswith("firstsecond")


def test_an_element_goes_on_after_the_foot_of_its_page(write_pdf: WritePdf) -> None:
    first = "/CV.1 MP BT /F1 10 Tf (be)Tj ET /CV.A MP BT /F1 8 Tf (1/2)Tj ET /CV.0 MP"
    pdf = finish(*write_pdf([first, "BT /F1 10 Tf (gin)Tj ET /CV.0 MP"], ["+ 1 P", "- 1"]), FONTS)
    assert read_tree(pdf).text == "begin"
    assert read_marked(pdf).decoration == {0: "1/2"}


def test_what_no_page_shows_is_not_in_the_tree(write_pdf: WritePdf) -> None:
    events = ["+ 1 P", "- 1", "+ 2 L Disc", "item", "+ 3 Lbl", "- 3", "- 2"]
    assert read_tree(finish(*write_pdf([show(1, "a")], events), FONTS)).outline() == "Document(P)"


def test_a_link_holds_all_its_annotations(write_pdf: WritePdf) -> None:
    events = ["+ 1 P", "+ 2 Link", "- 2", "text my page", "- 1"]
    links = [(0, 2, "https://example.org/"), (1, 2, "https://example.org/")]
    pdf = finish(*write_pdf([show(2, "my"), show(2, "page")], events, links), FONTS)
    [link] = read_tree(pdf).all("Link")
    assert (link.text, link.annotations) == ("mypage", 2)
    assert link.attributes["Alt"] == "my page (https://example.org/)"
    with pikepdf.open(pdf) as opened:
        for page in opened.pages:
            [annotation] = page.Annots
            assert (int(annotation.F), str(annotation.Contents)) == (4, link.attributes["Alt"])
            assert "/CV" not in annotation
            assert page.Tabs == "/S"


def test_links_of_repeated_feet_are_removed(write_pdf: WritePdf) -> None:
    page = "/CV.A MP " + show(1, "mail") + "/CV.0 MP"
    pdf = finish(
        *write_pdf([show(2, "a") + page], ["+ 1 Link", "- 1", "+ 2 P", "- 2"], [(0, 1, "mailto:a@b.c")]), FONTS
    )
    with pikepdf.open(pdf) as opened:
        assert len(opened.pages[0].Annots) == 0


def test_a_link_into_the_document_names_what_the_outline_calls_it(write_pdf: WritePdf) -> None:
    source, tags = write_pdf([show(1, "it")], ["+ 1 Link", "- 1", "text it"], [(0, 1, "#clip")])
    with pikepdf.open(source, allow_overwriting_input=True) as pdf:
        with pdf.open_outline() as outline:
            outline.root.append(pikepdf.OutlineItem("Before", 0))
            action = Dictionary(S=Name.GoTo, D=String("clip"))
            outline.root.append(pikepdf.OutlineItem("CLIP", action=action))
        pdf.save(source)
    [link] = read_tree(finish(source, tags, FONTS)).all("Link")
    assert link.attributes["Alt"] == "it (CLIP)"


def test_a_formula_says_its_source(write_pdf: WritePdf) -> None:
    tree = read_tree(finish(*write_pdf([show(1, "x")], ["+ 1 Formula", "- 1", "source \\frac {x}{y} "]), FONTS))
    assert tree.all("Formula")[0].attributes == {"Alt": "\\frac {x}{y}"}


def test_the_document_says_its_language_its_title_and_its_colours(write_pdf: WritePdf) -> None:
    events = ["part zh", "+ 1 P", "- 1", "endpart", "part en", "endpart"]
    with pikepdf.open(finish(*write_pdf([show(1, "a")], events), FONTS)) as pdf:
        assert str(pdf.Root.Lang) == "zh-Hans"
        assert bool(pdf.Root.MarkInfo.Marked)
        assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
        assert pdf.Root.OutputIntents[0].DestOutputProfile.read_bytes() == (FONTS / PROFILE).read_bytes()
        with pdf.open_metadata() as metadata:
            assert metadata["dc:title"] == "A title"
            assert set(metadata["dc:language"]) == {"zh-Hans", "en"}
            assert metadata["xmp:CreateDate"] == "2026-01-02T03:04:05Z"
            assert metadata.pdfa_status == "2A"


def test_the_same_document_gives_the_same_bytes(write_pdf: WritePdf) -> None:
    arguments = ([show(1, "a")], ["+ 1 P", "- 1"])
    first = finish(*write_pdf(*arguments), FONTS).read_bytes()
    assert finish(*write_pdf(*arguments), FONTS).read_bytes() == first


def test_elements_that_cannot_be_read_leave_the_pdf_as_it_was(write_pdf: WritePdf) -> None:
    pdf, tags = write_pdf([show(1, "a")], ["nonsense"])
    before = pdf.read_bytes()
    with pytest.raises(TagsUnreadable):
        finish(pdf, tags, FONTS)
    assert pdf.read_bytes() == before


def test_a_damaged_pdf_is_tex_that_failed(write_pdf: WritePdf) -> None:
    pdf, tags = write_pdf([show(1, "a")], ["+ 1 P", "- 1"])
    pdf.write_bytes(b"%PDF-1.5 nothing %%EOF")
    with pytest.raises(TexFailed, match=r"^The PDF that xdvipdfmx made is damaged"):
        finish(pdf, tags, FONTS)


def test_a_file_that_is_not_there_is_named(write_pdf: WritePdf, tmp_path: Path) -> None:
    pdf, _ = write_pdf([show(1, "a")], [])
    with pytest.raises(FolderUnusable, match=r"cannot be finished: No such file"):
        finish(pdf, tmp_path / "none.tags", FONTS)


def test_a_pdf_gets_the_given_date(write_pdf: WritePdf) -> None:
    pdf, tags = write_pdf([show(1, "a")], ["+ 1 P", "- 1"])
    with pikepdf.open(finish(pdf, tags, FONTS, epoch=1_700_000_000)) as document:
        assert str(document.docinfo["/CreationDate"]) == "D:20231114221320+00'00'"
        assert b"<xmp:CreateDate>2023-11-14T22:13:20+00:00</xmp:CreateDate>" in document.Root.Metadata.read_bytes()
