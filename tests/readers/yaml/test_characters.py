from __future__ import annotations

import unicodedata

import pytest

from cvlatex.core.diagnostics import Fix
from cvlatex.core.source import Span
from cvlatex.readers.yaml.characters import (
    DROPPED,
    FORBIDDEN,
    compose_letters,
    report_dropped_character,
    report_forbidden_character,
)


@pytest.mark.parametrize("char", ["\t", "\n", "\r", "\u00a0", "\u200d", "\u3000", "é", "高", "👩"])
def test_what_texts_are_built_from_is_let_through(char: str) -> None:
    assert not FORBIDDEN.search(char)


def test_every_control_character_but_white_space_is_forbidden() -> None:
    controls = {chr(code) for code in range(0x110000) if unicodedata.category(chr(code)) == "Cc"}
    assert {char for char in controls if not FORBIDDEN.search(char)} == {"\t", "\n", "\r"}


def test_every_bidirectional_mark_is_forbidden_or_left_out() -> None:
    marks = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
    turning = [chr(code) for code in range(0x110000) if unicodedata.bidirectional(chr(code)) in marks]
    assert turning
    assert all(FORBIDDEN.search(char) or DROPPED.search(char) for char in turning)
    assert all(FORBIDDEN.search(char) for char in "\u202d\u202e")


def test_no_character_is_both() -> None:
    assert not [code for code in range(0x110000) if FORBIDDEN.match(chr(code)) and DROPPED.match(chr(code))]


def test_letters_and_joiners_of_emoji_stay() -> None:
    assert not DROPPED.search("aé高데 👩\u200d🔬 ❤\ufe0f\u200d🔥")
    assert len(DROPPED.findall("a\u200d高\u200d葛\U000e0100x\ufe00")) == 4


def test_a_dropped_character_is_a_note_with_a_fix() -> None:
    span = Span("cv.yaml", 1, 2, 1, 3)
    found = report_dropped_character("\u200b", span)
    assert (found.severity, found.fix) == ("note", Fix(span, "", safe=True))
    assert "ZERO WIDTH SPACE" in found.message
    assert report_dropped_character("\u200b", span, escaped=True).fix is None


def test_a_character_without_a_name_is_displayed_by_its_number() -> None:
    diagnostic = report_forbidden_character("\x01", Span("cv.yaml", 1, 1, 1, 2))
    assert "U+0001" in diagnostic.message


@pytest.mark.parametrize(
    "text", ["김하늘 서울", "が ガ ぱ ヴ", "résumé Müller Škoda", "Nguyễn Việt", "ёлка", "\u2329a\u232a", "ύ ΐ", "ᄒᆞᆫ글"]
)
def test_letters_in_parts_are_put_together(text: str) -> None:
    assert compose_letters(unicodedata.normalize("NFD", text)) == unicodedata.normalize("NFC", text)


@pytest.mark.parametrize("text", ["\uf90a 金", "\u2126 \u212b", "s\u0323\u0307", "x\u0301", "ｶﾞ", "가\u11a7"])
def test_nothing_else_is_changed(text: str) -> None:
    assert compose_letters(text) == text
