from __future__ import annotations

import pytest

from cvlatex.writers.latex import commands
from cvlatex.writers.latex.commands import CVBreak, CVEntry, CVHeader, CVLink, CVSection, Macro, Named


def test_arguments_are_braced_and_taken_as_tex() -> None:
    assert CVLink(r"https://x/\%20", r"\CVStrong{a}").write_tex() == r"\CVLink{https://x/\%20}{\CVStrong{a}}"


def test_a_macro_without_arguments_has_no_braces() -> None:
    assert CVHeader().write_tex() == r"\CVHeader"


def test_a_break_swallows_no_space() -> None:
    assert CVBreak().write_tex() == r"\CVBreak{}"


def test_empty_keys_are_left_out_and_values_are_braced() -> None:
    assert CVSection(id="a", title="x, y = z]", dates="").write_tex() == r"\CVSection{id={a}, title={x, y = z]}}"


def test_an_unknown_key_is_an_error_of_the_program() -> None:
    with pytest.raises(TypeError, match="CVEntry knows no colour"):
        CVEntry(title="a", colour="b")


def test_each_macro_is_called_as_its_class() -> None:
    macros = [cls for cls in vars(commands).values() if isinstance(cls, type) and issubclass(cls, Macro)]
    assert len(macros) > 20
    for cls in macros:
        if cls not in (Macro, Named):
            assert cls().write_tex().startswith(f"\\{cls.__name__}")
