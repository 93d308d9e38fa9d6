from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvlatex.core.diagnostics import Fix
from cvlatex.core.source import SourceFile, Span
from cvlatex.readers.yaml.fixes import apply_fixes


def fix(line: int, column: int, end_column: int, text: str) -> Fix:
    return Fix(Span("cv.yaml", line, column, line, end_column), text)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_and_comments_stay(end: str) -> None:
    text = f"# a comment{end}nmae: A # another{end}b: c{end}"
    fixed, count = apply_fixes(text, [fix(2, 1, 5, "name"), fix(3, 4, 5, "d")])
    assert (fixed, count) == (f"# a comment{end}name: A # another{end}b: d{end}", 2)


def test_of_two_that_overlap_one_is_applied() -> None:
    assert apply_fixes("abcd", [fix(1, 1, 4, "x"), fix(1, 2, 5, "y"), fix(1, 1, 4, "x")]) == ("xd", 1)


def test_what_lies_beyond_the_text_is_left() -> None:
    assert apply_fixes("a", [fix(7, 1, 2, "x"), fix(1, 9, 12, "x")]) == ("a", 0)


@given(st.text(alphabet="ab高\r\n", max_size=30), st.integers(1, 5), st.integers(1, 8))
def test_what_is_replaced_is_what_the_span_covers(text: str, line: int, column: int) -> None:
    source = SourceFile.of("cv.yaml", text)
    if line > len(source.lines) or column > len(source.lines[line - 1]):
        return
    fixed, _ = apply_fixes(text, [fix(line, column, column + 1, "X")])
    assert SourceFile.of("cv.yaml", fixed).lines[line - 1][column - 1] == "X"
    assert len(fixed) == len(text)
