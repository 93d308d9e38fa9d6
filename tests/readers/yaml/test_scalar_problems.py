from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvlatex.readers.yaml.characters import DROPPED, FORBIDDEN, compose_letters
from cvlatex.readers.yaml.scalar_problems import MOST_NOTES, is_clean
from tests.readers.yaml.test_suspicions import mended, reported


@pytest.mark.parametrize(
    "text",
    [r'"C:\new\table"', r'"\textbf{x}"', r'"see snake\_case"', r'"x \rightarrow y"', r'"\\srv\new"',
     r'"the \nabla"'],
)  # fmt: skip
def test_a_backslash_that_double_quotes_eat_is_a_warning(text: str) -> None:
    found = reported(f"a: {text}")[0]
    assert (found.code, found.severity) == ("eaten-backslash", "warning")
    assert mended(f"a: {text}", found) == f"a: '{text[1:-1]}'"


@pytest.mark.parametrize("text", [r'"one\ntwo"', r'"a\\b"', r'"C:\\new\\table"', r'"a \"b\""', '"plain"', r'"x\n- y"'])
def test_an_escape_on_purpose_is_none(text: str) -> None:
    assert reported(f"a: {text}") == []


def test_so_many_dropped_characters_have_a_note_each_and_the_text_is_without_them() -> None:
    found = reported("a: x" + "\u200b" * (MOST_NOTES + 3) + "y")
    assert [(one.severity, one.span.column if one.span else 0) for one in found] == [
        ("note", 5 + number) for number in range(MOST_NOTES)
    ]


@given(st.text(st.sampled_from("aé e\u0301\u200d\U0001f469中\u00ad\u0007\n\uf90a")))
def test_a_clean_file_has_no_character_that_is_dropped_forbidden_or_composed(text: str) -> None:
    has_any = DROPPED.search(text) or FORBIDDEN.search(text) or compose_letters(text) != text
    assert is_clean(text) == (not has_any)
