from __future__ import annotations

import pytest

from cvlatex.core.diagnostics import Diagnostic
from cvlatex.core.source import SourceFile
from cvlatex.readers.yaml.composer import parse


def complaint(text: str) -> Diagnostic:
    node, problems = parse(SourceFile.of("x.yaml", text))
    assert node is None
    assert len(problems) == 1
    return problems[0]


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("a:\n  b: c\n\td: e\n", 3, "tab"),
        ("a:\n\tb: c\n", 2, "tab"),
        ("a: b: c\n", 1, "colon"),
        ("a:\n  b: c\n d: e\n", 3, "indented"),
        ("- a\n- b\nc: d\n", 3, "indented"),
        ("a: b\n- c\n", 2, "indented"),
        ("a: 'b\nc: d\n", 1, "quotation"),
        ("a: [b\nc: d\n", 1, "{ or ["),
        ("a: {b: c\n", 1, "{ or ["),
        ("a: `b`\n", 1, "character"),
        ("a: %b\n", 1, "character"),
        ("a: b\nlone\nc: d\n", 2, "colon"),
        ("a: b\n\nlone\n", 3, "colon"),
        ('a: "\\q"\n', 1, "backslash"),
        ('a: "\\uZZZZ"\n', 1, "backslash"),
        ('a: "\\ud800"\n', 1, "backslash"),
        ("a: ]\n", 1, "closes nothing"),
    ],
)
def test_the_message_names_the_cause_in_its_line(text: str, line: int, words: str) -> None:
    problem = complaint(text)
    assert problem.code == "yaml-syntax"
    assert problem.span is not None
    assert (problem.span.line, words in problem.message) == (line, True), problem
    assert problem.hints


def test_numbers_that_python_cannot_hold_are_no_crash() -> None:
    for text in ('a: "\\UFFFFFFFF"\n', f"%YAML {'1' * 5000}.1\n---\na: b\n"):
        assert complaint(text).code == "yaml-syntax"
