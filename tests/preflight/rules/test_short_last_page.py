from __future__ import annotations

import pytest
from msgspec.structs import replace

from cvlatex.preflight.facts import Facts, OutlineItem, Target, Text
from cvlatex.preflight.rules.short_last_page import check
from tests.preflight.samples import PLACE, codes, expected, facts, line, paragraph

PAGE = (595.0, 842.0)


def of(count: int, pages: int = 2) -> Facts:
    lines = tuple(line("text", page=pages, y=60.0 + 14 * number) for number in range(count))
    foot = replace(line("2/2", page=pages, y=810.0), foot=True)
    return facts(pages=(PAGE,) * pages, text=Text((*lines, foot), ()), expected=expected())


@pytest.mark.parametrize(("count", "warned"), [(0, False), (1, True), (5, True), (6, False), (40, False)])
def test_few_lines_on_the_last_page_are_a_warning(count: int, warned: bool) -> None:
    assert len(codes(check(of(count)))) == warned


def test_one_page_may_be_short_and_a_foreign_pdf_too() -> None:
    assert codes([*check(of(2, pages=1)), *check(replace(of(2), expected=None))]) == []


def test_the_hint_says_what_brings_the_lines_back() -> None:
    (found,) = check(of(1))
    assert found.message == "The last page has 1 line alone."
    assert "`max_pages: 1`" in found.hints[0]


def test_a_text_that_has_a_page_for_itself_may_be_short() -> None:
    outline = (OutlineItem("Work", 1, Target(1, 60.0)), OutlineItem("Glossary", 1, Target(2, 60.0)))
    alone = replace(of(3), outline=outline, expected=expected(glossary=True))
    assert codes(check(alone)) == []


def test_the_last_page_before_the_glossary_is_one_too() -> None:
    lines = (*(of(3, pages=2).text or Text((), ())).lines, *(of(3, pages=3).text or Text((), ())).lines)
    outline = (OutlineItem("Work", 1, Target(1, 60.0)), OutlineItem("Glossary", 1, Target(3, 60.0)))
    whole = replace(of(3, pages=3), text=Text(lines, ()), outline=outline, expected=expected(glossary=True))
    (found,) = check(whole)
    assert found.message == "Page 2 has 3 lines alone."


def test_where_pages_cannot_be_set_closer_texts_are_named() -> None:
    lines = (of(2).text or Text((), ())).lines
    text = Text(lines, (paragraph(*lines[:2], span=PLACE),))
    (found,) = check(replace(of(2), text=text, expected=expected(density="compact", size=9.0)))
    assert found.hints == (f"These texts have as many lines: line 7 of {PLACE.file} (2 lines).",)
