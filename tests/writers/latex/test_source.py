from __future__ import annotations

from cvlatex.writers.latex.source import TexSource


def test_every_line_is_ended() -> None:
    assert TexSource(("a", "", "b"), (None, None, None)).text == "a\n\nb\n"
