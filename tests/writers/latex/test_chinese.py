from __future__ import annotations

import pytest

from cvlatex.writers.latex.chinese import with_apostrophes, without_han_spaces


@pytest.mark.parametrize(
    ("line", "prose"),
    [(r"\CVParagraph{系统\CVSpace{}设计，데이터\CVSpace{}분석}", r"\CVParagraph{系统设计，데이터\CVSpace{}분석}"),
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
