from __future__ import annotations

from cvlatex.preflight.facts import TextLine
from cvlatex.preflight.paragraphs import guess_paragraphs
from tests.preflight.samples import line


def shape(*lines: TextLine) -> list[list[str]]:
    return [[one.text for one in found.lines] for found in guess_paragraphs(lines)]


def full(text: str, y: float, page: int = 1, x: float = 60.0) -> TextLine:
    return line(text, page=page, y=y, x=x, width=500 - x)


def test_a_line_that_ends_short_ends_its_paragraph() -> None:
    lines = (full("a", 100), line("b", y=114), full("c", 128), full("d", 142), line("e", y=156))
    assert shape(*lines) == [["a", "b"], ["c", "d", "e"]]


def test_a_mark_begins_a_paragraph_and_its_text_hangs() -> None:
    lines = (full("• a", 100, x=60), full("b", 114, x=72), full("• c", 128, x=60), line("d", y=142, x=72))
    assert shape(*lines) == [["• a", "b"], ["• c", "d"]]


def test_a_gap_and_another_left_edge_end_a_paragraph() -> None:
    assert shape(full("a", 100), full("b", 180), full("c", 194, x=200)) == []


def test_a_paragraph_crosses_a_page_but_not_two() -> None:
    assert shape(full("a", 780), line("b", page=2, y=60)) == [["a", "b"]]
    assert shape(full("a", 780), line("b", page=3, y=60)) == []


def test_a_sentence_that_ends_with_the_page_may_end_its_paragraph() -> None:
    assert shape(full("一句话。", 780), line("标题", page=2, y=60)) == []
    assert shape(full("一句话。", 760), line("后一句", y=774)) == [["一句话。", "后一句"]]


def test_punctuation_that_hangs_out_does_not_move_the_margin() -> None:
    lines = (full("a", 100), full("b", 114), line("c,", y=128, width=448), line("d", y=142))
    assert shape(*lines) == [["a", "b", "c,", "d"]]


def test_page_numbers_are_passed_over_and_nothing_has_no_paragraphs() -> None:
    foot = TextLine(1, "1", 60, 810, 66, 820, foot=True)
    assert shape(full("a", 780), foot, line("b", page=2, y=60)) == [["a", "b"]]
    assert shape() == []
