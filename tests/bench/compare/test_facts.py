from __future__ import annotations

from pathlib import Path

import pytest

from bench.compare.facts import collect_facts, fold, strip_markdown
from bench.compare.pictures import draw_first_page
from bench.compare.programs import create_pdf
from tests.folders import write_folder

POINT = "Taught 12 classes"
CV = f"""\
profile:
  name: Minyu Gao
  contacts: [{{type: email, value: me@example.org}}]
sections:
  - id: education
    type: education
    title: Education
    entries:
      - {{organization: School, start: 2013-09, end: 2016-04, highlights: [{POINT}]}}
"""


@pytest.fixture(scope="module")
def pdf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("compare")
    variants = "variants: {en: {language: en}}\n"
    data = write_folder(folder / "data", {"cv.yaml": CV, "variants.yaml": variants, "glossary.yaml": None})
    return create_pdf("cvlatex", data, folder / "out", "en")


def test_the_facts_of_a_pdf(pdf: Path) -> None:
    facts = collect_facts(pdf, [POINT, "never said"], "me@example.org")
    assert (facts.pages, facts.sentences) == (1, 2)
    assert facts.failed == {"2a": 0, "ua1": 0}
    assert facts.found == {"pdftotext": 1, "pdftotext -raw": 1, "pypdf": 1}
    assert (facts.bullet, facts.private, facts.fonts_without_unicode) == ("•", 0, 0)
    assert (facts.tagged, facts.language) == (True, "en")


def test_the_picture_is_small(pdf: Path, tmp_path: Path) -> None:
    draw_first_page(pdf, tmp_path / "page.png")
    assert (tmp_path / "page.png").read_bytes().startswith(b"\x89PNG")
    assert (tmp_path / "page.png").stat().st_size < 150_000


def test_a_sentence_is_plain_and_a_broken_word_is_not_whole() -> None:
    assert strip_markdown("**3 hours** with `--x`: [here](https://a.b)") == "3 hours with --x: here"
    assert fold("a\nword") == fold("a word") == "aword"
    assert fold("proper") not in fold("a pro-\nper word")
