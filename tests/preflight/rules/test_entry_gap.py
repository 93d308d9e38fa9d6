from __future__ import annotations

import pytest

from cvlatex.preflight.facts import Facts, OutlineItem, Target, Text, TextLine
from cvlatex.preflight.rules.entry_gap import check
from tests.preflight.samples import codes, facts, line


def of(gap: float, *more: TextLine) -> Facts:
    """Two posts of three lines 12 pt apart, the second `gap` below the first."""
    second = 100 + 12 + 24 + gap
    lines = [line("Work"), *(line(text, y=112 + 12 * at) for at, text in enumerate(("Post", "Firm", "a point")))]
    lines += [line(text, y=second + 12 * at) for at, text in enumerate(("Other post", "Firm", "a point"))]
    outline = (
        OutlineItem("Work", 1, Target(1, 100.0)),
        OutlineItem("Post", 2, Target(1, 112.0)),
        OutlineItem("Other post", 2, Target(1, second)),
    )
    return facts(outline=outline, text=Text((*lines, *more), ()))


def test_entries_that_are_far_apart_pass() -> None:
    assert codes(check(of(20))) == []


def test_one_as_near_as_a_point_is_a_warning() -> None:
    assert codes(check(of(15))) == ["warning:1"]


def test_each_page_has_its_own_distance_of_lines() -> None:
    wide = [line(f"line {at}", y=100 + 15 * at) for at in range(30)]
    close = [line(f"line {at}", y=100 + 12 * at, page=2) for at in range(15)]
    entry = [line("Post", y=268 + 19, page=2), line("Firm", y=299, page=2)]
    outline = (OutlineItem("line 0", 1, Target(2, 100.0)), OutlineItem("Post", 2, Target(2, 287.0)))
    assert codes(check(facts(outline=outline, text=Text((*wide, *close, *entry), ())))) == []


@pytest.mark.parametrize(("gap", "found"), [(18, []), (16, ["warning:1"])])
def test_lines_are_measured_away_from_headings(gap: float, found: list[str]) -> None:
    """Below the titles of sections and of their parts it is further than from line to line of a text."""
    parts = [(f"{what} {at}", 300 + 60 * at + 15 * step) for at in range(8) for step, what in enumerate("STL")]
    levels = {"S": 1, "T": 2, "L": 3}
    titles = [OutlineItem(text, levels[text[0]], Target(1, 1.0 * y)) for text, y in parts]
    posts = of(gap, *(line(text, y=y) for text, y in parts))
    assert codes(check(facts(outline=(*posts.outline, *titles), text=posts.text))) == found


def test_the_first_entry_may_be_near_its_title() -> None:
    assert codes(check(of(18))) == []


def test_the_first_entry_may_be_near_the_dates_of_its_section() -> None:
    lines = (line("Work"), line("2019 – 2021", y=112), line("Post", y=126), line("Firm", y=138), line("a point", y=150))
    outline = (OutlineItem("Work", 1, Target(1, 100.0)), OutlineItem("Post", 2, Target(1, 126.0)))
    assert codes(check(facts(outline=outline, text=Text(lines, ())))) == []


def test_entries_of_one_line_may_be_near_each_other() -> None:
    names = ("Awards", "First", "Second", "Third")
    outline = tuple(OutlineItem(name, 1 + (at > 0), Target(1, 100.0 + 12 * at)) for at, name in enumerate(names))
    lines = [line(name, y=100 + 12 * at) for at, name in enumerate(names)]
    lines.insert(2, line("2020", x=400, y=112))
    assert codes(check(facts(outline=outline, text=Text(tuple(lines), ())))) == []


def test_an_entry_of_one_line_may_go_on_in_a_second() -> None:
    names = ("Awards", "First", "Second", "Third", "Fourth")
    heights = (100, 112, 136, 160, 184)
    outline = tuple(OutlineItem(name, 1 + (at > 0), Target(1, 1.0 * heights[at])) for at, name in enumerate(names))
    lines = [line(name, y=y) for name, y in zip(names, heights, strict=True)]
    more = [one for y in heights[1:] for one in (line("goes on", y=y + 12.001), line("2020", x=400, y=y + 12.001))]
    ordered = sorted((*lines, *more), key=lambda one: (one.y0, one.x0))
    assert codes(check(facts(outline=outline, text=Text(tuple(ordered), ())))) == []


def test_an_employer_above_the_title_is_part_of_the_entry() -> None:
    lines = (line("Work"), line("Firm", y=112), line("Post", y=124), line("a point", y=136),
             line("Works", y=157), line("Other", y=169), line("a point", y=181))  # fmt: skip
    outline = (OutlineItem("Work", 1, Target(1, 100.0)), OutlineItem("Post", 2, Target(1, 111.0)),
               OutlineItem("Other", 2, Target(1, 156.0)))  # fmt: skip
    assert codes(check(facts(outline=outline, text=Text(lines, ())))) == []


def test_nothing_is_reported_without_text() -> None:
    assert codes(check(facts(text=None))) == []


def test_an_entry_of_one_line_may_have_a_title_of_two_beside_a_hint_column() -> None:
    names = ("Talks", "Optimization of gauges", "Learning of rivers and of sewers", "Transport of water")
    outline = tuple(OutlineItem(name, 1 + (at > 0), Target(1, 100.0 + 12 * at)) for at, name in enumerate(names[:3]))
    outline = (*outline, OutlineItem(names[3], 2, Target(1, 148.0)))
    told = ("Talks", "2025 Optimization of gauges", "2024 Learning of rivers", "and of sewers, Delft")
    lines = [line(text, y=100 + 12 * at) for at, text in enumerate((*told, "2023 Transport of water"))]
    assert codes(check(facts(outline=outline, text=Text(tuple(lines), ())))) == []
