from __future__ import annotations

import pytest

from cvlatex.writers.latex.chinese import with_apostrophes, with_ends, without_han_spaces


@pytest.mark.parametrize(
    ("line", "prose"),
    [(r"\CVParagraph{系统\CVSpace{}设计，데이터\CVSpace{}분석}", r"\CVParagraph{系统设计，데이터\CVSpace{}분석}"),
     (r"\CVLastPoint{系统\CVSpace{}设计}", r"\CVLastPoint{系统设计}"),
     (r"\CVPoint{用\CVSpace{}\CVCode{文\CVSpace{}件}}", r"\CVPoint{用\CVSpace{}\CVCode{文\CVSpace{}件}}"),
     (r"\CVProfile{name={王\CVSpace{}珂}}", r"\CVProfile{name={王\CVSpace{}珂}}")],
)  # fmt: skip
def test_chinese_prose_has_no_space_between_its_characters(line: str, prose: str) -> None:
    assert without_han_spaces(line) == prose


@pytest.mark.parametrize(
    ("text", "count"),
    [("don’t", 1), ("rock ’n’ roll", 2), ("the ’90s", 1), ("‘引’", 0), ("“a”", 0), ("the students’ union", 1),
     ("O’Reilly’s", 2), ("James’ 书", 1), ("’til dawn", 1), ("‘it’s’ 和 ‘b’", 1), ("他说‘the end’", 0), ("引’", 0)],
)  # fmt: skip
def test_an_apostrophe_is_distinguished_from_a_quotation_mark(text: str, count: int) -> None:
    assert with_apostrophes(text).count("CVApostrophe") == count


_BEFORE = "用甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥"


@pytest.mark.parametrize(
    ("end", "expected"),
    [("移植。", r"\CVTie{}移植。"), ("单位（丙）", r"单位\CVTie{}（丙）"), (r"下降 38\%", r"下降\CVTie{}38\%"),
     (r"\CVStrong{一二三次}", r"\CVStrong{一二\CVTie{}三次}"), (" a word.", " a word."), ("abc", r"\CVTie{}abc")],
)  # fmt: skip
def test_the_last_characters_of_a_paragraph_are_tied(end: str, expected: str) -> None:
    assert with_ends(rf"\CVPoint{{{_BEFORE}{end}}}") == rf"\CVPoint{{{_BEFORE}{expected}}}"
    assert with_ends(rf"\CVLastPoint{{{_BEFORE}{end}}}") == rf"\CVLastPoint{{{_BEFORE}{expected}}}"
    assert with_ends(rf"\CVProfile{{name={{{_BEFORE}{end}}}}}") == rf"\CVProfile{{name={{{_BEFORE}{end}}}}}"
    assert with_ends(r"\CVPoint{欧阳修远}") == r"\CVPoint{欧阳修远}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Kubernetes，部署", r"\CVMayEnd{}Kubernetes，部署"), ("Go、Java", "Go、Java"),
     (r" \CVLink{https://a.org}{document}，", r" \CVMayEnd{}\CVLink{https://a.org}{document}，"),
     ("（document），", r"\CVMayEnd{}（document），"), ("（2次），", r"（2\CVTie{}次），"),
     (r"\CVCode{pip install something}，", r"\CVCode{pip install something}，")],
)  # fmt: skip
def test_a_line_may_end_before_a_long_word(text: str, expected: str) -> None:
    assert with_ends(rf"\CVPoint{{{_BEFORE}{text}（a bc def）}}") == rf"\CVPoint{{{_BEFORE}{expected}（a bc def）}}"
