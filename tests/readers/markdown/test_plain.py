from __future__ import annotations

from cvlatex.readers.markdown.plain import is_plain_block, is_plain_line


def test_most_texts_need_no_markdown_it() -> None:
    assert is_plain_line(" R&D, 50 % {x} a|b #1 (2019) – 高旻昱！ ")
    for text in ("+ a", "-a", "-", "1. a", "1986. A great year", "# a", "> a"):
        assert is_plain_block(text), text
    assert is_plain_block("Led the team's R&D; 3. place, -5 %, a > b ~ c")
    for text in (
        "a\nb",
        "- a",
        " a",
        "a ",
        "",
        "a *b* c",
        "a\\b",
        "[a](b)",
        "$x$",
        "see https://x.org",
    ):
        assert not is_plain_block(text), text
    assert not is_plain_block("，" * 10_000)
    for text in ("", "  ", "\u3000", "a_b", "a`b`", "<a:b>", "a\nb"):
        assert not is_plain_line(text), text
