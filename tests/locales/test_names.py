from __future__ import annotations

import pytest

from cvlatex.locales.names import is_other_spelling, join_name, romanize_name


@pytest.mark.parametrize(
    ("name", "latin"),
    [("高旻昱", "Minyu Gao"), ("欧阳娜娜", "Nana Ouyang"), ("单田芳", "Tianfang Shan"), ("曾国藩", "Guofan Zeng"),
     ("王西安", "Xi'an Wang"), ("吕布", "Bu Lü"), ("Ada", ""), ("高", ""), ("高 旻昱", "")],
)  # fmt: skip
def test_a_chinese_name_is_given_by_pinyin(name: str, latin: str) -> None:
    assert romanize_name(name) == latin


@pytest.mark.parametrize(
    "spelling", ["Gao Minyu", "Gao, M.", "M. Gao", "GAO Minyu", "Min-Yu Gao", "M.-Y. Gao", "MY Gao", "Minyu Gao"]
)
def test_forms_of_a_chinese_name_are_known(spelling: str) -> None:
    assert is_other_spelling(spelling, "Minyu Gao")


@pytest.mark.parametrize("spelling", ["A. M. Turing", "Turing A", "Turing, Alan M.", "A.M. Turing", "Alan Turing"])
def test_forms_of_a_western_name_are_known(spelling: str) -> None:
    assert is_other_spelling(spelling, "Alan Mathison Turing")


@pytest.mark.parametrize(
    ("spelling", "name"),
    [("J. Gao", "Minyu Gao"), ("Gao Minghao", "Minyu Gao"), ("MJ Gao", "Minyu Gao"), ("B. Turing", "Alan Turing"),
     ("Gao", "Minyu Gao"), ("", "Minyu Gao"), ("高旻昱", "高旻昱"), ("Mathison Turing", "Alan Mathison Turing")],
)  # fmt: skip
def test_other_people_are_not(spelling: str, name: str) -> None:
    assert not is_other_spelling(spelling, name)


def test_the_family_may_come_first() -> None:
    assert is_other_spelling("Minyu Gao", "Gao Minyu", "Gao")
    assert is_other_spelling("J. van Rossum", "Jan van Rossum", "van Rossum")


@pytest.mark.parametrize(
    ("given", "family", "language", "whole"),
    [
        ("Minyu", "Gao", "", "Minyu Gao"),
        ("旻昱", "高", "", "高旻昱"),
        ("민수", "김", "", "김민수"),
        ("なおこ", "高橋", "", "高橋 なおこ"),
        ("Tünde", "Őry", "hu", "Őry Tünde"),
        ("Thị Ánh", "Nguyễn", "vi-VN", "Nguyễn Thị Ánh"),
        ("Minyu", "Gao", "zh", "Minyu Gao"),
        ("Ada", "", "hu", "Ada"),
        ("Ada", "Lovelace", "no language", "Ada Lovelace"),
    ],
)
def test_a_name_is_written_from_its_parts_as_its_language_has_it(
    given: str, family: str, language: str, whole: str
) -> None:
    assert join_name(given, family, language) == whole
