from __future__ import annotations

import json

import pytest

from cvlatex.core.source import SourceFile
from cvlatex.model.entries import Place
from cvlatex.model.text import as_plain_text
from cvlatex.readers.bibliography.csl import read_csl
from cvlatex.readers.bibliography.works import Found

RECORDS = [
    {
        "id": "a", "type": "article-journal", "title": "On <i>E. coli</i> &amp; others", "volume": "3", "issue": 2,
        "container-title": "J. of X", "page": "1-20", "issued": {"date-parts": [["2020", 5]]}, "DOI": "10.1000/182",
        "author": [{"family": "Gao", "given": "Minyu"}, {"family": "高", "given": "旻昱"}, {"literal": "OpenAI"},
                   {"family": "Berg", "given": "A.", "non-dropping-particle": "van den"}],
        "keyword": "core, x",
    },
    {"id": "b", "type": "book"},
    {"id": "c", "type": "paper-conference", "title": "C", "issued": {"raw": "in 2019"}},
]  # fmt: skip


def found(text: str) -> Found:
    return read_csl(SourceFile.of("refs.json", text))


def test_records_become_works() -> None:
    text = json.dumps(RECORDS, indent=1, ensure_ascii=False)
    result = found(text)
    first, second = result.works
    entry = first.entry
    assert (first.key, set(first.keywords)) == ("a", {"core", "x"})
    assert as_plain_text(entry.title.everywhere.children) == "On E. coli & others"  # type: ignore[union-attr]
    names = [as_plain_text(author.name.everywhere.children) for author in entry.authors]  # type: ignore[union-attr]
    assert names == ["Minyu Gao", "高旻昱", "OpenAI", "A. van den Berg"]
    assert entry.venue is not None
    assert as_plain_text(entry.venue.everywhere.children) == "J. of X"  # type: ignore[union-attr]
    assert entry.place == Place("3", "2", "1–20")
    assert entry.date is not None
    assert entry.date.everywhere is not None
    assert entry.date.everywhere.as_tuple() == (2020, 5, None)
    assert second.entry.date is not None
    assert [problem.span.line for problem in result.problems if problem.span] == [text.split('"b"')[0].count("\n")]


def test_what_is_no_json_is_reported_where_it_breaks() -> None:
    result = found('[{"title": "A"}\n{"title": "B"}]')
    assert result.works == ()
    assert [(problem.code, problem.span and problem.span.line) for problem in result.problems] == [("bibliography", 2)]


def test_an_answer_of_crossref_is_read() -> None:
    message = {"title": ["On <jats:italic>E. coli</jats:italic>"], "container-title": ["J. of X"], "volume": "3",
               "type": "journal-article", "author": [{"given": "Minyu", "family": "Gao", "sequence": "first"}],
               "issued": {"date-parts": [[2023, 5]]}, "DOI": "10.1000/182"}  # fmt: skip
    (work,) = found(json.dumps({"status": "ok", "message": message})).works
    assert as_plain_text(work.entry.title.everywhere.children) == "On E. coli"  # type: ignore[union-attr]
    assert (work.entry.kind and work.entry.kind.value, work.entry.place.volume) == ("journal", "3")


@pytest.mark.parametrize(
    ("record", "venue", "note"),
    [
        ({"type": "patent", "title": "一种方法", "number": "CN2020"}, "专利 CN2020", ""),
        ({"type": "chapter", "title": "T", "container-title": "Handbook", "publisher": "Springer"},
         "Handbook, Springer", ""),
        ({"type": "article-journal", "title": "T", "container-title": "J", "issued": {"literal": "in press"}}, "J",
         "In press"),
        ({"type": "thesis", "title": "题目", "genre": "博士学位论文", "publisher": "清华大学"},
         "博士学位论文，清华大学", ""),
    ],
)  # fmt: skip
def test_a_venue_says_what_the_work_is_and_a_note_that_it_is_to_appear(
    record: dict[str, object], venue: str, note: str
) -> None:
    entry = found(json.dumps([record])).works[0].entry
    lines = [
        as_plain_text(line.everywhere.children) if line and line.everywhere else ""
        for line in (entry.venue, entry.note)
    ]
    assert lines == [venue, note]
