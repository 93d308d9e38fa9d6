from __future__ import annotations

import pytest

from cvlatex.readers.bibliography.names import order_name, read_names
from cvlatex.readers.bibliography.works import Name


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("Gao, Minyu", "Minyu Gao"),
        ("Minyu  Gao", "Minyu Gao"),
        ("M{\\\"u}ller, J{\\'e}r{\\^o}me", "Jérôme Müller"),
        ("van den Berg, A.", "A. van den Berg"),
        ("King, Jr., Martin", "Martin King, Jr."),
        ("高, 旻昱", "高旻昱"),
        ("{高旻昱}", "高旻昱"),
        ("{Barnes and Noble, Inc.}", "Barnes and Noble, Inc."),
        ("", ""),
    ],
)
def test_a_name_is_printed_in_its_order(written: str, printed: str) -> None:
    assert order_name(written) == printed


def test_and_parts_names_outside_braces_and_others_follow() -> None:
    names, others = read_names("Gao, M. and\n {Barnes and Noble} AND Li, X. and others")
    assert ([name.text for name in names], others) == (["M. Gao", "Barnes and Noble", "X. Li"], True)
    assert read_names("") == ((), False)


def test_marks_and_annotations_say_who_contributed_how() -> None:
    names, _ = read_names("Gao*, M. and Li$^\\dagger$, X. and Wu, Y.", '2=equal;3="corresponding"')
    assert names == (Name("M. Gao", equal=True), Name("X. Li", True, True), Name("Y. Wu", corresponding=True))


@pytest.mark.parametrize(
    ("field", "expected"),
    [
        ("张三;高旻昱;李四;", ["张三", "高旻昱", "李四"]),
        ("张三, 高旻昱，李四", ["张三", "高旻昱", "李四"]),
        ("张三, 李四", ["张三", "李四"]),
        ("高, 旻昱 and 欧阳, 修", ["高旻昱", "欧阳修"]),
        ("Ada Byron, Charles Babbage, Mary Somerville", ["Ada Byron", "Charles Babbage", "Mary Somerville"]),
        ("de la Cruz, Ana Maria", ["Ana Maria de la Cruz"]),
        ("King, Jr., Martin L.", ["Martin L. King, Jr."]),
    ],
)
def test_a_list_without_its_ands_is_taken_apart(field: str, expected: list[str]) -> None:
    assert [name.text for name in read_names(field)[0]] == expected


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Liu, Jiafeng^*", Name("Jiafeng Liu", equal=True)),
        ("M. Gao$^{*\\dagger}$", Name("M. Gao", equal=True, corresponding=True)),
        ("M. Gao^{1,†}", Name("M. Gao", corresponding=True)),
        ("M. Gao$^1$", Name("M. Gao")),
        ("M. Gao\\#", Name("M. Gao", equal=True)),
    ],
)
def test_raised_marks_are_read_and_numbers_of_affiliations_go(written: str, name: Name) -> None:
    assert read_names(written)[0] == (name,)


def test_annotations_may_be_called_otherwise() -> None:
    (first, second), _ = read_names("A and B", "1=equalcontrib,highlight; 2=corrauthor")
    assert (first.equal, second.corresponding) == (True, True)
