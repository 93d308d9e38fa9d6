from __future__ import annotations

import pytest

from cvlatex.model.text import Inline, as_plain_text
from cvlatex.readers.markdown.commonmark import parse_line
from tests.readers.markdown.test_reader import scalar


def read(text: str) -> tuple[tuple[Inline, ...], list[tuple[str, str, tuple[str, ...]]]]:
    node, positions = scalar(text)
    line, problems = parse_line(node, positions.locate)
    return line.children, [(one.code, str(one.span), one.hints) for one in problems]


LITERAL = ("[]{lang=ja}", "[x] {lang=ja}", "[x]{class=y}", "[x]{lang=}", "[x]{lang=ja", "{lang=ja}")


@pytest.mark.parametrize("text", LITERAL)
def test_anything_else_is_literal(text: str) -> None:
    children, problems = read(text)
    assert as_plain_text(children) == text
    assert problems == []


@pytest.mark.parametrize(
    ("tag", "hint"),
    [
        ("jp", "Did you mean 'ja'?"),
        ("he", "Delete this: Arabic, Hebrew, Persian and others are not supported."),
    ],
)
def test_a_language_that_is_none_is_a_diagnostic(tag: str, hint: str) -> None:
    children, [(code, _, hints)] = read(f"[言語]{{lang={tag}}}")
    assert (as_plain_text(children), code, hints) == ("言語", "unknown-language", (hint,))
