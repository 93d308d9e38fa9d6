from __future__ import annotations

from pathlib import Path

from cvlatex.review.parity.tables import read_rows


def test_each_line_but_comments_and_empty_ones_is_a_row(tmp_path: Path) -> None:
    (tmp_path / "table").write_text("# a: comment\n\nC++: c|cpp\nkey: a: b\n", encoding="utf-8")
    assert list(read_rows(tmp_path / "table")) == [("C++", "c|cpp"), ("key", "a: b")]
