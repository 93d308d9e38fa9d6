from __future__ import annotations

import pytest

from cvlatex.core.source import SourceFile
from cvlatex.readers.yaml.composer import parse


@pytest.mark.parametrize(
    ("text", "marked", "words"),
    [
        ("a:\n  b: c\n  d：e\n  f: g\n", "：", "`d: `"),
        ("a:\n  b: c\n  d:e\n  f: g\n", ":", "`d: `"),
        ("a:\n  b: c\n  d:\u00a0e\n  f: g\n", ":\u00a0", "`d: `"),
        ("a:\n  b: c\n\u00a0 d: e\n  f: g\n", "\u00a0", "Replace it by spaces"),
        ("a:\n  b: c\n\u3000d: e\n  f: g\n", "\u3000", "Replace it by spaces"),
        ("a:\n  b: c\n\td: e\n", "\t", "Replace it by spaces"),
        ("a:\n  -{b: c, d: e}\n", "-", "`- `"),
        ("a:\n  * b\n  * c\n", "*", "`- `"),
        ("a: | b\n  c\n", "b", "Move it there"),
        ("a:\n  b: |\n    text\n   less: of it\n  - x", "less: of it", ""),
        ("a: “b: c”\n", "“", "Replace the pair"),
        ("a: ｛b: c, d: e｝\n", "｛", "Replace the pair"),
        ('a: "b",\nc: d\n', ",", "Delete it"),
        ("a: 'b's c'\nd: e\n", "s", "with the other kind"),
        ('a: "b" in c\nd: e\n', "i", "with the other kind"),
        ("a: [b](#c) d\ne: f\n", "[", "in quotes"),
        ("a: {b: c, d: [e](#f) g}\n", "[", "in quotes"),
        ("a: {b: c, d: e [f](#g)}\n", "[", "in quotes"),
        ("a: {b: c: d}\n", ":", "in quotes"),
        ("a: {b: 'c's d'}\n", "s", "with the other kind"),
        ("a: {b: 中文， c: d}\n", "，", "plain comma"),
        ("a:\n<<<<<<< HEAD\n  b: c\n=======\n  b: d\n>>>>>>> x\n", "<<<<<<< HEAD", "Keep one version"),
    ],
)
def test_a_slip_is_reported_where_it_stands(text: str, marked: str, words: str) -> None:
    source = SourceFile.of("x.yaml", text)
    node, problems = parse(source)
    assert node is None
    problem = problems[0]
    assert problem.code == "yaml-syntax"
    assert problem.span is not None
    if words:
        assert source.slice(problem.span) == marked
        assert words in problem.hints[0]
    assert problem.hints


@pytest.mark.parametrize(
    "text",
    ["a: “b”\n", "a: b，c：d\n", "a: https://x\n", "- -5\n", "a: |\n  * b\n  c:d\n", "a: {b: 'it''s', c: \"d, e\"}\n"],
)
def test_what_yaml_takes_is_not_complained_of(text: str) -> None:
    _, problems = parse(SourceFile.of("x.yaml", text))
    assert problems == []


@pytest.mark.parametrize("text", ["a: {b: c\nd: e\n", "a: [b, c\n", "- {a: b\n- c: d\n"])
def test_brackets_that_never_end_are_reported_where_they_begin(text: str) -> None:
    _, (problem,) = parse(SourceFile.of("x.yaml", text))
    assert problem.span is not None
    assert SourceFile.of("x.yaml", text).slice(problem.span) in "{["
    assert "not closed" in problem.message
