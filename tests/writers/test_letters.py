"""A letter reaches every format."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path

import pytest

from cvlatex.core.paths import FONTS
from cvlatex.fontsets.description import read_font_sets
from cvlatex.model.document import Document
from cvlatex.writers.docx.document import write as write_docx
from cvlatex.writers.html.document import write as write_html
from cvlatex.writers.json_resume.document import write as write_json
from cvlatex.writers.markdown.document import write as write_markdown
from cvlatex.writers.text.document import write as write_text
from cvlatex.writers.text.form import write_form
from tests.folders import documents_of, write_folder

LETTERS = """\
eth:
  recipient: "LetterRecipient\\nLetterStreet"
  date: 2026-05-04
  place: LetterPlace
  subject: LetterSubject
  opening: "LetterOpening,"
  body: LetterBody *told* plainly.
  closing: "LetterClosing,"
  enclosures: [LetterEnclosure]
"""


def written(form: str, document: Document, folder: Path) -> str:
    match form:
        case "html":
            return write_html(document, folder, read_font_sets(FONTS / "fonts.yaml")[0], FONTS)
        case "docx":
            with zipfile.ZipFile(io.BytesIO(write_docx(document, folder))) as package:
                return package.read("word/document.xml").decode()
        case "json":
            return write_json(document, document.parts[0])
        case "md":
            return write_markdown(document)
        case "txt":
            return write_text(document)
        case _:
            return write_form(document)


@pytest.mark.parametrize("only", ["false", "true"])
@pytest.mark.parametrize("form", ["html", "docx", "json", "md", "txt", "form"])
def test_a_letter_reaches_every_format(form: str, only: str, tmp_path: Path) -> None:
    variants = f"variants: {{v: {{language: en, letter: eth, letter_only: {only}}}}}\n"
    folder = write_folder(tmp_path, {"letters.yaml": LETTERS, "variants.yaml": variants})
    text = written(form, documents_of(folder)["v"], folder)
    words = set(re.findall(r"Letter[A-Z]\w+", LETTERS))
    assert len(words) == 8
    assert {word for word in words if word not in text} == set()


@pytest.mark.parametrize("form", ["html", "docx", "md", "txt", "form"])
@pytest.mark.parametrize(("language", "is_below"), [("en", False), ("ja", False), ("zh", True), ("ko", True)])
def test_the_date_stands_where_the_language_has_it(form: str, language: str, is_below: bool, tmp_path: Path) -> None:
    variants = f"variants: {{v: {{language: {language}, letter: eth, letter_only: true}}}}\n"
    cv = "profile: {name: Ada}\nsections: [{id: a, type: text, title: A, body: B}]\n"
    files = {"cv.yaml": cv, "glossary.yaml": "", "letters.yaml": LETTERS, "variants.yaml": variants}
    folder = write_folder(tmp_path, files)
    text = written(form, documents_of(folder)["v"], folder)
    assert (text.index("LetterPlace") > text.index("LetterClosing")) is is_below
