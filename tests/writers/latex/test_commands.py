from __future__ import annotations

import pytest

from cvlatex.writers.latex import commands, inline
from cvlatex.writers.latex.commands import CVEntry, CVHeader, CVPoint, CVSection, Macro, Named


def test_arguments_are_braced_and_taken_as_tex() -> None:
    assert CVPoint(r"100\% \CVStrong{a}").write_tex() == r"\CVPoint{100\% \CVStrong{a}}"


def test_a_macro_without_arguments_has_no_braces() -> None:
    assert CVHeader().write_tex() == r"\CVHeader"


def test_empty_keys_are_left_out_and_values_are_braced() -> None:
    assert CVSection(id="a", title="x, y = z]", dates="").write_tex() == r"\CVSection{id={a}, title={x, y = z]}}"


def test_an_unknown_key_is_an_error_of_the_program() -> None:
    with pytest.raises(TypeError, match="CVEntry knows no colour"):
        CVEntry(title="a", colour="b")


def test_each_macro_is_called_as_its_class() -> None:
    named = {**vars(commands), **vars(inline)}
    macros = [cls for cls in named.values() if isinstance(cls, type) and issubclass(cls, Macro)]
    assert len(macros) > 20
    for cls in macros:
        if cls not in (Macro, Named, inline.Mark):
            assert cls().write_tex().startswith(f"\\{cls.__name__}")
