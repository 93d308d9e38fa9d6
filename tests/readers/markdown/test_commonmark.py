"""markdown-it is the measure: what is read without it reads as it would with it."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from cvlatex.readers.markdown.commonmark import parse_blocks, parse_line
from cvlatex.readers.markdown.reader import read_blocks, read_line
from tests.readers.markdown.test_reader import errors, scalar

anything = st.text(max_size=12) | st.text(
    alphabet="ab *_`$[]()#<>!\\\n\t-1.)高：~|&;{}^'\"x/:+=\u3000\xa0\u2028\x85", max_size=40
)


@given(anything)
@settings(max_examples=1500, deadline=None)
def test_a_line_reads_as_markdown_it_reads_it(text: str) -> None:
    node, positions = scalar(text)
    line, problems = read_line(node, positions.locate)
    assert (line, errors(problems)) == parse_line(node, positions.locate)


@given(anything)
@settings(max_examples=1500, deadline=None)
def test_blocks_read_as_markdown_it_reads_them(text: str) -> None:
    node, positions = scalar(text)
    blocks, problems = read_blocks(node, positions.locate)
    assert (blocks, errors(problems)) == parse_blocks(node, positions.locate)
