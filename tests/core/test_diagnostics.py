from __future__ import annotations

from cvlatex.core.diagnostics import error, from_failure, has_errors, note, shorten, sort_diagnostics, warning
from cvlatex.core.errors import FolderUnusable, ToolTooOld
from cvlatex.core.source import Span


def at(file: str, line: int, column: int = 1) -> Span:
    return Span(file, line, column, line, column + 1)


def test_only_an_error_stops_the_build() -> None:
    assert not has_errors([])
    assert not has_errors([warning("a", None, "m"), note("a", None, "m")])
    assert has_errors([note("a", None, "m"), error("a", None, "m", "hint")])


def test_diagnostics_are_ordered_by_file_and_place_and_repeated_ones_dropped() -> None:
    nowhere = error("z", None, "m")
    first, second, third = (error("b", at("a.yaml", line), "m") for line in (2, 10, 11))
    other = note("a", at("b.yaml", 1), "m")
    same_place = error("c", at("a.yaml", 2), "m")
    assert sort_diagnostics([other, third, first, second, first, same_place, nowhere]) == (
        nowhere, first, same_place, second, third, other,
    )  # fmt: skip


def test_a_diagnostic_that_differs_in_its_hint_alone_is_another() -> None:
    assert len(sort_diagnostics([error("a", at("a", 1), "m", "h"), error("a", at("a", 1), "m", "i")])) == 2


def test_a_long_text_is_displayed_by_its_beginning() -> None:
    assert shorten("a" * 60) == "a" * 60
    assert shorten("a" * 61) == "a" * 57 + "…"


def test_a_failure_is_named_by_its_kind_and_hints_at_its_remedy() -> None:
    found = from_failure(ToolTooOld("Too old.", "Get another."))
    assert found == error("tool-too-old", None, "Too old.", "Get another.")
    assert from_failure(FolderUnusable("No.")).hints == ()
