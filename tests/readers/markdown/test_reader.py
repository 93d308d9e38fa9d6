from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cvlatex.core.diagnostics import Diagnostic
from cvlatex.core.source import SourceFile, Span
from cvlatex.model.text import (
    Block,
    Break,
    BulletList,
    Code,
    DisplayMath,
    Emphasis,
    GlossaryLink,
    Inline,
    Link,
    Math,
    NumberedList,
    Paragraph,
    Plain,
    Strong,
    inlines,
    plain_text,
)
from cvlatex.readers.markdown.reader import read_blocks, read_line
from cvlatex.readers.yaml.nodes import ScalarNode
from cvlatex.readers.yaml.scalars import Positions


def scalar(text: str) -> tuple[ScalarNode, Positions]:
    source = SourceFile.of("cv.yaml", text)
    end_line = len(source.lines)
    span = Span("cv.yaml", 1, 1, end_line, len(source.lines[-1]) + 1)
    return ScalarNode(text, span, plain=True, tag="", begin=0, end=len(text)), Positions(source)


def line(text: str) -> tuple[Inline, ...]:
    node, positions = scalar(text)
    value, problems = read_line(node, positions.span)
    assert problems == []
    return value.children


def blocks(text: str) -> tuple[Block, ...]:
    node, positions = scalar(text)
    value, problems = read_blocks(node, positions.span)
    assert problems == []
    return value.children


def problems_of(text: str) -> list[Diagnostic]:
    node, positions = scalar(text)
    return read_blocks(node, positions.span)[1]


@pytest.mark.parametrize(
    "text",
    [
        "100% of A&B #1 for $5 and $10_000 ~ {x} \\ y^2 <b>",
        "__init__ and snake_case_name and __x__",
        "# no heading", "> no quote", "- no list", "1. no list", "| no | table |", "---", "&copy; &amp;",
        "![no image]", "<https:", "http://example.org stays text", "a * b * c", "2 ** 3", "$ 5 and 6 $",
    ],
)  # fmt: skip
def test_what_is_not_markup_means_itself_in_a_line(text: str) -> None:
    assert line(text) == (Plain(text),)


@pytest.mark.parametrize(
    "text", ["# no heading", "> no quote", "***", "| a |\n| - |", "    no code", "```no fence```x"]
)
def test_what_a_cv_has_no_use_for_is_literal_in_blocks(text: str) -> None:
    (paragraph,) = blocks(text)
    assert isinstance(paragraph, Paragraph)
    assert all(isinstance(child, Plain | Code) for child in paragraph.children)


def test_inline_markup_becomes_values() -> None:
    assert line("a **b** *c* `d_e` $x^2$ f") == (
        Plain("a "), Strong((Plain("b"),)), Plain(" "), Emphasis((Plain("c"),)), Plain(" "), Code("d_e"), Plain(" "),
        Math("x^2"), Plain(" f"),
    )  # fmt: skip


def test_markup_nests() -> None:
    assert line("**a *b* `c`**") == (Strong((Plain("a "), Emphasis((Plain("b"),)), Plain(" "), Code("c"))),)


def test_bold_holds_beside_chinese_punctuation_outside_of_it() -> None:
    assert line("**重点**：说明") == (Strong((Plain("重点"),)), Plain("：说明"))


def test_a_link_knows_its_address_words_and_place() -> None:
    link = line("see [**code** $x$](https://example.org/a_b?c=%20&d#e) now")[1]
    assert isinstance(link, Link)
    assert link.url == "https://example.org/a_b?c=%20&d#e"
    assert link.children == (Strong((Plain("code"),)), Plain(" "), Math("x"))
    assert (link.span.column, link.span.end_column) == (20, 53)


def test_an_address_in_angle_brackets_is_a_link_to_itself() -> None:
    (link,) = line("<https://example.org>")
    assert isinstance(link, Link)
    assert (link.url, link.children) == ("https://example.org", (Plain("https://example.org"),))
    assert (link.span.column, link.span.end_column) == (2, 21)


def test_each_of_two_equal_links_has_a_place_of_its_own() -> None:
    found = [value for value in line("[x](x) [x](x)") if isinstance(value, Link)]
    assert [link.span.column for link in found] == [5, 12]


