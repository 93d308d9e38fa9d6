from __future__ import annotations

import pytest

from cvlatex.core.diagnostics import Diagnostic
from cvlatex.core.source import SourceFile
from cvlatex.readers.yaml.composer import parse


def reported(text: str) -> list[Diagnostic]:
    return parse(SourceFile.of("cv.yaml", text))[1]


def mended(text: str, found: Diagnostic) -> str:
    """The text with the fix of a diagnostic, which stands on one line."""
    assert found.fix is not None
    lines = text.split("\n")
    span = found.fix.span
    line = lines[span.line - 1]
    assert span.line == span.end_line
    lines[span.line - 1] = line[: span.column - 1] + found.fix.text + line[span.end_column - 1 :]
    return "\n".join(lines)


@pytest.mark.parametrize(
    ("text", "column", "right"),
    [
        ("- Ranked #1 of 300", 10, '- "Ranked #1 of 300"'),
        ("title: Winner #MeToo Prize", 15, 'title: "Winner #MeToo Prize"'),
        ("- 获奖 #第一名", 6, '- "获奖 #第一名"'),
        ("- Award (prize # 3)", 16, '- "Award (prize # 3)"'),
        ("- C # and Java", 5, '- "C # and Java"'),
        ('- The "best" #1', 14, "- 'The \"best\" #1'"),
    ],
)
def test_a_hash_that_hides_text_is_a_warning(text: str, column: int, right: str) -> None:
    (found,) = reported(text)
    assert (found.code, found.severity) == ("yaml-slip", "warning")
    assert found.span is not None
    assert (found.span.line, found.span.column, found.span.end_column) == (1, column, len(text) + 1)
    assert mended(text, found) == right
    assert reported(right) == []


@pytest.mark.parametrize(
    "text",
    ["name: Gao  # a comment", "name: Gao # a comment", "name: Gao  #comment", "a: [b, c] # x", "- x\n#1", "- C#",
     'a: "b" #1', "- a\n# - b", "a: |  # x\n  text #1\n"],
)  # fmt: skip
def test_a_comment_is_none(text: str) -> None:
    assert reported(text) == []


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ("- Project 3\n  - Indented 1\n", 2, 3),
        ("- Project 3\n    - Indented 1\n    - Indented 2\n", 2, 5),
        ("body: Intro\n  * one\n  * two\n", 2, 3),
        ("body: Intro\n  1. one\n  2. two\n", 2, 3),
        ("body: 'Intro\n  - one'\n", 2, 3),
        ("body: >\n  Intro\n  - one\n  - two\n", 3, 3),
        ("- 项目\n  • 子项\n", 2, 3),
    ],
)
def test_an_item_on_a_folded_line_is_a_warning(text: str, line: int, column: int) -> None:
    (found,) = reported(text)
    assert (found.code, found.span and (found.span.line, found.span.column)) == ("yaml-slip", (line, column))
    assert found.hints


@pytest.mark.parametrize("text", ['"a\n\n  - b"', "'a\n\n\n  - b'", '"a:\\n\\n\\\n  - b"'])
def test_an_item_after_a_preserved_line_break_is_none(text: str) -> None:
    assert not [item for item in parse(SourceFile.of("cv.yaml", f"text: {text}\n"))[1] if item.code == "yaml-slip"]


@pytest.mark.parametrize("text", ["- a text that\n  goes on\n", "- self-\n  taught\n", "body: |\n  Intro\n\n  - one\n"])
def test_a_text_that_goes_on_is_none(text: str) -> None:
    assert reported(text) == []


def test_an_exclamation_mark_is_not_dropped_without_a_word() -> None:
    (found,) = reported("- ! bang\n")
    assert (found.code, found.severity) == ("yaml-slip", "warning")
    assert mended("- ! bang\n", found) == '- "! bang"\n'


def test_a_private_tag_with_a_space_in_it_is_known() -> None:
    (found,) = reported("- ! private phone\n")
    assert mended("- ! private phone\n", found) == "- !private phone\n"


@pytest.mark.parametrize(
    ("text", "right"),
    [("[Python，C++]", "[Python, C++]"), ("[Py、 C++、Go]", "[Py, C++, Go]"), ("[王珂，李, x]", "[王珂, 李, x]"),
     ("[a; b]", "[a, b]"), ("{items: [甲；乙]}", "{items: [甲, 乙]}")],
)  # fmt: skip
def test_a_chinese_comma_makes_one_item_and_is_a_warning(text: str, right: str) -> None:
    (found,) = reported(text)
    assert found.code == "yaml-slip"
    assert mended(text, found) == right
    assert reported(right) == []


@pytest.mark.parametrize(
    "text",
    [
        '["Python，C++"]',
        "[a, b]",
        "- 一，二",
        "[这是很长的一句话里面有一个逗号而且还在继续，所以不是列表]",
        "[搭建了平台，验证了功能。, x]",
        "[研究目的：打比赛，拿奖]",
        "[使用 scala 实现的爬虫框架，灵感来自 scrapy, x]",
    ],
)
def test_a_chinese_comma_in_a_text_is_none(text: str) -> None:
    assert reported(text) == []


def test_carriage_returns_are_line_ends() -> None:
    (found,) = reported("a: x\r\n- Project\r\n  - one\r\n".replace("a: x\r\n", ""))
    assert found.span is not None
    assert (found.span.line, found.span.column) == (2, 3)


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("title: Engineer // TODO translate", "title: Engineer  # TODO translate"),
        ("- Python //optional", "- Python  # optional"),
        ("name: 高旻昱 // 待改", "name: 高旻昱  # 待改"),
        ("role: Lead   // change this", "role: Lead  # change this"),
    ],
)
def test_a_comment_of_another_language_is_a_warning(text: str, right: str) -> None:
    (found,) = reported(text)
    assert (found.code, found.severity) == ("yaml-slip", "warning")
    assert mended(text, found) == right


@pytest.mark.parametrize(
    "text",
    ["role: Developer // Designer", "- Sales // Change Management", "- https://your.example/note", '- "A // TODO"',
     "- A //B// notes", "title: 设计师 // 摄影师", "- 'x // optional'", "- a / optional"],
)  # fmt: skip
def test_slashes_between_words_are_a_text(text: str) -> None:
    assert reported(text) == []


@pytest.mark.parametrize("text", ["- One line.\\nNext line", "- 'One line\\n- it''s next'", "- 一行\\n二行"])
def test_a_line_break_that_is_written_out_in_vain_is_a_warning(text: str) -> None:
    (found,) = reported(text)
    assert (found.code, found.severity) == ("yaml-slip", "warning")
    assert reported(mended(text, found)) == []


@pytest.mark.parametrize("text", ["- C:\\New", "- $\\neq 2$", "- dir\\name", '- "a\\nB"', "- $a\\nN \\alpha$", "- \\n"])
def test_a_backslash_and_n_are_none(text: str) -> None:
    assert reported(text) == []


def test_a_quoted_line_that_a_program_has_folded_is_no_list() -> None:
    long = "Frontend of the shop in three frameworks (later one of our own with custom widgets"
    assert reported(f"- '{long}\n    + container layout)'") == []
    assert len(reported("- 'Frontend\n    + container layout'")) == 1
