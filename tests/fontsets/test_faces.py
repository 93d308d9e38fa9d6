from __future__ import annotations

import pytest

from cvlatex.fontsets.faces import Coverage, Face, FontSet, SetCoverage, is_chinese
from tests.fontsets.coverages import coverage_of

LATIN, HAN, MONO, OTHER = (Face(name, name) for name in ("latin", "han", "mono", "other"))
FONTS = FontSet("noto", LATIN, HAN, HAN, MONO, MONO, (OTHER,))


BY_FACE = {"latin": coverage_of("aé"), "han": coverage_of("高→"), "mono": coverage_of("a"), "other": coverage_of("𠮷")}


def test_a_coverage_has_the_characters_of_its_bits_and_no_others() -> None:
    assert [char in coverage_of("a高𠮷") for char in "ab高昱𠮷"] == [True, False, True, False, True]
    assert "高" not in Coverage(b"")


def test_the_faces_of_a_set_come_once() -> None:
    assert FONTS.faces == (LATIN, HAN, MONO, OTHER)


@pytest.mark.parametrize(
    ("char", "body", "mono"),
    [("é", True, False), ("a", True, True), ("高", True, False), ("𠮷", True, True), ("→", True, False),
     ("ж", False, False), ("\u00a0", True, True)],
)  # fmt: skip
def test_a_character_is_sought_in_the_faces_that_set_it(char: str, body: bool, mono: bool) -> None:
    whole = SetCoverage(FONTS, BY_FACE)
    assert (whole.covers(char, "body"), whole.covers(char, "mono")) == (body, mono)


@pytest.mark.parametrize(
    ("char", "chinese"),
    [("高", True), ("，", True), ("ｆ", True), ("한", True), ("a", False), ("é", False), ("→", False)],
)
def test_chinese_is_what_xecjk_takes_for_it(char: str, chinese: bool) -> None:
    assert is_chinese(char) == chinese
