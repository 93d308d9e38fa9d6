from __future__ import annotations

import pytest

from cvlatex.core.source import SourceFile
from cvlatex.readers.yaml.composer import parse
from cvlatex.readers.yaml.fixes import apply_fixes


@pytest.mark.parametrize(
    ("text", "cured"),
    [("- {name: {zh: a, en: b} level: {zh: c}}\n", "- {name: {zh: a, en: b}, level: {zh: c}}\n"),
     ('- {name: "a" level: b}\n', '- {name: "a", level: b}\n'),
     ("- {items: [a] level: b}\n", "- {items: [a], level: b}\n"),
     ('- ["a" "b"]\n', '- ["a", "b"]\n'),
     ("- [{a: b} {c: d}]\n", "- [{a: b}, {c: d}]\n"),
     ("- [a, , b]\n", "- [a,  b]\n"),
     ("- {zh: a; en: b}\n", "- {zh: a, en: b}\n"),
     ("- {zh: a， en: b}\n", "- {zh: a, en: b}\n"),
     ("- {en: Vision: a lab}\n", '- {en: "Vision: a lab"}\n'),
     ("- {color: #1f4e79, style: modern}\n", '- {color: "#1f4e79", style: modern}\n'),
     ("- [C, C #1, x]\n", '- [C, "C #1", x]\n'),
     ("- [a, b}\n", "- [a, b]\n"),
     ("a: [b, c\nd: e\n", "a: [b, c]\nd: e\n"),
     ("a: {b: c\nd: e\n", "a: {b: c}\nd: e\n"),
     ("- [b](#c) d\n", '- "[b](#c) d"\n'),
     ("a: 'It's good'\n", 'a: "It\'s good"\n'),
     ('a: "b" in c\n', "a: '\"b\" in c'\n")],
)  # fmt: skip
def test_the_fix_of_a_slip_around_brackets_cures_it(text: str, cured: str) -> None:
    source = SourceFile.of("x.yaml", text)
    node, (problem,) = parse(source)
    assert node is None
    assert problem.fix is not None
    assert apply_fixes(text, [problem.fix])[0] == cured
    assert parse(SourceFile.of("x.yaml", cured))[0] is not None


@pytest.mark.parametrize("text", ["a: [,\n", "[", "{a: [", "- {\n  x: [}\n", "a: {b: ]\n"])
def test_brackets_without_end_are_reported(text: str) -> None:
    node, problems = parse(SourceFile.of("x.yaml", text))
    assert node is None
    assert problems
