from __future__ import annotations

from cvlatex.writers.latex.inline import CVBreak, CVLink


def test_a_span_holds_its_arguments_in_braces() -> None:
    assert CVLink(r"https://x/\%20", r"\CVStrong{a}").write_tex() == r"\CVLink{https://x/\%20}{\CVStrong{a}}"


def test_a_mark_swallows_no_space() -> None:
    assert CVBreak().write_tex() == r"\CVBreak{}"
