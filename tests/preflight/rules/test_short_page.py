from __future__ import annotations

from typing import Any

from cvlatex.preflight.facts import Facts, OutlineItem, Target, Text, TextLine
from cvlatex.preflight.rules.short_page import check
from tests.preflight.samples import codes, expected, facts, line

FULL = (line("top", y=60), line("end", y=740))


def of(*lines: TextLine, outline: tuple[OutlineItem, ...] = (), **requested: Any) -> Facts:
    return facts(text=Text(lines, ()), outline=outline, expected=expected(**requested))


def item(title: str, y: float = 60.0, level: int = 1) -> OutlineItem:
    return OutlineItem(title, level, Target(2, y))


HALF = (line("top", y=60), line("middle", y=400), line("next", page=2, y=60))


def test_a_page_that_ends_half_way_is_a_warning() -> None:
    (found,) = check(of(*HALF))
    assert "Page 1 is 50% full" in found.message
    assert codes([found]) == ["warning:1"]


def test_a_full_page_and_the_last_one_pass() -> None:
    assert codes(check(of(*FULL, line("next", page=2, y=60)))) == []


def test_two_thirds_are_enough() -> None:
    assert codes(check(of(line("top", y=60), line("low", y=520), line("next", page=2, y=60)))) == []


def test_a_running_foot_fills_no_page() -> None:
    foot = TextLine(1, "1/2", 500, 790, 520, 800, foot=True)
    assert codes(check(of(*HALF, foot))) == ["warning:1"]


def test_a_section_that_begins_a_page_by_demand_passes() -> None:
    assert codes(check(of(*HALF, outline=(item("Work"),), new_pages=("Work",)))) == []
    assert codes(check(of(*HALF, outline=(item("Work"),)))) == ["warning:1"]
    assert codes(check(of(*HALF, outline=(item("Work", y=400),), new_pages=("Work",)))) == ["warning:1"]


def test_a_language_and_the_glossary_begin_a_page() -> None:
    assert codes(check(of(*HALF, outline=(item("English"),), languages=2))) == []
    assert codes(check(of(*HALF, outline=(item("Work"), item("Glossary")), glossary=True))) == []
    assert codes(check(of(*HALF, outline=(item("Glossary"), item("Work", y=300)), glossary=True))) == ["warning:1"]


def test_of_a_pdf_from_elsewhere_nothing_is_known() -> None:
    assert codes(check(facts(text=Text(HALF, ())))) == []
    assert codes(check(facts(text=None, expected=expected()))) == []
