"""markdown-it is the measure: what is read without it reads as it would with it."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from cvlatex.readers.markdown.commonmark import parsed_blocks, parsed_line
from cvlatex.readers.markdown.reader import is_plain_block, is_plain_line, read_blocks, read_line
from tests.readers.markdown.test_reader import errors, scalar

anything = st.text(max_size=12) | st.text(
    alphabet="ab *_`$[]()#<>!\\\n\t-1.)高：~|&;{}^'\"x/:+=\u3000\xa0\u2028\x85", max_size=40
)


@given(anything)
@settings(max_examples=1500, deadline=None)
def test_a_line_reads_as_markdown_it_reads_it(text: str) -> None:
    node, positions = scalar(text)
    line, problems = read_line(node, positions.span)
    assert (line, errors(problems)) == parsed_line(node, positions.span)


@given(anything)
@settings(max_examples=1500, deadline=None)
def test_blocks_read_as_markdown_it_reads_them(text: str) -> None:
    node, positions = scalar(text)
    blocks, problems = read_blocks(node, positions.span)
    assert (blocks, errors(problems)) == parsed_blocks(node, positions.span)


def test_most_texts_need_no_markdown_it() -> None:
    assert is_plain_line(" R&D, 50 % {x} a|b #1 (2019) – 高旻昱！ ")
    for text in ("+ a", "-a", "-", "1. a", "1986. A great year", "# a", "> a"):
        assert is_plain_block(text), text
    assert is_plain_block("Led the team's R&D; 3. place, -5 %, a > b ~ c")
    for text in (
        "a\nb",
        "- a",
        " a",
        "a ",
        "",
        "a *b* c",
        "a\\b",
        "[a](b)",
        "$x$",
        "see https://x.org",
    ):
        assert not is_plain_block(text), text
    assert not is_plain_block("，" * 10_000)
    for text in ("", "  ", "\u3000", "a_b", "a`b`", "<a:b>", "a\nb"):
        assert not is_plain_line(text), text
