from __future__ import annotations

from cvlatex.locales.strokes import TABLE, encode_strokes


def test_fewer_strokes_go_first_and_rare_characters_last() -> None:
    terms = ["CLIP", "一", "十", "大", "龘", "\U0002a6d6"]
    assert sorted(terms, key=encode_strokes) == terms


def test_the_table_has_each_character_of_big5_once() -> None:
    characters = TABLE.read_text(encoding="utf-8").replace("\n", "")
    assert len(set(characters)) == len(characters)
    big5 = (
        bytes((first, second)) for first in range(0xA4, 0xFA) for second in (*range(0x40, 0x7F), *range(0xA1, 0xFF))
    )
    decoded = {code.decode("big5", "ignore") for code in big5} - {""}
    assert {char for char in decoded if "\u4e00" <= char <= "\u9fff"} <= set(characters)
