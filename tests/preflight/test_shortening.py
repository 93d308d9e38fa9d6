from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from cvlatex.core.source import Span
from cvlatex.preflight.facts import OutlineItem, Target, Text, TextLine
from cvlatex.preflight.shortening import Excess, choose_cuts, describe_cuts, find_excesses
from tests.preflight.samples import expected, line, paragraph


def page(number: int, count: int) -> tuple[TextLine, ...]:
    return tuple(line("text", page=number, y=60.0 + 14 * row) for row in range(count))


def at(row: int) -> Span:
    return Span("data/cv.yaml", row, 3, row, 9)


OUTLINE = (OutlineItem("Work", 1, Target(1, 60.0)), OutlineItem("Glossary", 1, Target(3, 60.0)))


def test_the_shortest_last_pages_go_first() -> None:
    text = Text((*page(1, 40), *page(2, 9), *page(3, 4)), ())
    (one,) = find_excesses(3, text, OUTLINE, expected(glossary=True), 1)
    assert (one.run, one.lines, one.is_glossary) == (range(3, 4), 4, True)
    first, second = find_excesses(3, text, OUTLINE, expected(glossary=True), 2)
    assert (first.lines, second.run, second.lines) == (4, range(1, 3), 9)


def test_pages_of_one_run_are_counted_together() -> None:
    text = Text((*page(1, 40), *page(2, 40), *page(3, 4)), ())
    (one,) = find_excesses(3, text, (), expected(), 2)
    assert (one.run, one.lines) == (range(1, 3), 44)


@given(st.lists(st.integers(1, 4), min_size=1, max_size=12), st.integers(1, 20), st.sets(st.integers(0, 11)))
def test_what_is_named_is_enough_and_no_more(heights: list[int], wanted: int, tagged: set[int]) -> None:
    rows = iter(page(1, sum(heights)))
    paragraphs = [
        paragraph(*(next(rows) for _ in range(height)), span=at(number)) for number, height in enumerate(heights)
    ]
    marks = [("extra", at(number)) for number in tagged]
    lines = tuple(one for each in paragraphs for one in each.lines)
    chosen = choose_cuts(Text(lines, tuple(paragraphs)), Excess(range(1, 2), wanted, is_glossary=False), marks)
    total = sum(cut.lines for cut in chosen)
    assert total >= wanted or len(chosen) == len(heights)
    assert total - chosen[-1].lines < wanted
    assert [bool(cut.tag) for cut in chosen] == sorted((bool(cut.tag) for cut in chosen), reverse=True)
    assert f"line {chosen[0].span.line} of data/cv.yaml ({chosen[0].lines} line" in describe_cuts(chosen)
