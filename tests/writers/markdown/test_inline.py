from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from cvlatex.core.source import Span
from cvlatex.model.text import Code, Emphasis, Foreign, Inline, Link, Plain, Ruby, Strong
from cvlatex.writers.markdown.inline import is_plain, write_inline

SPAN = Span("f", 1, 1, 1, 1)
TEXTS = st.text(alphabet="ab中，。（“1.)-+*_`[]()<>!\\&;#~| =", min_size=1, max_size=12).filter(
    lambda text: text == text.strip() and "  " not in text
)


def html_of(text: str) -> str:
    return str(MarkdownIt("commonmark").render(text)).strip()


def escaped_html(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


@given(TEXTS)
def test_plain_characters_print_as_themselves(text: str) -> None:
    assert html_of(write_inline((Plain(text),))) == f"<p>{escaped_html(text)}</p>"


@given(TEXTS, TEXTS, TEXTS)
def test_bold_and_emphasis_are_read_as_such_wherever_they_stand(before: str, inner: str, after: str) -> None:
    for mark, tag in ((Strong, "strong"), (Emphasis, "em")):
        children: tuple[Inline, ...] = (Plain(before), mark((Plain(inner),)), Plain(after))
        wanted = f"<p>{escaped_html(before)}<{tag}>{escaped_html(inner)}</{tag}>{escaped_html(after)}</p>"
        assert html_of(write_inline(children)) == wanted


@pytest.mark.parametrize(
    ("children", "markdown"),
    [
        ((Plain("C# and snake_case"),), "C# and snake_case"),
        ((Plain("中"), Strong((Plain("“强”"),)), Plain("文")), "中<strong>“强”</strong>文"),
        ((Plain("a "), Strong((Plain("b"),))), "a **b**"),
        ((Code("a `b`"),), "`` a `b` ``"),
        ((Link("https://e.org/a(b)", (Plain("x"),), SPAN),), "[x](<https://e.org/a(b)>)"),
        ((Plain("1. first"),), r"1\. first"),
        ((Plain("costs $5"),), r"costs \$5"),
    ],
)
def test_the_simplest_form_is_written(children: tuple[Inline, ...], markdown: str) -> None:
    assert write_inline(children) == markdown


def test_what_looks_like_markup_is_not_plain() -> None:
    assert not is_plain("*a*")
    assert is_plain("2 * 3")


def test_another_language_and_a_reading_are_elements() -> None:
    children = (Foreign("ja", (Ruby("かん*じ", (Plain("漢字"),)),)),)
    assert write_inline(children) == r'<span lang="ja"><ruby>漢字<rt>かん\*じ</rt></ruby></span>'
