from __future__ import annotations

import pytest

from cvlatex.core.source import SourceFile
from cvlatex.readers.yaml.composer import parse

SEVERAL = """\
profile:
  name: Robin: Vale
  headline: @home
sections:
  - id：work
    title: "unclosed
    body: %x
"""


def lines_of(text: str) -> list[int]:
    node, problems = parse(SourceFile.of("x.yaml", text))
    assert node is None
    return [problem.span.line for problem in problems if problem.span]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (SEVERAL, [2, 3, 5, 6, 7]),
        ("a: b: c\nd: [e\nf: `g`\n", [1, 2, 3]),
        ("a: b: c\n" * 30, list(range(1, 21))),
        ("a: {b: c d: e}\nf: x: y\n", [1, 2]),
        ("a:\n  * b\n  * c\n", [2, 3]),
    ],
)
def test_several_errors_are_reported_in_one_run(text: str, lines: list[int]) -> None:
    assert lines_of(text) == lines


@pytest.mark.parametrize(
    "text",
    ["a:\n  b: c\n d: e\nf: g\n", "a: {b: c\nd: e\n", "a: [b,\n  c\nd: e\n", "a: b\nlone\nc: d\n", "a: ]\nb: c\n",
     "- a: b\n  c\n  d: e\n- f\n"],
)  # fmt: skip
def test_one_error_causes_no_further_ones(text: str) -> None:
    assert len(lines_of(text)) == 1
