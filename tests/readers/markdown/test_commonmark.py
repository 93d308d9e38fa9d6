"""markdown-it is the measure: what is read without it reads as it would with it."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from cvlatex.readers.markdown.commonmark import parsed_blocks, parsed_line
from cvlatex.readers.markdown.reader import read_blocks, read_line
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
