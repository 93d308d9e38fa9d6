"""A message about a line of the document comes out at the YAML behind it; one about a style file, at that file."""

from __future__ import annotations

import pytest
from msgspec import structs

from cvlatex.core.diagnostics import Diagnostic, Severity
from cvlatex.core.source import Span
from cvlatex.typeset.log.attribute import attribute
from cvlatex.typeset.log.parse import Kind, Log, LogMessage

FOUR, NINE = Span("data/cv.yaml", 4, 3, 4, 9), Span("data/cv.yaml", 9, 1, 10, 1)
SPANS = (None, FOUR, None, None, NINE, None)
"""Lines 2 and 5 of the document have YAML behind them."""


def reported_of(message: LogMessage) -> Diagnostic:
    (diagnostic,) = attribute(Log((message,), 1), SPANS)
    return diagnostic


def error_at(line: int | None, file: str = "cv.tex", text: str = "Undefined control sequence.") -> LogMessage:
    return LogMessage("error", text, file, line, context="\\CVPoint {a \\foo")


def overfull(amount: float, line: int | None = 5, last_line: int | None = None, *, box: str = "h") -> LogMessage:
    context = "[]\\TU/CVLaTeXSans(0)/m/n/10 高旻昱 some long words|[] here"
    return LogMessage(
        "overfull", f"Overfull \\{box}box", "cv.tex", line, last_line, amount, context if box == "h" else ""
    )


@pytest.mark.parametrize(("line", "span"), [(2, FOUR), (3, FOUR), (4, FOUR), (5, NINE), (6, NINE), (99, NINE)])
def test_a_line_without_yaml_belongs_to_the_nearest_before_it(line: int, span: Span) -> None:
    assert reported_of(error_at(line)).span == span


def test_a_line_before_all_yaml_belongs_to_the_program() -> None:
    found = reported_of(error_at(1))
    assert (found.code, found.span) == ("style-error", None)


def test_a_paragraph_belongs_to_the_first_of_its_lines_that_has_yaml() -> None:
    assert reported_of(overfull(20, 3, 6)).span == NINE
    assert reported_of(overfull(20, 2, 6)).span == FOUR


def test_a_tex_error_says_how_far_tex_came() -> None:
    assert reported_of(structs.replace(error_at(5), text="Missing $ inserted.")) == Diagnostic(
        "tex-error",
        Severity.ERROR,
        NINE,
        "TeX cannot set this: Missing $ inserted. It stopped after `\\CVPoint {a \\foo`.",
        ("Look at the formulas in it, between dollar signs; without one, this is a fault of cvlatex.",),
    )


def test_a_command_that_is_unknown_is_no_fault_of_the_data() -> None:
    found = reported_of(error_at(5))
    assert (found.code, found.span) == ("style-error", NINE)
    assert "not of your data" in found.hints[0]


def test_what_stops_at_the_documents_beginning_is_no_fault_of_the_data() -> None:
    found = reported_of(structs.replace(error_at(5), text="TeX capacity exceeded", context="\\begin{document}"))
    assert (found.code, found.span) == ("style-error", None)


def test_a_style_files_error_is_the_style_files() -> None:
    found = reported_of(error_at(7, "cvlatex-body.sty"))
    assert (found.code, found.span) == ("style-error", Span("latex/cvlatex-body.sty", 7, 1, 7, 1))
    assert found.message == "TeX stopped in line 7 of cvlatex-body.sty: Undefined control sequence."


def test_a_missing_package_is_set_ups_to_bring() -> None:
    found = reported_of(error_at(None, "cvlatex.cls", "LaTeX Error: File `moderncv.cls' not found."))
    assert found.hints == ("moderncv.cls is not on this machine: `make setup` installs what a build needs.",)


def test_a_missing_font_is_set_ups_to_bring() -> None:
    text = 'Package fontspec Error: The font "LXGW WenKai" cannot be found.'
    assert "LXGW WenKai is not on this machine" in reported_of(error_at(3, "cvlatex-fontset-wenkai.def", text)).hints[0]


def test_a_wide_line_is_reported_in_millimetres_with_its_words() -> None:
    found = reported_of(overfull(28.45275))
    assert (found.code, found.severity, found.span) == ("overfull-box", Severity.WARNING, NINE)
    assert found.message == "A line of this sticks out of its column by 10.0 mm, near “高旻昱 some long words here”."


def test_only_the_end_of_long_words_is_displayed() -> None:
    message = LogMessage("overfull", "Overfull \\hbox", "cv.tex", 5, 5, 20, "\\TU/x/m/n/10 " + "a" * 100)
    assert "“…" + "a" * 40 + "”" in reported_of(message).message


def test_a_full_page_has_no_line() -> None:
    found = reported_of(overfull(28.45275, None, box="v"))
    assert (found.span, found.message) == (None, "This is 10.0 mm too high for its page.")


@pytest.mark.parametrize(("amount", "count"), [(0.99, 0), (1.0, 1)])
def test_what_nobody_can_see_is_not_reported(amount: float, count: int) -> None:
    assert len(attribute(Log((overfull(amount),), 1), SPANS)) == count


@pytest.mark.parametrize("kind", ["underfull", "rerun"])
def test_what_nobody_can_act_on_is_not_reported(kind: Kind) -> None:
    assert attribute(Log((LogMessage(kind, "x", "cv.tex", 5),), 1), SPANS) == ()


def test_a_missing_character_is_an_error_with_the_fonts_name() -> None:
    found = reported_of(LogMessage("missing-character", "旻", "cv.tex", 2, context="Noto Sans/OT:script=latn;"))
    assert (found.code, found.severity, found.span) == ("missing-character", Severity.ERROR, FOUR)
    assert found.message == "The font Noto Sans has no 旻 (U+65FB), so the PDF lacks it."


def test_a_symbol_is_recognized_by_its_name() -> None:
    found = reported_of(
        LogMessage("missing-character", "→", "cv.tex", 2, context="[fonts/CVLaTeXSans-Regular.otf]/OT:x")
    )
    assert found.message == "The font CVLaTeXSans-Regular.otf has no → (U+2192, rightwards arrow), so the PDF lacks it."


@pytest.mark.parametrize("kind", ["font-warning", "latex-warning", "package-warning"])
def test_other_warnings_are_notes(kind: Kind) -> None:
    found = reported_of(LogMessage(kind, "Package x: odd.", "cvlatex.cls", 3))
    assert (found.code, found.severity, found.span) == (
        "tex-warning",
        Severity.NOTE,
        Span("latex/cvlatex.cls", 3, 1, 3, 1),
    )
    assert found.message == "TeX warns: x: odd."


def test_every_message_has_a_hint() -> None:
    kinds: tuple[Kind, ...] = ("error", "missing-character", "undefined-reference", "font-warning", "package-warning")
    assert all(reported_of(LogMessage(kind, "x", "cv.tex", 2)).hints for kind in kinds)
