from __future__ import annotations

import pytest

from cvlatex.readers.bibliography.venue import name_thesis, write_pages


@pytest.mark.parametrize(("written", "expected"), [("1--20", "1–20"), ("7 - 9", "7–9"), ("e1", "e1"), (" 5 ", "5")])
def test_pages_have_a_dash_between_them(written: str, expected: str) -> None:
    assert write_pages(written) == expected


@pytest.mark.parametrize(
    ("kind", "stated", "title", "expected"),
    [
        ("phdthesis", "", "T", "PhD thesis"), ("mastersthesis", "", "论文", "硕士学位论文"),
        ("thesis", "phdthesis", "T", "PhD thesis"), ("thesis", "Habilitation", "T", "Habilitation"),
        ("report", "", "T", ""),
    ],
)  # fmt: skip
def test_a_thesis_says_what_it_is(kind: str, stated: str, title: str, expected: str) -> None:
    assert name_thesis(kind, stated, title) == expected
