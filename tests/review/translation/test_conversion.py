from __future__ import annotations

import pytest

from cvlatex.review.translation.conversion import load_conversion


@pytest.mark.parametrize(
    ("source", "target", "written", "wanted"),
    [
        ("zh", "zh-Hant", "头发与发展，皇后与后来", "頭髮與發展，皇后與後來"),
        ("zh", "zh-TW", "软件与鼠标", "軟體與滑鼠"),
        ("zh-Hans-CN", "zh-Hant-HK", "为了里面", "為了裏面"),
        ("zh-TW", "zh", "軟體", "软件"),
        ("zh-Hant", "zh", "學習與研究", "学习与研究"),
        ("zh", "zh-TW", "[软件]{lang=ja}与[软件]{ruby=软件}", "[软件]{lang=ja}與[軟體]{ruby=软件}"),
        ("zh", "zh-TW", "见[软件](https://软件.example)与`软件`和$软$", "見[軟體](https://软件.example)與`软件`和$软$"),
    ],
)
def test_words_are_converted_and_addresses_code_and_formulas_stay(
    source: str, target: str, written: str, wanted: str
) -> None:
    conversion = load_conversion(source, target)
    assert conversion is not None
    assert conversion.convert_text(written) == wanted


def test_only_what_is_more_than_forms_of_characters_is_named() -> None:
    conversion = load_conversion("zh", "zh-TW")
    assert conversion is not None
    assert conversion.find_changed_words("学习与研究") == ()
    assert conversion.find_changed_words("数据和算法") == (("數據", "資料"), ("算", "演算"))


@pytest.mark.parametrize(("source", "target"), [("zh", "en"), ("zh", "zh"), ("ja", "zh-Hant"), ("zh-TW", "zh-HK")])
def test_what_is_no_pair_of_scripts_has_no_conversion(source: str, target: str) -> None:
    assert load_conversion(source, target) is None