def test_a_mention_is_a_link_to_an_id() -> None:
    (mention,) = line("[CLIP](#clip)")
    assert isinstance(mention, GlossaryLink)
    assert (mention.id, mention.children) == ("clip", (Plain("CLIP"),))


def test_a_link_without_words_shows_where_it_leads() -> None:
    link, _, mention = line("[](https://example.org) [](#clip)")
    assert isinstance(link, Link)
    assert isinstance(mention, GlossaryLink)
    assert (plain_text(link.children), plain_text(mention.children)) == ("https://example.org", "clip")


def test_a_backslash_makes_punctuation_literal() -> None:
    assert line(r"\*a\* \$x\$ \[b\](c) \\") == (Plain(r"*a* $x$ [b](c) \ ".rstrip()),)


def test_a_line_break_that_is_asked_for_is_kept() -> None:
    assert line("a\\\nb") == (Plain("a"), Break(), Plain("b"))


def test_a_folded_line_is_joined_as_its_script_joins_words() -> None:
    assert line("one\ntwo") == (Plain("one two"),)
    assert line("一行\n二行") == (Plain("一行二行"),)
    assert line("一行\ntwo") == (Plain("一行 two"),)


@pytest.mark.parametrize("text", ["  a b  ", "a b\n", "\na b\n\n"])
def test_white_space_around_a_line_is_no_part_of_it(text: str) -> None:
    assert line(text) == (Plain("a b"),)


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


@pytest.mark.parametrize(
    "text", ["$\\input{x}$", "**$\\def\\x{}$**", "- $x^$", "$$\n\\oops\n$$", "$$a \\ $$", "`$x$` $}$"]
)
def test_bad_mathematics_is_told_wherever_it_stands(text: str) -> None:
    assert [problem.code for problem in problems_of(text)] == ["bad-math"]


marked = st.text(alphabet="ab *_`$[]()#<>!\\\n-1.高：~|&{}^'\"x/:", max_size=80)


@given(marked)
@settings(max_examples=400)
def test_any_text_is_read_without_a_line_end_left_in_it(text: str) -> None:
    node, positions = scalar(text)
    value, _ = read_blocks(node, positions.span)
    read_line(node, positions.span)
    for inline in inlines(value):
        assert not isinstance(inline, Plain) or "\n" not in inline.text


@given(st.text(alphabet="ab高é .,;:?!()'\"%&#{}^~|/<>=+-", min_size=1, max_size=40))
@settings(max_examples=200)
def test_text_without_markup_reads_as_it_was_written(text: str) -> None:
    if "<" in text and ">" in text:
        text = text.replace("<", "(")
    assert plain_text(line("x" + text + "x")) == "x" + text + "x"


@pytest.mark.parametrize("opening", ["[", "**a ", "*a ", "- ", "> ", "(", "[a](", "`", "1. "])
def test_deep_nesting_ends(opening: str) -> None:
    text = opening * 2000
    node, positions = scalar(text)
    read_blocks(node, positions.span)
    read_line(node, positions.span)


def test_lists_nested_beyond_the_bound_are_refused_and_never_cut() -> None:
    value = "".join("  " * depth + "- a\n" for depth in range(40))
    node = ScalarNode(value, Span("cv.yaml", 1, 1, 40, 80), plain=False, tag="", begin=0, end=len(value))
    blocks, problems = read_blocks(node, Positions(SourceFile.of("cv.yaml", value)).span)
    assert [problem.code for problem in problems] == ["too-deep"]
    assert blocks.children == ()


@pytest.mark.parametrize("text", ["word " * 20_000, "\\" * 6000, "a" * 12_000, "字" * 100_000])
def test_a_paragraph_may_be_as_long_as_tex_can_read(text: str) -> None:
    assert problems_of(f"{text}\n\n{text}") == []


@pytest.mark.parametrize("text", ["\\" * 6001, "a" * 100_000, "字，" * 20_000])
def test_a_longer_paragraph_is_refused(text: str) -> None:
    (problem,) = problems_of(text)
    assert (problem.code, problem.hints) == ("too-long", ("Part it with an empty line, or into points.",))
    node, positions = scalar(text)
    value, (problem,) = read_line(node, positions.span)
    assert (value.children, problem.code) == ((), "too-long")
