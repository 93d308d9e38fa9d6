"""Text with blocks: paragraphs, lists and formulas on lines of their own."""

from __future__ import annotations

import pytest

from cvlatex.core.source import SourceFile, Span
from cvlatex.model.text import (
    Break,
    BulletList,
    Code,
    DisplayMath,
    NumberedList,
    Paragraph,
    Plain,
)
from cvlatex.readers.markdown.reader import read_blocks, read_line
from cvlatex.readers.yaml.nodes import ScalarNode
from cvlatex.readers.yaml.scalars import Positions
from tests.readers.markdown.test_reader import blocks, problems_of, scalar


@pytest.mark.parametrize(
    "text",
    [
        "# no heading",
        "> no quote",
        "***",
        "| a |\n| - |",
        "    no code",
        "```no fence```x",
        "+ plus",
        "1986. A great year",
        "1. 负责系统设计",
        "+ 86 21",
        "- - -",
        "-5 degrees",
        "A year:\n1986. It was great",
    ],
)
def test_what_a_cv_has_no_use_for_is_literal_in_blocks(text: str) -> None:
    (paragraph,) = blocks(text)
    assert isinstance(paragraph, Paragraph)
    assert all(isinstance(child, Plain | Code) for child in paragraph.children)


@pytest.mark.parametrize("text", ["- one point", "* one point", "- **one** point", "- 一点"])
def test_a_point_on_one_line_is_a_list(text: str) -> None:
    (bullets,) = blocks(text)
    assert isinstance(bullets, BulletList)
    assert len(bullets.items) == 1


def test_fenced_code_keeps_its_lines() -> None:
    (paragraph,) = blocks("```py\nif x:\n    y *z*\n\ndone\n```\n")
    assert isinstance(paragraph, Paragraph)
    gap = "\N{NO-BREAK SPACE}"
    assert paragraph.children == (
        Code("if x:"), Break(), Code(gap * 4 + "y *z*"), Break(), Code(gap), Break(), Code("done")
    )  # fmt: skip


def test_blocks_are_paragraphs_lists_and_formulas() -> None:
    first, bullets, numbers, formula, last = blocks("one\n\n- a\n- b\n\n3. c\n4. d\n\n$$\nx^2\n$$\n\nlast\n")
    assert isinstance(first, Paragraph)
    assert isinstance(bullets, BulletList)
    assert len(bullets.items) == 2
    assert isinstance(numbers, NumberedList)
    assert (numbers.first, len(numbers.items)) == (3, 2)
    assert isinstance(formula, DisplayMath)
    assert formula.source == "x^2"
    assert isinstance(last, Paragraph)
    assert (first.span.line, last.span.line, formula.span.line) == (1, 13, 10)


def test_lists_nest() -> None:
    (outer,) = blocks("- a\n  1. b\n     - c\n")
    assert isinstance(outer, BulletList)
    _, middle = outer.items[0]
    assert isinstance(middle, NumberedList)
    _, inner = middle.items[0]
    assert isinstance(inner, BulletList)


def test_a_formula_on_its_own_line_cuts_its_paragraph() -> None:
    kinds = [type(block) for block in blocks("before $$x$$ after")]
    assert kinds == [Paragraph, DisplayMath, Paragraph]
    before, _, after = blocks("before $$x$$ after")
    assert isinstance(before, Paragraph)
    assert isinstance(after, Paragraph)
    assert (before.children, after.children) == ((Plain("before"),), (Plain("after"),))


def test_lists_nested_beyond_the_bound_are_refused_and_never_cut() -> None:
    value = "".join("  " * depth + "- a\n" for depth in range(40))
    node = ScalarNode(value, Span("cv.yaml", 1, 1, 40, 80), plain=False, tag="", begin=0, end=len(value))
    blocks, problems = read_blocks(node, Positions(SourceFile.of("cv.yaml", value)).locate)
    assert [problem.code for problem in problems] == ["too-deep"]
    assert blocks.children == ()


@pytest.mark.parametrize("text", ["word " * 1_199, "\\" * 6000, "a" * 6_000, "字" * 6_000])
def test_a_paragraph_may_have_a_thousand_words(text: str) -> None:
    assert problems_of(f"{text}\n\n{text}") == []


@pytest.mark.parametrize("text", ["\\" * 6001, "a" * 100_000, "字，" * 20_000])
def test_a_longer_paragraph_is_refused(text: str) -> None:
    (problem,) = problems_of(text)
    assert (problem.code, problem.hints) == ("too-long", ("Part it with an empty line, or into points.",))
    node, positions = scalar(text)
    value, (problem,) = read_line(node, positions.locate)
    assert (value.children, problem.code) == ((), "too-long")
