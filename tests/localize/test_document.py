from __future__ import annotations

from pathlib import Path

import pytest

from cvlatex.localize.document import localize
from cvlatex.localize.mentions import find_mentioned_ids
from cvlatex.model.document import Document
from cvlatex.model.text import Blocks, Paragraph, as_plain_text
from tests.folders import codes_of, diagnostics_of, documents_of, project_of, variant_of, write_folder

GLOSSARY = """\
- {id: panoptic, term: {zh: 全景分割, en: Panoptic segmentation}, body: x}
- {id: clip, term: CLIP, body: "See [BLIP](#blip)."}
- {id: blip, term: BLIP, body: "See [CLIP](#clip) and [U-Net](#u-net).", tags: [extra]}
- {id: u-net, term: {zh: U 形网络, en: U-Net}, body: x}
- {id: inside, term: Inside, body: x, audience: private}
"""
CV = "profile: {name: A}\nsections:\n  - {id: a, type: text, title: T, body: 'On [CLIP](#clip) and [it](#panoptic).'}\n"


def folder_of(folder: Path, settings: str, cv: str = CV) -> Path:
    return write_folder(
        folder, {"cv.yaml": cv, "glossary.yaml": GLOSSARY, "variants.yaml": f"variants:\n  v: {{{settings}}}\n"}
    )


def document_of(folder: Path, settings: str) -> Document:
    return documents_of(folder_of(folder, settings))["v"]


@pytest.mark.parametrize(
    ("settings", "terms"),
    [
        ("language: en", ["blip", "clip", "inside", "panoptic", "u-net"]),
        ("language: zh", ["blip", "clip", "inside", "panoptic", "u-net"]),
        ("language: en, glossary: referenced", ["blip", "clip", "panoptic", "u-net"]),
        ("language: en, glossary: referenced, exclude: [extra]", ["clip", "panoptic"]),
        ("language: en, audience: public", ["blip", "clip", "panoptic", "u-net"]),
        ("language: en, glossary: none", []),
    ],
)
def test_the_glossary_has_the_entries_that_its_scope_reaches(settings: str, terms: list[str], tmp_path: Path) -> None:
    assert [term.id for term in document_of(tmp_path, settings).glossary] == terms


@pytest.mark.parametrize("settings", ["language: en, glossary: none", "language: en, exclude: [extra]"])
def test_every_mention_that_is_left_has_an_entry_to_land_on(settings: str, tmp_path: Path) -> None:
    document = document_of(tmp_path, settings)
    assert find_mentioned_ids((document.parts, document.glossary)) <= {term.id for term in document.glossary}


def test_the_words_of_a_mention_stay_where_its_entry_is_not_printed(tmp_path: Path) -> None:
    (part,) = document_of(tmp_path, "language: en, glossary: none").parts
    (body,) = part.sections[0].items
    assert isinstance(body, Blocks)
    (paragraph,) = body.children
    assert isinstance(paragraph, Paragraph)
    assert as_plain_text(paragraph.children) == "On CLIP and it."


def test_a_bilingual_document_has_a_part_a_language_and_one_glossary(tmp_path: Path) -> None:
    document = document_of(tmp_path, "'language': [zh, en]")
    assert [part.language for part in document.parts] == ["zh", "en"]
    panoptic = next(term for term in document.glossary if term.id == "panoptic")
    clip = next(term for term in document.glossary if term.id == "clip")
    assert [language for language, _ in panoptic.headings] == ["zh", "en"]
    assert [language for language, _ in clip.headings] == ["zh"]
    assert [definition.language for definition in clip.definitions] == ["zh", "en"]


def test_a_person_without_a_name_in_a_language_has_no_document_in_it(tmp_path: Path) -> None:
    project = project_of(write_folder(tmp_path, {"cv.yaml": "profile: {name: {zh: 高, en: ~}}\nsections: []\n"}))
    assert localize(project, variant_of(project, "en"))[0] is None
    assert localize(project, variant_of(project, "zh"))[0] is not None


def test_a_variant_that_cannot_be_written_is_a_diagnostic(tmp_path: Path) -> None:
    folder = write_folder(tmp_path, {"cv.yaml": "profile: {name: {zh: 高, en: ~}}\nsections: []\n"})
    assert codes_of(folder) == ["missing-name"]


def test_only_the_entries_that_are_printed_must_have_the_language(tmp_path: Path) -> None:
    glossary = "- {id: clip, term: CLIP, body: x}\n- {id: blip, term: {zh: 甲}, body: {zh: 乙}}\n"
    variants = "variants:\n  v: {language: en, glossary: referenced}\n  w: {language: zh}\n"
    folder = write_folder(tmp_path, {"glossary.yaml": glossary, "variants.yaml": variants})
    assert codes_of(folder) == []


def test_a_section_with_nothing_in_it_is_left_out(tmp_path: Path) -> None:
    cv = "profile: {name: A}\nsections:\n  - {id: a, type: entries, title: T, entries: [{title: {zh: 甲, en: ~}}]}\n"
    documents = documents_of(write_folder(tmp_path, {"cv.yaml": cv}))
    assert [len(documents[name].parts[0].sections) for name in ("zh", "en")] == [1, 0]


def test_a_section_has_its_period_and_page(tmp_path: Path) -> None:
    cv = (
        "profile: {name: A}\nsections:\n"
        "  - {id: a, type: text, title: T, body: x, start: 2022-06, end: present, new_page: true}\n"
    )
    (section,) = documents_of(write_folder(tmp_path, {"cv.yaml": cv}))["en"].parts[0].sections
    assert (section.dates, section.new_page) == ("Jun 2022 – Present", True)


def test_a_name_that_only_chinese_has_is_proposed_by_pinyin(tmp_path: Path) -> None:
    cv = "profile: {name: {zh: 高旻昱}}\nsections: [{id: a, type: text, title: T, body: B}]\n"
    data = write_folder(
        tmp_path, {"cv.yaml": cv, "glossary.yaml": None, "variants.yaml": "variants: {v: {language: en}}"}
    )
    hints = [hint for item in diagnostics_of(data) for hint in item.hints]
    assert "By pinyin it is `en: Minyu Gao`." in hints
