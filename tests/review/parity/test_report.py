from __future__ import annotations

from pathlib import Path

import html5lib

from cvlatex.review.parity.compare import compare_languages
from cvlatex.review.parity.report import write_report
from cvlatex.review.parity.texts import pair_texts
from tests.folders import project_of, write_folder

CV = """\
profile: {name: {zh: 高旻昱, en: "Gao <b>&</b> Co"}}
sections:
  - {id: about, type: text, title: {zh: 甲, en: A}, body: {zh: 带领八人团队, en: led a team of nine}}
"""


def test_the_page_has_every_text_and_puts_differences_first(tmp_path: Path) -> None:
    project = project_of(write_folder(tmp_path, {"cv.yaml": CV, "glossary.yaml": None}))
    found = compare_languages(project, ("zh", "en"))
    page = write_report(pair_texts(project, ("zh", "en")), ("zh", "en"), found)
    html5lib.HTMLParser(strict=True).parse(page)
    assert "<b>" not in page
    assert page.index("team of nine") < page.index("高旻昱")
    assert "The en text does not say &#39;八&#39;" in page
    assert "3 texts in both languages, 1 of them with a difference" in page
