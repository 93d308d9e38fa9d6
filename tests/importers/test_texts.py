from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvlatex.core.diagnostics import has_errors
from cvlatex.core.source import Span
from cvlatex.importers.texts import to_address, to_line, to_markdown, to_words, without_links
from cvlatex.model.text import Plain, as_plain_text
from cvlatex.readers.markdown.reader import read_line
from cvlatex.readers.yaml.nodes import ScalarNode

NOWHERE = Span("x", 1, 1, 1, 1)


def _nowhere(_node: ScalarNode, _begin: int, _end: int) -> Span:
    return NOWHERE


@pytest.mark.parametrize(
    "text", ["plain words", "5 $ and 6 €", "snake_case and __init__", "C* algebras", "a & b < c", "f(x) [note]"]
)
def test_a_plain_text_that_reads_as_itself_stays(text: str) -> None:
    assert to_line(text, "plain") == text


@pytest.mark.parametrize(
    ("text", "markdown"),
    [("*stars*", "\\*stars\\*"), ("`tick`", "\\`tick\\`"), ("[a](b)", "\\[a\\](b)"), ("$x$ y", "\\$x\\$ y")],
)
def test_what_markdown_would_act_on_gets_a_backslash(text: str, markdown: str) -> None:
    assert to_line(text, "plain") == markdown


@given(st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=40))
def test_a_plain_text_always_reads_as_its_characters(text: str) -> None:
    if "&" in text or ("<" in text and ">" in text):
        return  # HTML is rewritten
    written = to_line(text, "plain")
    node = ScalarNode(value=written, span=NOWHERE, plain=False, tag="", begin=0, end=len(written))
    value, problems = read_line(node, _nowhere)
    assert not has_errors(problems)
    assert all(isinstance(child, Plain) for child in value.children)
    assert as_plain_text(value.children) == " ".join(text.split())


@pytest.mark.parametrize(
    ("text", "markdown"),
    [
        ("__bold__ and __init__.py", "**bold** and __init__.py"),
        ("# Head\ntext", "**Head**\ntext"),
        ("![alt](x.png) a", "alt a"),
        ("[words](example.org/a)", "[words](https://example.org/a)"),
        ("[words](./local.md)", "words"),
        ("[t](#clip)", "[t](#clip)"),
        ('[w](https://example.org "title")', "[w](https://example.org)"),
        ("a <!-- gone --> b", "a  b"),
        ("$\\foo{x}$ and $x^2$", "\\$\\foo{x}\\$ and $x^2$"),
        ("costs $5 to $10", "costs $5 to $10"),
    ],
)
def test_markdown_becomes_ours(text: str, markdown: str) -> None:
    assert to_markdown(text, "markdown") == markdown


def test_controls_and_pictures_go() -> None:
    assert to_line("a\x00b\u202e c \U0001f680 d ✓", "plain") == "ab c d ✓"


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("https://example.org/a", "https://example.org/a"),
        ("www.example.org", "https://www.example.org"),
        ("//example.org", "https://example.org"),
        ("me@example.org", "mailto:me@example.org"),
        ("example.org/x?y=1", "https://example.org/x?y=1"),
        ("javascript:alert(1)", ""),
        ("file:///etc/passwd", ""),
        ("no page", ""),
        ("", ""),
        ("http://", ""),
    ],
)
def test_an_address_is_one_or_nothing(text: str, url: str) -> None:
    assert to_address(text) == url


def test_words_have_no_markup() -> None:
    assert to_words(" a\n<b>b</b> &amp; c ") == "a b & c"


def test_links_into_no_glossary_are_words() -> None:
    assert without_links("[a](#x) [b](#y) [c](https://example.org)", {"y"}) == "a [b](#y) [c](https://example.org)"
