from __future__ import annotations

from cvlatex.core.source import Span
from cvlatex.model.text import (
    Blocks,
    Break,
    BulletList,
    Code,
    DisplayMath,
    Emphasis,
    GlossaryLink,
    Inline,
    Line,
    Link,
    Literal,
    Math,
    NumberedList,
    Paragraph,
    Plain,
    Strong,
    as_plain_text,
    list_inlines,
)

SPAN = Span("cv.yaml", 1, 1, 1, 2)


def every_kind() -> tuple[Inline, ...]:
    return (
        Plain("a"),
        Strong((Emphasis((Plain("b"),)),)),
        Code("c"),
        Break(),
        Link("https://x.org", (Plain("d"),), SPAN),
        GlossaryLink("id", (Plain("e"),), SPAN),
        Math("f^2"),
    )


def test_plain_text_is_what_is_read_aloud() -> None:
    assert as_plain_text(every_kind()) == "abc def^2"


def test_inline_values_come_outermost_first_in_reading_order() -> None:
    kinds = [type(inline) for inline in list_inlines(Line(every_kind(), SPAN))]
    assert kinds == [Plain, Strong, Emphasis, Plain, Code, Break, Link, Plain, GlossaryLink, Plain, Math]


def test_blocks_are_entered_however_deep_and_literals_have_none() -> None:
    inner = NumberedList(1, ((Paragraph((Plain("b"),), SPAN), DisplayMath("x", SPAN)),))
    blocks = Blocks((Paragraph((Plain("a"),), SPAN), BulletList(((inner,),))), SPAN)
    assert list(list_inlines(blocks)) == [Plain("a"), Plain("b")]
    assert list(list_inlines(Literal("a", SPAN))) == []
