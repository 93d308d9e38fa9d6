from __future__ import annotations

import pytest

from cvlatex.core.diagnostics import Diagnostic
from cvlatex.core.source import SourceFile
from cvlatex.readers.markdown.foreign import SIGNS, report_foreign_markup
from tests.readers.markdown.test_reader import scalar


def reported(text: str) -> list[Diagnostic]:
    node, positions = scalar(text)
    return list(report_foreign_markup(node, positions.locate)) if SIGNS.search(text) else []


@pytest.mark.parametrize(
    ("text", "marked", "hint"),
    [
        ("10 m<sup>2</sup>", "<sup>", "$x^2$"),
        ("a<br>b", "<br>", "backslash"),
        ("<b>bold</b>", "<b>", "**bold**"),
        ('<a href="https://x.org">x</a>', None, "[words]"),
        ("## Heading", "## ", "**bold**"),
        ("# Heading", "# ", "**bold**"),
        ("a | b\n--|--\n1 | 2", "a | b\n--|--", "list"),
        ("[words][1]", "[words][1]", "[words]"),
        ("[1]: https://x.org", None, "where the link belongs"),
        ("[words] (https://x.org)", None, "Delete the space"),
        ("{{ name }}", "{{ name }}", "text itself"),
        ("{% if x %}", "{% if x %}", "Delete it"),
        ("• one\n• two", None, "dash"),
        (r"\(x^2\)", r"\(x^2\)", "Write $x^2$"),
        (r"\[x^2\]", r"\[x^2\]", "Write $x^2$"),
        (r"\frac{a}{b}", r"\frac", "dollar signs"),
        (r"\section{A}", r"\section", "Delete the command"),
        ("<kbd>x</kbd>", "<kbd>", "Delete the tag"),
        ("one\n\n### Two", "### ", "section"),
        ("a\n\n> quoted words", "> ", "quotation marks"),
        ("x\n\n| a | b |\n|---|---|", "| a | b |", "list"),
        ("a note[^1]", "[^1]", "brackets"),
        ("~~old~~ new", "~~old~~", "tildes"),
        ("==marked== text", "==marked==", "**bold**"),
        ("m^2^ and", "^2^", "$x^2$"),
        ("H~2~O", "~2~", "₂"),
        ("__two words__", "__two words__", "**two words**"),
        ("- [x] done", "- [x] ", "box"),
        ("[b]x[/b]", "[b]", "**bold**"),
        (":rocket: x", ":rocket:", "★"),
        (r"Jos\'e", r"\'e", "é"),
        (r"Erd\H{o}s", r"\H{o}", "ő"),
        (r"G\"odel", r"\"o", "ö"),
        (r"\c{c}a", r"\c{c}", "ç"),
        (r"Stra\ss{}e", r"\ss{}", "ß"),
        (r"\textbf{x} y", r"\textbf", "**bold**"),
        (r"a \cite{x}", r"\cite", "reference"),
        ("AT&amp;T", "&amp;", "Write &"),
        ("a&nbsp;b", "&nbsp;", "character itself"),
        ("2013--2016", "--", "–"),
        ("a --- b", "---", "—"),
        ("``quoted'' text", "``quoted''", "“…”"),
        ("提升至==99%==，稳定", "==99%==", "**bold**"),
        ("这是__重点 内容__。", "__重点 内容__", "**重点 内容**"),
        ("见[文档][1]。", "[文档][1]", "[words]"),
        ("增至x^2^倍", "^2^", "$x^2$"),
        ("已上线:rocket:，", ":rocket:", "★"),
        ("a note^[of mine] here", "^[of mine]", "brackets"),
        ("Dr.~Smith", "~", "plain space"),
        ("in Figure~3", "~", "plain space"),
        (r"5\,kg", r"\,", "plain space"),
        (r"e.g.\ this", r"\ ", "plain space"),
        (r"data\-base", r"\-", "Delete it"),
        ("a\n\n---\n\nb", "---", "Delete it"),
        ("<!-- x -->", "<!--", "begins with #"),
    ],
)
def test_a_foreign_mark_is_reported_in_its_place(text: str, marked: str | None, hint: str) -> None:
    found = reported(text)[0]
    assert (found.code, found.severity) == ("stray-markup", "warning")
    assert hint in found.hints[0]
    assert found.span is not None
    if marked is not None:
        assert SourceFile.of("cv.yaml", text).slice(found.span) == marked


@pytest.mark.parametrize(
    "text",
    ["C++ & C#", "a < b > c", "# of papers", "m^2 and 10^6", "~5 %", "__init__ and __x__", "`<sup>`", "`a\n## b`",
     "a -- b", "--flag", "R&D; x", "> 90 % of all", "[x](https://x.org/~a~~b~~)", "https://x.org/a--b==c==", "|x| < 1",
     "$a^{2}^$", "a == b == c", "::1", "10:30: x", r"C:\old\users", "5 * 3", "[1] x", "see [1][2]", "a[k][j]",
     "#hashtag", "语言:python:熟练", "5~10", "Mon~Fri", "上午9点~12点", r"2013\-2016", "A==B==C", "$$\\frac{a}{b}$$",
     "$$\n\\mathcal{L}\n$$", "• one", "{a}", r"C:\users{x}", "vector<int>", "[x]: y[", "AT&T", "a_b__c"],
)  # fmt: skip
def test_what_means_itself_is_none(text: str) -> None:
    assert reported(text) == []


@pytest.mark.parametrize(
    ("text", "right"), [(r"Jos\'e", "José"), ("2013--2016", "2013–2016"), ("__a b__", "**a b**"), ("&euro; 5", "€ 5")]
)
def test_a_plain_replacement_comes_with_it(text: str, right: str) -> None:
    (found,) = reported(text)
    assert found.fix is not None
    span = found.fix.span
    assert text[: span.column - 1] + found.fix.text + text[span.end_column - 1 :] == right
    assert reported(right) == []
