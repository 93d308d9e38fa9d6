from __future__ import annotations

import pytest

from cvlatex.importers.html_text import convert_html, is_html


@pytest.mark.parametrize(
    ("html", "markdown"),
    [
        ("<p>One</p><p>Two</p>", "One\n\nTwo"),
        ("a<br>b", "a\\\nb"),
        ("<ul><li><p>One</p></li><li>Two<ul><li>Deep</li></ul></li></ul>", "- One\n- Two\n  - Deep"),
        ("<ol><li>One</li><li>Two</li></ol>", "1. One\n2. Two"),
        ("<b>bold</b> <em>it</em> <code>x</code>", "**bold** *it* `x`"),
        ('<a href="https://example.org/a">words</a>', "[words](https://example.org/a)"),
        ("<b></b>text", "text"),
        ("<h2>Head</h2>text", "**Head**\n\ntext"),
        ("&amp; &lt;3 1*2*3", "& <3 1\\*2\\*3"),
    ],
)
def test_html_becomes_markdown(html: str, markdown: str) -> None:
    assert convert_html(html) == markdown


@pytest.mark.parametrize(
    "html",
    [
        "a<script>alert(1)</script>", "a<style>p{}</style>", '<a href="javascript:alert(1)">a</a>',
        '<a href="file:///etc/passwd">a</a>', '<img src=x onerror="alert(1)">a', "<svg onload=alert(1)>a</svg>",
        '<iframe src="https://example.org">a</iframe>',
    ],
)  # fmt: skip
def test_what_could_act_is_gone(html: str) -> None:
    assert convert_html(html) == "a"


@pytest.mark.parametrize(
    ("text", "expected"), [("a < b > c", False), ("x <b>y</b>", True), ("AT&T", False), ("a &amp; b", True)]
)
def test_html_is_distinguished_from_signs(text: str, expected: bool) -> None:
    assert is_html(text) is expected
