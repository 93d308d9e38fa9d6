from __future__ import annotations

from cvlatex.preflight.facts import Facts, OutlineItem, Target, Text, TextLine
from cvlatex.preflight.rules.stranded_heading import check
from tests.preflight.samples import codes, expected, facts, line


def headed(title: str, page: int, y: float, *lines: TextLine) -> Facts:
    return facts(outline=(OutlineItem(title, 1, Target(page, y)),), text=Text(lines, ()))


def test_a_heading_that_is_the_last_line_of_its_page_is_a_warning() -> None:
    foot = TextLine(1, "1/2", 500, 810, 520, 820, foot=True)
    lines = (line("text"), line("Work", y=770), foot, line("Firm", page=2, y=60))
    assert codes(check(headed("Work", 1, 768, *lines))) == ["warning:1"]


def test_a_heading_of_two_lines_is_one() -> None:
    lines = (line("Research and", y=740), line("Teaching", y=754), line("Firm", page=2, y=60))
    assert codes(check(headed("Research and Teaching", 1, 738, *lines))) == ["warning:1"]


def test_a_heading_with_a_line_below_it_passes() -> None:
    lines = (line("Work", y=740), line("Firm", y=760), line("more", page=2, y=60))
    assert codes(check(headed("Work", 1, 738, *lines))) == []


def test_a_heading_at_the_documents_end_and_one_that_is_not_found_pass() -> None:
    assert codes(check(headed("Work", 1, 738, line("Work", y=740)))) == []
    assert codes(check(headed("Work", 1, 100, line("Work", y=740), line("x", page=2)))) == []
    assert codes(check(facts(outline=(OutlineItem("Work", 1, None),)))) == []


def test_what_stands_lower_though_it_comes_earlier_in_the_file_counts() -> None:
    lines = (line("sidebar", y=790), line("Work", y=740), line("Firm", page=2, y=60))
    assert codes(check(headed("Work", 1, 738, *lines))) == []


def test_a_heading_that_is_all_there_is_passes_and_one_above_an_entry_does_not() -> None:
    lines = Text((line("Prize", y=770), line("Medal", page=2, y=60)), ())
    prize, medal = Target(1, 768), Target(2, 58)
    assert (
        codes(check(facts(outline=(OutlineItem("Prize", 2, prize), OutlineItem("Medal", 2, medal)), text=lines))) == []
    )
    under = (OutlineItem("Prize", 1, prize), OutlineItem("Medal", 2, medal))
    assert codes(check(facts(outline=under, text=lines))) == ["warning:1"]


def test_a_heading_that_another_language_follows_on_a_page_of_its_own_passes() -> None:
    lines = Text((line("Prize, by a jury", y=770), line("A Name", page=2, y=60), line("About", page=2, y=120)), ())
    outline = (
        OutlineItem("Prize", 3, Target(1, 768)), OutlineItem("English", 1, Target(2, 58)),
        OutlineItem("About", 2, Target(2, 118)),
    )  # fmt: skip
    assert codes(check(facts(outline=outline, text=lines, expected=expected(languages=2)))) == []
    assert codes(check(facts(outline=outline, text=lines, expected=expected()))) == ["warning:1"]


def test_a_last_line_before_an_entry_whose_dates_come_first_passes() -> None:
    prize, medal = OutlineItem("Prize", 3, Target(1, 768)), OutlineItem("Medal", 3, Target(2, 58))
    dated = Text((line("Prize", y=770), line("2013", page=2, y=60), line("Medal", page=2, y=61)), ())
    assert codes(check(facts(outline=(prize, medal), text=dated))) == []


def test_a_heading_whose_only_line_is_on_the_next_page_above_another_heading_is_a_warning() -> None:
    lines = Text((line("About", y=770), line("text", page=2, y=60), line("Work", page=2, y=90)), ())
    about, work = OutlineItem("About", 1, Target(1, 768)), OutlineItem("Work", 1, Target(2, 88))
    assert codes(check(facts(outline=(about, work), text=lines))) == ["warning:1"]
