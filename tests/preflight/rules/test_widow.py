from __future__ import annotations

from cvlatex.preflight.facts import Facts, Text, TextLine
from cvlatex.preflight.rules.widow import check
from tests.preflight.samples import PLACE, codes, facts, line, paragraph

ONE, TWO = line("one", y=760), line("two", y=774)
THREE, FOUR = line("three", page=2, y=60), line("four", page=2, y=74)


def of(*lines: TextLine) -> Facts:
    return facts(text=Text(lines, (paragraph(*lines),)))


def test_the_last_line_alone_on_a_page_is_a_warning() -> None:
    (found,) = check(of(ONE, TWO, THREE))
    assert "Page 2 begins with the last line" in found.message


def test_the_first_line_alone_on_a_page_is_a_warning() -> None:
    (found,) = check(of(TWO, THREE, FOUR))
    assert "Page 1 ends with the first line" in found.message


def test_two_lines_on_each_side_or_one_page_pass() -> None:
    assert codes([*check(of(ONE, TWO, THREE, FOUR)), *check(of(ONE, TWO)), *check(facts(text=None))]) == []


def test_runs_of_words_beside_each_other_are_one_line() -> None:
    beside = line("beside", x=300, y=774)
    assert codes(check(of(TWO, beside, THREE, FOUR))) == ["warning:2"]


def test_the_place_is_the_yaml_where_it_is_known() -> None:
    text = Text((), (paragraph(ONE, TWO, THREE, span=PLACE),))
    assert codes(check(facts(text=text))) == ["warning:7"]
