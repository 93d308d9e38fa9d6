from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvlatex.core.source import Span
from cvlatex.model.fields import SLUG, URL, Form
from cvlatex.model.text import Blocks, Line, Literal
from cvlatex.readers.yaml.lengths import (
    LONGEST_LINE,
    LONGEST_LITERAL,
    LONGEST_NAME,
    LONGEST_TEXT,
    MOST_MARKS,
    report_long_text,
    report_long_word,
)
from cvlatex.readers.yaml.nodes import ScalarNode


def scalar(text: str) -> ScalarNode:
    return ScalarNode(text, Span("cv.yaml", 1, 1, 1, len(text) + 1), plain=True, tag="", begin=0, end=len(text))


@pytest.mark.parametrize(
    ("kind", "longest"), [(Line, LONGEST_LINE), (Literal, LONGEST_LITERAL), (Blocks, LONGEST_TEXT)]
)
def test_both_numbers_are_reported(kind: type, longest: int) -> None:
    assert report_long_text(scalar("x " * (longest // 2)), kind) is None
    found = report_long_text(scalar("x " * (longest // 2) + "x"), kind)
    assert found is not None
    assert f"{longest + 1:,}" in found.message
    assert f"{longest:,}" in found.message


def test_a_word_without_an_end_is_refused_but_not_an_address() -> None:
    found = report_long_text(scalar("a" * 501), Line)
    assert found is not None
    assert "501" in found.message
    assert report_long_text(scalar("字" * 501), Line) is None
    assert report_long_text(scalar(f"[a](https://x.org/{'a' * 600})"), Line) is None


@pytest.mark.parametrize("mark", ["\u0301", "\u20dd", "\u3099"])
def test_marks_piled_up_are_refused(mark: str) -> None:
    assert report_long_text(scalar("a" + mark * MOST_MARKS), Line) is None
    found = report_long_text(scalar("a" + mark * 400), Line)
    assert found is not None
    assert found.code == "too-many-marks"
    assert "400" in found.message


@given(st.integers(0, 100), st.integers(MOST_MARKS - 1, MOST_MARKS + 3), st.integers(0, 40))
def test_marks_are_found_wherever_they_stand(before: int, count: int, behind: int) -> None:
    found = report_long_text(scalar("字" * before + "e" + "\u0302" * count + "é" * behind), Line)
    assert (found is not None) == (count > MOST_MARKS)


@pytest.mark.parametrize(("form", "longest"), [(None, LONGEST_NAME), (SLUG, LONGEST_NAME), (URL, LONGEST_LINE)])
def test_a_word_has_both_numbers_too(form: Form | None, longest: int) -> None:
    assert report_long_word(scalar("x" * longest), form) is None
    found = report_long_word(scalar("x" * (longest + 1)), form)
    assert found is not None
    assert f"{longest + 1:,}" in found.message
    assert f"{longest:,}" in found.message
