from __future__ import annotations

from cvlatex.model.text import Break, Code, Plain, Strong
from cvlatex.readers.markdown.inlines import join_characters, split_code, strip_ends


def test_a_soft_break_is_a_space_but_between_han() -> None:
    assert join_characters((Plain("one"), Plain("\n"), Plain("two"))) == (Plain("one two"),)
    assert join_characters((Plain("一\n二"), Strong((Plain("x"),)), Plain("三"))) == (
        Plain("一二"), Strong((Plain("x"),)), Plain("三"),
    )  # fmt: skip


def test_code_has_a_break_between_lines_and_an_indent_that_stays() -> None:
    assert split_code("a\n  b\n") == (Code("a"), Break(), Code("\u00a0\u00a0b"))


def test_white_space_at_the_ends_goes() -> None:
    assert strip_ends((Plain(" "), Plain("a "))) == (Plain("a"),)
