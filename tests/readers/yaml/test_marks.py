from __future__ import annotations

from cvlatex.core.source import Span
from cvlatex.readers.yaml.marks import find_end, find_line_start
from cvlatex.readers.yaml.nodes import MapNode
from tests.readers.yaml.test_composer import parsed

STYLES = """\
plain: 高旻昱 and more
folded plain: one
  two
single: 'it''s'
double: "tab\\t-here \\u9ad8"
literal: |
  line one

  line two

folded: >-
  folded
  text
next: {flow: [a, "b", c]}
"""


def test_a_span_covers_what_was_written_in_every_style() -> None:
    node, source = parsed(STYLES)
    assert isinstance(node, MapNode)
    written = {key.value: source.slice(value.span) for key, value in node.entries}
    assert written == {
        "plain": "高旻昱 and more",
        "folded plain": "one\n  two",
        "single": "'it''s'",
        "double": '"tab\\t-here \\u9ad8"',
        "literal": "|\n  line one\n\n  line two",
        "folded": ">-\n  folded\n  text",
        "next": '{flow: [a, "b", c]}',
    }


def test_a_block_ends_with_its_last_value_not_with_the_comments_after_it() -> None:
    node, source = parsed("a:\n  b: c\n  d: e\n\n# a comment\n\nf: g\n")
    assert isinstance(node, MapNode)
    assert source.slice(node.entries[0][1].span) == "b: c\n  d: e"


def test_line_ends_do_not_move_a_span() -> None:
    for line_end in ("\n", "\r\n", "\r"):
        text = "a: |\n  b\n\nc: d\n".replace("\n", line_end)
        node, source = parsed(text)
        assert isinstance(node, MapNode)
        literal, plain = (value for _, value in node.entries)
        assert literal.span == Span("x.yaml", 1, 4, 2, 4), repr(line_end)
        assert plain.span == Span("x.yaml", 4, 4, 4, 5), repr(line_end)
        assert source.slice(plain.span) == "d"


def test_a_line_begins_behind_any_line_end_and_a_value_ends_before_white_space() -> None:
    assert [find_line_start("a\nbc\rde", at) for at in (0, 1, 3, 5, 6)] == [0, 0, 2, 5, 5]
    assert find_end("x: ab \n\t\n", 3, 9) == 5
