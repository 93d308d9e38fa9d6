from __future__ import annotations

import pytest

from cvlatex.preflight.facts import Metadata, OutlineItem, Target, Text
from cvlatex.preflight.headings import are_level, find_headings, find_section_level
from tests.preflight.samples import expected, facts, line


def test_a_heading_is_found_near_where_the_outline_leads() -> None:
    text = Text((line("Work", y=300), line("Work", y=102), line("More", y=120)), ())
    outline = (
        OutlineItem("Work", 1, Target(1, 100.0)),
        OutlineItem("Gone", 1, Target(1, 100.0)),
        OutlineItem("x", 1, None),
    )
    assert [(found.item.title, found.line) for found in find_headings(facts(outline=outline, text=text))] == [
        ("Work", 1)
    ]


def test_a_line_of_another_block_may_begin_with_the_title() -> None:
    text = Text((line("Work: a, b", y=90), line("Work", y=102)), ())
    outline = (OutlineItem("Work", 1, Target(1, 100.0)),)
    assert [found.line for found in find_headings(facts(outline=outline, text=text))] == [1]


def test_lines_are_level_that_share_their_height_on_a_page() -> None:
    assert are_level(line("a", y=100), line("b", y=104))
    assert not are_level(line("a", y=100), line("b", y=106))
    assert not are_level(line("a", y=100), line("b", page=2, y=100))


def test_of_entries_with_one_title_each_has_its_own_line() -> None:
    text = Text((line("Posts", y=88), line("2019 Post", y=102), line("2020 Post", y=115), line("Post", y=128)), ())
    outline = tuple(OutlineItem("Post", 2, Target(1, y)) for y in (99.5, 112.5, 125.5))
    assert [found.line for found in find_headings(facts(outline=outline, text=text))] == [1, 2, 3]


def test_of_level_lines_the_one_with_the_title_alone_is_its_own() -> None:
    text = Text((line("Work: a, b", y=102), line("Work", x=300, y=102)), ())
    outline = (OutlineItem("Work", 1, Target(1, 100.0)),)
    assert [found.line for found in find_headings(facts(outline=outline, text=text))] == [1]


@pytest.mark.parametrize(
    ("levels", "title", "languages", "level"),
    [
        pytest.param([1, 2, 2, 1, 2], "", 1, 1, id="sections and their entries"),
        pytest.param([1, 2, 2], "", 1, 1, id="one section and its entries"),
        pytest.param([1, 2, 3, 3, 2, 3], "", 1, 2, id="the name, sections and their entries"),
        pytest.param([1, 2, 2], "One: a CV", 1, 2, id="the name, which the title has, and sections"),
        pytest.param([1, 2, 3, 1, 2, 3], "", 2, 2, id="languages"),
        pytest.param([], "", 1, 0, id="no outline"),
    ],
)
def test_sections_are_on_the_first_level_or_below_what_is_above_all(
    levels: list[int], title: str, languages: int, level: int
) -> None:
    outline = tuple(OutlineItem("One", level, None) for level in levels)
    metadata = Metadata(title, "", "en")
    of = expected(languages=languages) if languages > 1 else None
    assert find_section_level(facts(outline=outline, metadata=metadata, expected=of)) == level
