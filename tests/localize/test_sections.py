from __future__ import annotations

from pathlib import Path

from cvlatex.model.text import as_plain_text
from tests.folders import codes_of, documents_of, write_folder

CV = """\
profile: {name: A, contacts: [{type: wechat, value: {zh: a}, only: zh}]}
sections:
  - id: talks
    type: entries
    title: {zh: 报告, en: Talks}
    entries:
      - {title: first}
      - {title: {zh: 甲}, summary: {zh: 乙}, only: zh}
      - {title: x, highlights: [{text: {en: b}, only: en}, {text: {zh: 甲}, only: [zh]}]}
    subsections:
      - {title: Abroad, entries: [{title: third}]}
      - {title: {zh: 国内, en: ~}, entries: [{title: {zh: 丙}}]}
  - {id: left, type: entries, title: {zh: 甲, en: ~}, entries: [{title: {zh: 乙}}]}
  - {id: chinese, type: text, title: {zh: 甲}, body: {zh: 乙}, only: zh}
  - id: prose
    type: text
    title: P
    subsections: [{title: One, body: text}]
"""


def test_nothing_is_reported_inside_what_is_left_out(tmp_path: Path) -> None:
    folder = write_folder(tmp_path, {"cv.yaml": CV})
    assert codes_of(folder) == ["left-out", "left-out"]  # a section and a subsection without a title
    documents = documents_of(folder)
    ids = {name: [section.id for section in document.parts[0].sections] for name, document in documents.items()}
    assert ids == {"zh": ["talks", "left", "chinese", "prose"], "en": ["talks", "prose"]}
    assert [len(documents[name].parts[0].header.contacts) for name in ("zh", "en")] == [1, 0]
    assert [len(documents[name].parts[0].sections[0].items) for name in ("zh", "en")] == [3, 2]


def test_subsections_have_titles_and_items(tmp_path: Path) -> None:
    documents = documents_of(write_folder(tmp_path, {"cv.yaml": CV}))
    parts = {
        name: [as_plain_text(part.title.children) for part in document.parts[0].sections[0].subsections]
        for name, document in documents.items()
    }
    assert parts == {"zh": ["Abroad", "国内"], "en": ["Abroad"]}
    prose = documents["en"].parts[0].sections[-1]
    assert (prose.items, [len(part.items) for part in prose.subsections]) == ((), [1])
