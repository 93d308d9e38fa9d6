from __future__ import annotations

import csv
import io

from hypothesis import given
from hypothesis import strategies as st

from cvlatex.core.source import SourceFile
from cvlatex.importers.csv_source import parse_csv
from tests.importers.drafts import incoming

CELLS = st.text(st.characters(codec="utf-8", exclude_characters="\r\x00"), max_size=6)


@given(st.lists(st.lists(CELLS, min_size=2, max_size=2), min_size=1, max_size=4), st.sampled_from(["\n", "\r\n"]))
def test_cells_are_read_as_the_standard_library_reads_them(rows: list[list[str]], ending: str) -> None:
    stream = io.StringIO(newline="")
    csv.writer(stream, lineterminator=ending, quoting=csv.QUOTE_ALL).writerows([["A", "B"], *rows])
    given_ = incoming(b"")
    found = parse_csv(given_, SourceFile.of("x.csv", stream.getvalue()))
    assert given_.problems == []
    expected = [{k: v for k, v in zip("AB", row, strict=True) if v.strip()} for row in rows]
    assert [{key: leaf.text for key, leaf in row.items()} for row in found] == [row for row in expected if row]


def test_places_follow_line_ends_in_quotes() -> None:
    (row,) = parse_csv(incoming(b""), SourceFile.of("x.csv", 'A,B\n"one\ntwo",x\n'))
    assert (row["B"].span.line, row["B"].span.column, row["A"].path) == (3, 6, "x.csv[2].A")


def test_notes_before_the_header_are_skipped() -> None:
    (row,) = parse_csv(incoming(b""), SourceFile.of("x.csv", 'Notes:\n"long, note"\n\nA,B\n1,2\n'), header="A")
    assert row["B"].text == "2"


def test_an_open_quote_is_refused() -> None:
    given_ = incoming(b"")
    assert parse_csv(given_, SourceFile.of("x.csv", 'A\n"open\n')) == []
    assert [problem.code for problem in given_.problems] == ["csv-syntax"]
