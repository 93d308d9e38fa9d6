from __future__ import annotations

import pytest
from msgspec.structs import replace

from cvlatex.preflight.facts import Facts, Text
from cvlatex.preflight.rules.short_last_page import check, rows
from tests.preflight.samples import codes, expected, facts, line

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


def test_what_stands_beside_a_line_is_no_line_of_its_own() -> None:
    beside = line("date", page=2, x=300.0, y=60.0)
    assert rows(replace(of(2), text=Text((*(of(2).text or Text((), ())).lines, beside), ())), 2) == 2
