from __future__ import annotations

import pytest

from cvlatex.core.source import Span
from cvlatex.model.text import (
    Break,
    Code,
    Emphasis,
    Foreign,
    GlossaryLink,
    Inline,
    Line,
    Link,
    Math,
    Plain,
    Ruby,
    Strong,
)
from cvlatex.writers.latex.rich import write_inline, write_line

SPAN = Span("cv.yaml", 1, 1, 1, 2)


@pytest.mark.parametrize(
    ("inline", "tex"),
    [
        (Plain("a & b"), r"a \& b"),
        (Strong((Plain("a"), Emphasis((Plain("b_c"),)))), r"\CVStrong{a\CVEmph{b\_c}}"),
        (Code("x--y {z}"), r"\CVCode{x-{}-y \{z\}}"),
        (Link("https://x.org/%20#a", (Plain("5%"),), SPAN), r"\CVLink{https://x.org/\%20\#a}{5\%}"),
        (GlossaryLink("u-net", (Plain("U-Net"),), SPAN), r"\CVGloss{u-net}{U-Net}"),
        (Math(r"x_{i}^2 \%"), r"\CVMath{x_{i}^2 \%}"),
        (Break(), r"\CVBreak{}"),
        (Foreign("de-AT", (Plain("ä"),)), r"\CVForeign{de-AT}{de}{ä}"),
        (Ruby("a%", (Plain("漢"),)), r"\CVRuby{a\%}{漢}"),
    ],
)
def test_every_inline_value_has_its_macro(inline: Inline, tex: str) -> None:
    assert write_inline((inline,)) == tex


def test_a_run_is_not_escaped_twice() -> None:
    assert write_inline((Plain("a_"), Strong((Plain("b_"),)), Plain("c_"))) == r"a\_\CVStrong{b\_}c\_"


def test_no_line_is_empty() -> None:
    assert write_line(None) == ""
    assert write_line(Line((Plain("a"),), SPAN)) == "a"


def test_an_address_that_is_displayed_has_no_gaps() -> None:
    span = Span("cv.yaml", 1, 1, 1, 1)
    link = Link("https://例子.中国/路径", (Plain("https://例子.中国/路径"),), span)
    assert r"例子\CVJoin{}.\CVJoin{}中国" in write_inline((link,))
    assert r"例子\CVJoin{}.\CVJoin{}中国" in write_inline((Plain("例子.中国"),), ("https://例子.中国",))
    assert "CVJoin" not in write_inline((Plain("例子.中国"),))
