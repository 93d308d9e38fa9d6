from __future__ import annotations

from pathlib import Path

import pytest

from cvlatex.model.document import Document, DocumentLetter
from cvlatex.model.text import as_plain_text
from tests.folders import codes_of, diagnostics_of, documents_of, write_folder

LETTERS = """\
eth:
  recipient: {zh: "甲\\n乙", en: "Dr. Doe\\nETH"}
  place: {zh: 苏黎世, en: Zürich}
  date: 2026-05-04
  opening: {zh: 您好：, en: "Dear Dr. Doe,"}
  body: {zh: "见 [模型](#clip)。", en: "See [CLIP](#clip)."}
  closing: {zh: "此致\\n敬礼！", en: "Yours sincerely,"}
  enclosures: {zh: [简历], en: [CV, Transcripts]}
"""
VARIANTS = "variants: {zh: {language: zh, letter: eth}, en: {language: en, letter: eth ALONE}}\n"


def documents(folder: Path, alone: str = "") -> dict[str, Document]:
    files = {"letters.yaml": LETTERS, "variants.yaml": VARIANTS.replace("ALONE", alone)}
    return documents_of(write_folder(folder, files))


def letter_of(document: Document) -> DocumentLetter:
    letter = document.parts[0].letter
    assert letter is not None
    return letter


def test_a_letter_stands_before_the_cv_in_its_language(tmp_path: Path) -> None:
    both = documents(tmp_path)
    zh, en = letter_of(both["zh"]), letter_of(both["en"])
    assert [as_plain_text(line.children) for line in (*zh.recipient, *zh.closing)] == ["甲", "乙", "此致", "敬礼！"]
    assert zh.dateline is not None
    assert en.dateline is not None
    assert (as_plain_text(zh.dateline.children), as_plain_text(en.dateline.children)) == (
        "苏黎世，2026年5月4日", "Zürich, May 4, 2026",
    )  # fmt: skip
    assert [as_plain_text(line.children) for line in en.enclosures] == ["CV", "Transcripts"]
    assert all(document.parts[0].sections for document in both.values())


def test_a_letter_alone_has_no_sections_and_the_terms_that_it_mentions(tmp_path: Path) -> None:
    document = documents(tmp_path, ", letter_only: true")["en"]
    assert document.parts[0].sections == ()
    assert [term.id for term in document.glossary] == ["clip"]


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [("#clip", "#clop", "dangling-mention"), ("  opening: {", "  zzz: {", "missing-key")],
)
def test_letters_are_checked_as_the_cv_is(old: str, new: str, code: str, tmp_path: Path) -> None:
    files = {"letters.yaml": LETTERS.replace(old, new), "variants.yaml": VARIANTS.replace("ALONE", "")}
    assert code in codes_of(write_folder(tmp_path, files))


def test_a_letter_that_lacks_a_part_in_a_language_is_an_error(tmp_path: Path) -> None:
    letters = "eth: {opening: A, body: {zh: 信, en: ~}, closing: C}\n"
    variants = "defaults: {letter: eth, letter_only: true}\nvariants: {zh: {language: zh}, en: {language: en}}\n"
    found = diagnostics_of(write_folder(tmp_path, {"letters.yaml": letters, "variants.yaml": variants}))
    assert [(one.code, one.hints) for one in found if one.code != "unprinted-term"] == [
        ("missing-letter", ("Write the body, or name another letter there.",))
    ]


def test_a_date_behind_a_place_is_as_the_language_has_it(tmp_path: Path) -> None:
    letters = (
        LETTERS.replace("[模型](#clip)", "x").replace("[CLIP](#clip)", "y").replace("zh:", "fr:").replace("en:", "vi:")
    )
    variants = "variants: {a: {language: fr, letter: eth}, b: {language: vi, letter: eth}}\n"
    cv = "profile: {name: Ada}\nsections: [{id: a, type: text, title: A, body: B}]\n"
    folder = write_folder(
        tmp_path, {"cv.yaml": cv, "letters.yaml": letters, "variants.yaml": variants, "glossary.yaml": ""}
    )
    both = documents_of(folder)
    french, vietnamese = letter_of(both["a"]).dateline, letter_of(both["b"]).dateline
    assert french is not None
    assert vietnamese is not None
    assert as_plain_text(french.children) == "苏黎世, le 4 mai 2026"
    assert as_plain_text(vietnamese.children) == "Zürich, ngày 4 tháng 5, 2026"
