from __future__ import annotations

from markupsafe import Markup

from cvlatex.core.source import Span
from cvlatex.model.text import (
    Break,
    Code,
    Emphasis,
    Foreign,
    GlossaryLink,
    Link,
    NumberedList,
    Paragraph,
    Plain,
    Ruby,
    Strong,
)
from cvlatex.writers.html.rich import Mentions, Rich, render_link

SPAN = Span("f", 1, 1, 1, 1)


def test_every_character_is_escaped() -> None:
    children = (Plain("<a> & "), Strong((Emphasis((Code('"<'),)),)), Break())
    assert Rich().render_run(children) == "&lt;a&gt; &amp; <strong><em><code>&#34;&lt;</code></em></strong><br>"


def test_another_language_and_a_reading_have_elements() -> None:
    children = (Foreign("ja", (Ruby("かんじ", (Plain("漢字"),)),)),)
    assert Rich().render_run(children) == (
        '<span lang="ja"><ruby>漢字<rp>（</rp><rt>かんじ</rt><rp>）</rp></ruby></span>'
    )


def test_only_the_first_mention_of_a_term_brings_a_button() -> None:
    mention = GlossaryLink("clip", (Plain("CLIP"),), SPAN)
    text = Rich(Mentions("en", set())).render_run((mention, mention))
    assert text.count('<a class="term" href="#clip">CLIP</a>') == 2
    assert text.count('popovertarget="_define_en_clip" aria-label="Definition of “CLIP”"') == 1
    assert "button" not in Rich().render_run((mention,))


def test_an_address_that_would_run_something_is_no_link() -> None:
    assert render_link("javascript:alert(1)", Markup("x")) == "x"
    assert Rich().render_run((Link("https://e.org/?a=1&b=2", (Plain("x"),), SPAN),)) == (
        '<a href="https://e.org/?a=1&amp;b=2">x</a>'
    )


def test_lists_keep_their_numbers() -> None:
    item = (Paragraph((Plain("a"),), SPAN), Paragraph((Plain("b"),), SPAN))
    assert Rich().render_blocks((NumberedList(3, (item,)),)) == '<ol start="3"><li>a<p>b</p></li></ol>'
