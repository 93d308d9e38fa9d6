from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cvlatex.core.diagnostics import Diagnostic, Severity
from cvlatex.core.source import SourceFile, Span
from cvlatex.model.text import (
    Block,
    Break,
    Code,
    Emphasis,
    GlossaryLink,
    Inline,
    Link,
    Math,
    Paragraph,
    Plain,
    Strong,
    as_plain_text,
    list_inlines,
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
    value, problems = read_line(node, positions.locate)
    assert errors(problems) == []
    return value.children


def errors(problems: list[Diagnostic]) -> list[Diagnostic]:
    return [problem for problem in problems if problem.severity is Severity.ERROR]


def blocks(text: str) -> tuple[Block, ...]:
    node, positions = scalar(text)
    value, problems = read_blocks(node, positions.locate)
    assert errors(problems) == []
    return value.children


def problems_of(text: str) -> list[Diagnostic]:
    node, positions = scalar(text)
    return read_blocks(node, positions.locate)[1]


@pytest.mark.parametrize(
    "text",
    [
        "100% of A&B #1 for $5 and $10_000 ~ {x} \\ y^2 <b>",
        "__init__ and snake_case_name and __x__",
        "# no heading", "> no quote", "- no list", "1. no list", "| no | table |", "---", "&copy; &amp;",
        "![no image]", "<https:", "a * b * c", "2 ** 3", "$ 5 and 6 $",
    ],
)  # fmt: skip
def test_what_is_not_markup_means_itself_in_a_line(text: str) -> None:
    assert line(text) == (Plain(text),)


@pytest.mark.parametrize(
    "text",
    ["2*3*4", "a*b*c", "export PATH=$HOME/bin:$PATH", "Cost $5 to $6, and R$ 10", "US$5/US$6", "$100 (+$20)",
     "$HOME_DIR/$USER_NAME", "$5-10 and $20", "${HOME}/x:$PATH", "$(date) $(whoami)", "from $1M–$2M", "AS$x$"],
)  # fmt: skip
def test_prices_variables_and_products_are_no_markup(text: str) -> None:
    assert line(text) == (Plain(text),)
    (paragraph,) = blocks(text)
    assert isinstance(paragraph, Paragraph)
    assert paragraph.children == (Plain(text),)


@pytest.mark.parametrize(
    "source",
    ["x", "n", "k = 3", "O(n)", "x^2", "x_{max}", r"\alpha", "p < 0.05", r"95\%", "a, b", "f(x)", "3.5", "-1", "2 + 2",
     r"\mathcal{L}", "x_i", "10^6", "(x, y)", r"\text{词}"],
)  # fmt: skip
def test_mathematics_is_read_as_such(source: str) -> None:
    assert line(f"a ${source}$ b") == (Plain("a "), Math(source), Plain(" b"))


@pytest.mark.parametrize(
    ("text", "bold"),
    [("**重点：**说明", "重点："), ("这是**“重点”**吗", "“重点”"), ("文**（注）**文", "（注）"),
     ("前**__x__**后", "__x__"),
     ("成绩**95%**以上", "95%"), ("데이터**(분석)**을", "(분석)"), ("a **b** c", "b")],
)  # fmt: skip
def test_emphasis_beside_chinese_needs_no_space(text: str, bold: str) -> None:
    assert [as_plain_text(value.children) for value in line(text) if isinstance(value, Strong)] == [bold]


def test_all_three_marks_beside_chinese() -> None:
    (_, emphasis, _) = line("前***__x***后")
    assert isinstance(emphasis, Emphasis)
    assert emphasis.children == (Strong((Plain("__x"),)),)


@pytest.mark.parametrize(
    ("text", "addresses"),
    [
        ("see https://x.org/a, and (http://y.org/b_(c)).", ["https://x.org/a", "http://y.org/b_(c)"]),
        ("见https://github.com/x/y的说明", ["https://github.com/x/y"]),
        ("见 https://zh.wikipedia.org/wiki/微软。", ["https://zh.wikipedia.org/wiki/微软"]),
        ("（https://x.org/路径）", ["https://x.org/路径"]),
        ("https://x.org/a?b=c&d#e! Node.js, ASP.NET, me@x.org", ["https://x.org/a?b=c&d#e"]),
        ("**https://x.org**", ["https://x.org"]),
        ("[words](https://x.org) `https://y.org`", ["https://x.org"]),
        ("https:// is no address", []),
    ],
)
def test_a_bare_address_is_a_link_without_its_punctuation(text: str, addresses: list[str]) -> None:
    node, positions = scalar(text)
    for value, _ in (read_line(node, positions.locate), read_blocks(node, positions.locate)):
        links = [inline for inline in list_inlines(value) if isinstance(inline, Link)]
        assert [link.url for link in links] == addresses
        if addresses and "[" not in text:
            source = SourceFile.of("cv.yaml", text)
            assert [source.slice(link.span) for link in links] == addresses


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
    assert (as_plain_text(link.children), as_plain_text(mention.children)) == ("https://example.org", "clip")


def test_a_backslash_makes_punctuation_literal() -> None:
    assert line(r"\*a\* \$x\$ \[b\](c) \\") == (Plain(r"*a* $x$ [b](c) \ ".rstrip()),)


def test_a_wanted_line_break_is_preserved() -> None:
    assert line("a\\\nb") == (Plain("a"), Break(), Plain("b"))


def test_a_folded_line_is_joined_as_its_script_joins_words() -> None:
    assert line("one\ntwo") == (Plain("one two"),)
    assert line("一行\n二行") == (Plain("一行二行"),)
    assert line("一行\ntwo") == (Plain("一行 two"),)


@pytest.mark.parametrize("text", ["  a b  ", "a b\n", "\na b\n\n"])
def test_white_space_around_a_line_is_no_part_of_it(text: str) -> None:
    assert line(text) == (Plain("a b"),)


@pytest.mark.parametrize(
    "text", ["$\\input{x}$", "**$\\def\\x{}$**", "- $x^$", "$$\n\\oops\n$$", "$$a \\ $$", "`$x$` $}$"]
)
def test_bad_mathematics_is_reported_wherever_it_stands(text: str) -> None:
    assert [problem.code for problem in problems_of(text)] == ["bad-math"]


marked = st.text(alphabet="ab *_`$[]()#<>!\\\n-1.高：~|&{}^'\"x/:", max_size=80)


@given(marked)
@settings(max_examples=400)
def test_any_text_is_read_without_a_line_end_left_in_it(text: str) -> None:
    node, positions = scalar(text)
    value, _ = read_blocks(node, positions.locate)
    read_line(node, positions.locate)
    for inline in list_inlines(value):
        assert not isinstance(inline, Plain) or "\n" not in inline.text


@given(st.text(alphabet="ab高é .,;:?!()'\"%&#{}^~|/<>=+-", min_size=1, max_size=40))
@settings(max_examples=200)
def test_text_without_markup_reads_as_it_was_written(text: str) -> None:
    if "<" in text and ">" in text:
        text = text.replace("<", "(")
    assert as_plain_text(line("x" + text + "x")) == "x" + text + "x"


@pytest.mark.parametrize("opening", ["[", "**a ", "*a ", "- ", "> ", "(", "[a](", "`", "1. "])
def test_deep_nesting_ends(opening: str) -> None:
    text = opening * 2000
    node, positions = scalar(text)
    read_blocks(node, positions.locate)
    read_line(node, positions.locate)
