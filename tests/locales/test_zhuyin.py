from __future__ import annotations

from pypinyin import Style, pinyin

from cvlatex.locales.zhuyin import to_zhuyin

_TONES = {"ˉ": "1", "ˊ": "2", "ˇ": "3", "ˋ": "4", "˙": "5"}


def test_syllables_are_spelt_as_the_dictionary_spells_them() -> None:
    characters = [chr(code) for code in range(0x4E00, 0x9FA6, 7)]
    wrong = []
    for char in characters:
        ours = to_zhuyin(pinyin(char, style=Style.TONE3)[0][0]).rstrip("12345")
        theirs = pinyin(char, style=Style.BOPOMOFO)[0][0].strip("".join(_TONES))
        wrong += [(char, ours, theirs)] if ours != theirs else []
    assert wrong == []


def test_what_is_no_syllable_is_left() -> None:
    assert to_zhuyin("clip") == "clip"
    assert to_zhuyin("") == ""
