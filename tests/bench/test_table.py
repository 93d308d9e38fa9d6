from __future__ import annotations

from bench.rows import Row, Series
from bench.table import as_markdown, as_text, summarize

ROWS = (
    Row("edit", "真实", Series("one word", (0.5,)), Series("latexmk", (2.0,)), 0.4),
    Row("edit", "real CV", Series("cold", (1.5,)), Series("latexmk", (2.0,)), 0.4),
    Row("watch", "two pages", Series("watch", (0.25,)), at_most=0.5),
    Row("memory", "real CV", Series("memory", (123.4,)), Series("xelatex", (246.8,)), None, "MB"),
)


def test_the_table_stands_in_columns_where_han_take_two_cells() -> None:
    assert as_text(ROWS) == (
        "measured  of         here    against  there   ratio  target    reached\n"
        "one word  真实       0.50 s  latexmk  2.00 s  0.25   ≤ 0.40    yes\n"
        "cold      real CV    1.50 s  latexmk  2.00 s  0.75   ≤ 0.40    NO\n"
        "watch     two pages  0.25 s                          ≤ 0.50 s  yes\n"
        "memory    real CV    123 MB  xelatex  247 MB  0.50\n"
    )


def test_the_markdown_table_has_the_same_cells() -> None:
    lines = as_markdown(ROWS).splitlines()
    assert lines[1] == "| --- | --- | --- | --- | --- | --- | --- | --- |"
    assert lines[3] == "| cold | real CV | 1.50 s | latexmk | 2.00 s | 0.75 | ≤ 0.40 | NO |"


def test_only_rows_with_a_target_are_counted() -> None:
    assert summarize(ROWS) == "2 of 3 targets reached.\n"
