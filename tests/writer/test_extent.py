from __future__ import annotations

import pytest

from cvlatex.model.tex import TexSource
from cvlatex.writer.extent import pages_of

HEAD = r"\documentclass[fontsize=10pt]{cvlatex}"
POINT = r"\CVPoint{" + "word " * 30 + "}"
HAN = r"\CVPoint{" + "字" * 75 + "}"


def pages(*lines: str, head: str = HEAD) -> int | None:
    return pages_of(TexSource((head, *lines), (None,) * (len(lines) + 1)))


def test_a_document_without_text_has_no_page() -> None:
    assert pages() == pages(r"\begin{document}", r"\end{document}") == 0


@pytest.mark.parametrize("line", [POINT, HAN])
def test_han_is_as_wide_as_two_letters(line: str) -> None:
    assert [pages(*[line] * number) for number in (1, 20, 35, 50, 70)] == [1, 1, 2, 3, 4]


def test_larger_type_takes_more_pages() -> None:
    assert pages(*[POINT] * 20, head=HEAD.replace("10pt", "12pt")) == 2


def test_what_commands_are_called_takes_no_room() -> None:
    assert pages(*[r"\CVPoint{\CVStrong{" + "word " * 30 + r"}\CVMayBreak{}}"] * 20) == 1


def test_entries_and_sections_take_more_than_lines() -> None:
    assert pages(*[r"\CVSection{id={a}, title={A}}", r"\CVEntry{title={B}}"] * 12) == 1
    assert pages(*[r"\CVSection{id={a}, title={A}}", r"\CVEntry{title={B}}"] * 14) == 2


def test_a_language_and_a_break_begin_a_page() -> None:
    assert pages(r"\begin{CVLanguage}{zh}", POINT, r"\end{CVLanguage}", r"\begin{CVLanguage}{en}", POINT) == 2
    assert pages(POINT, r"\CVSection{id={a}, newpage={true}, title={A}}", POINT) == 2


def test_a_glossary_has_more_to_find_out() -> None:
    assert pages(POINT, r"\begin{CVGlossary}{title={Glossary}}", POINT) is None
