from __future__ import annotations

import pytest

from cvlatex.core.source import SourceFile
from cvlatex.readers.yaml.breaks import report_lost_break
from cvlatex.readers.yaml.composer import parse
from cvlatex.readers.yaml.nodes import MapNode, ScalarNode
from cvlatex.readers.yaml.scalars import Positions


@pytest.mark.parametrize(
    ("text", "marked"),
    [("a: |\n  b\n  c\n", "c"), ('a: "b\\nc"\n', "c"), ("a:\n  b\n  c\n", "c"), ("a: b\n  c\n", "c"),
     ("a: |-\n  b\n\n  c\n", "c"), ("a: b\r\n  c\r\n", "c"), ('a: "b\n  c"\n', 'c"'),
     ("a: b\n", ""), ("a: |\n  b\n", ""), ("a: >\n  b\n  c\n", ""), ("a: |\n  b\\\n  c\n", ""),
     (f"a: {'b' * 60}\n  {'c' * 60}\n", "")],
)  # fmt: skip
def test_a_line_break_in_one_line_is_reported_behind_it(text: str, marked: str) -> None:
    source = SourceFile.of("x.yaml", text)
    node, _ = parse(source)
    assert isinstance(node, MapNode)
    value = node.entries[0][1]
    assert isinstance(value, ScalarNode)
    problem = report_lost_break(value, Positions(source))
    assert (problem is not None) == bool(marked)
    if problem and problem.span:
        place = problem.span
        assert source.lines[place.line - 1][place.column - 1 :].strip('"').removeprefix("b\\n") == marked.strip('"')
