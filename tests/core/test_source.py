from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cvlatex.core.source import EXCERPT_CELLS, MARK_CELLS, SourceFile, Span, count_cells


def span(line: int, column: int, end_line: int, end_column: int) -> Span:
    return Span("cv.yaml", line, column, end_line, end_column)


def test_a_span_is_displayed_by_its_beginning() -> None:
    assert str(span(4, 19, 5, 2)) == "cv.yaml:4:19"
    assert span(4, 19, 5, 2).start() == span(4, 19, 4, 19)


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_a_slice_is_the_text_between_the_ends(line_end: str) -> None:
    source = SourceFile.of("cv.yaml", "one\ntwo 高\nthree\n".replace("\n", line_end))
    assert source.lines == ("one", "two 高", "three", "")
    assert source.slice(span(2, 5, 2, 6)) == "高"
    assert source.slice(span(1, 2, 3, 3)) == "ne\ntwo 高\nth"
    assert source.slice(span(9, 1, 9, 2)) == ""


def test_only_yamls_line_ends_end_a_line() -> None:
    assert SourceFile.of("cv.yaml", "a\x0bb\x0cc\u2028d\x85e").lines == ("a\x0bb\x0cc\u2028d\x85e",)


@pytest.mark.parametrize(
    ("text", "wide"),
    [("abc", 3), ("高旻昱", 6), ("ａ", 2), ("é", 1), ("e\u0301", 1), ("", 0), ("·", 1), ("，", 2)],
)
def test_cells_are_counted_as_a_terminal_shows_them(text: str, wide: int) -> None:
    assert count_cells(text) == wide


def test_carets_stand_under_wide_characters() -> None:
    excerpt = SourceFile.of("cv.yaml", "name: 高旻昱 is").cut_excerpt(span(1, 8, 1, 10))
    assert (excerpt.text, excerpt.carets) == ("name: 高旻昱 is", " " * 8 + "^^^^")


def test_a_span_over_several_lines_is_marked_to_the_end_of_its_first() -> None:
    excerpt = SourceFile.of("cv.yaml", "body: |\n  text").cut_excerpt(span(1, 7, 2, 7))
    assert (excerpt.line_number, excerpt.carets) == (1, " " * 6 + "^")


def test_an_empty_span_has_one_caret_and_a_place_outside_is_no_crash() -> None:
    source = SourceFile.of("cv.yaml", "a: b")
    assert source.cut_excerpt(span(1, 4, 1, 4)).carets == "   ^"
    assert source.cut_excerpt(span(9, 9, 9, 9)).carets == "^"
    assert source.cut_excerpt(source.locate_whole()).carets == "^"


def test_what_a_terminal_would_obey_is_displayed_by_a_stand_in() -> None:
    excerpt = SourceFile.of("cv.yaml", "a\t\x1b[31m\u202eb").cut_excerpt(span(1, 1, 1, 2))
    assert excerpt.text == "a \N{REPLACEMENT CHARACTER}[31m\N{REPLACEMENT CHARACTER}b"


characters = st.text(alphabet="ab 高，é\u0301\t\x1b\u202e👩", max_size=200)


@given(characters, st.integers(0, 200), st.integers(0, 60))
@settings(max_examples=300)
def test_carets_stand_under_the_span_in_any_line(line: str, begin: int, length: int) -> None:
    begin = min(begin, len(line))
    end = min(begin + length, len(line))
    excerpt = SourceFile.of("cv.yaml", line).cut_excerpt(span(1, begin + 1, 1, end + 1))
    indent = len(excerpt.carets) - len(excerpt.carets.lstrip())
    carets = excerpt.carets.strip()
    assert set(carets) == {"^"}
    assert len(carets) <= MARK_CELLS
    assert count_cells(excerpt.text) <= EXCERPT_CELLS + 2
    first = next((at for at in range(len(excerpt.text) + 1) if count_cells(excerpt.text[:at]) == indent), None)
    assert first is not None, "the carets begin in the middle of a character"
    printed = "".join(
        char if char.isprintable() else " " if char == "\t" else "\N{REPLACEMENT CHARACTER}" for char in line
    )
    marked = excerpt.text[first:].lstrip("\u0301")
    assert marked.rstrip("…").startswith(printed[begin : begin + 1].lstrip("\u0301"))


def test_a_span_holds_what_begins_in_it() -> None:
    whole = Span("a", 2, 3, 4, 5)
    assert whole.holds(Span("a", 3, 1, 9, 9))
    assert whole.holds(whole)
    assert not whole.holds(Span("a", 2, 2, 2, 4))
    assert not whole.holds(Span("a", 4, 6, 4, 7))
    assert not whole.holds(Span("b", 3, 1, 3, 2))
