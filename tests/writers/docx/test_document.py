from __future__ import annotations

from pathlib import Path

import docx
import pytest
from PIL import Image

from cvlatex.core.errors import FolderUnusable
from cvlatex.writers.docx.document import write
from tests.writers.documents import CV, document_of
from tests.writers.docx.files import W, file_of, paragraphs_of


def test_headings_lists_and_texts_are_in_words_own_styles(tmp_path: Path) -> None:
    paragraphs = paragraphs_of(file_of(tmp_path))
    for wanted in (
        ("Title", "Ada B. Lovelace"), ("Subtitle", "Engineer & analyst"), ("Normal", "E-mail: ada@example.org"),
        ("Heading 1", "Work · 2019 – Present"), ("Heading 2", "Analyst"),
        ("Normal", "Works Ltd · London · Apr 2020 – Present"), ("Normal", "Built engines."),
        ("List Bullet", "Cut cost by half, 99% proof"), ("List Number 2", "first"),
        ("List Bullet", "C# and snake_case"),
        ("Normal", "Code: Python, C++"), ("Normal", "English: native"), ("Normal", "I know CLIP and x²."),
        ("Heading 1", "Glossary"), ("Heading 2", "CLIP"), ("Normal", "A model."),
    ):  # fmt: skip
        assert wanted in paragraphs, wanted


def test_there_is_one_column_and_nothing_outside_the_body(tmp_path: Path) -> None:
    file = file_of(tmp_path)
    xml = file.element.xml
    assert len(file.sections) == 1
    for element in ("w:txbxContent", "w:tbl>", "wp:anchor", "w:cols w:num"):
        assert element not in xml
    assert all(not paragraph.text for paragraph in file.sections[0].header.paragraphs)


def test_links_lead_out_and_into_the_glossary(tmp_path: Path) -> None:
    file = file_of(tmp_path)
    anchors = {link.get(f"{W}anchor") for link in file.element.iter(f"{W}hyperlink")} - {None}
    assert anchors == {one.get(f"{W}name") for one in file.element.iter(f"{W}bookmarkStart")} == {"term_clip"}
    targets = {link.address for paragraph in file.paragraphs for link in paragraph.hyperlinks if link.address}
    assert {"mailto:ada@example.org", "https://example.org/works", "https://example.org/p"} <= targets


def test_each_language_is_marked_and_begins_a_page(tmp_path: Path) -> None:
    cv = "profile: {name: {zh: 高旻昱, en: Minyu}}\nsections: []\n"
    file = file_of(tmp_path, cv, "[]", "language: [zh, en]")
    chinese, english = file.paragraphs
    assert chinese._p.find(f".//{W}lang").get(f"{W}eastAsia") == "zh-CN"
    assert english._p.find(f".//{W}lang").get(f"{W}val") == "en-US"
    assert english.paragraph_format.page_break_before
    fonts = file.styles["Normal"].element.find(f".//{W}rFonts")
    assert fonts.get(f"{W}eastAsia") == "Microsoft YaHei"


def test_the_files_own_properties_say_whose_it_is(tmp_path: Path) -> None:
    properties = file_of(tmp_path).core_properties
    assert (properties.author, properties.title) == ("Ada B. Lovelace", "Ada B. Lovelace: Curriculum vitae")
    assert (properties.subject, properties.language) == ("Engineer & analyst", "en-US")


def test_the_photo_has_words(tmp_path: Path) -> None:
    Image.new("RGB", (60, 80), "red").save(tmp_path / "me.png")
    file = file_of(tmp_path, "profile: {name: A, photo: {file: me.png, alt: Me at work}}\nsections: []\n", "[]")
    (picture,) = file.inline_shapes
    assert picture._inline.docPr.get("descr") == "Me at work"


def test_the_same_data_gives_the_same_bytes(tmp_path: Path) -> None:
    document = document_of(tmp_path)
    assert write(document, tmp_path) == write(document, tmp_path)


def test_a_reference_gives_its_styles_and_no_content(tmp_path: Path) -> None:
    reference = docx.Document()
    reference.add_paragraph("A secret of the template")
    reference.styles["Heading 1"].font.name = "Papyrus"
    reference.save(str(tmp_path / "mine.docx"))
    file = file_of(tmp_path / "data", CV, reference=tmp_path / "mine.docx")
    assert file.styles["Heading 1"].font.name == "Papyrus"
    assert "secret" not in file.element.xml


def test_a_reference_that_is_no_word_file_is_reported(tmp_path: Path) -> None:
    (tmp_path / "no.docx").write_bytes(b"no")
    with pytest.raises(FolderUnusable):
        file_of(tmp_path / "data", reference=tmp_path / "no.docx")
