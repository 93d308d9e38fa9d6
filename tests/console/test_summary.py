from __future__ import annotations

import json

import pytest

from cvlatex.console.summary import show, show_pdf, warn
from cvlatex.core.diagnostics import error

TWO = (error("a", None, "One."), error("b", None, "Two."))


def test_each_form_goes_to_standard_output(capsys: pytest.CaptureFixture[str]) -> None:
    show(TWO, {}, "json")
    assert [item["code"] for item in json.loads(capsys.readouterr().out)] == ["a", "b"]
    show(TWO, {}, "github")
    assert capsys.readouterr().out == "::error title=a::One.\n::error title=b::Two.\n"
    show(TWO, {}, "text")
    assert capsys.readouterr() == ("error: One. [a]\nerror: Two. [b]\n", "2 errors.\n")


def test_one_error_needs_no_count(capsys: pytest.CaptureFixture[str]) -> None:
    show(TWO[:1], {}, "text")
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("form", ["text", "json", "github"])
def test_the_line_of_a_pdf_stays_out_of_a_programs_way(form: str, capsys: pytest.CaptureFixture[str]) -> None:
    show_pdf("build/cv.pdf", 1, 1499, "0.5 s", form)
    show_pdf("build/cv.pdf", 2, 1500, "unchanged", form)
    reported = capsys.readouterr()
    assert (reported.out if form == "text" else reported.err) == (
        "build/cv.pdf  1 page  1 kB  0.5 s\nbuild/cv.pdf  2 pages  2 kB  unchanged\n"
    )
    assert (reported.err if form == "text" else reported.out) == ""


def test_a_warning_is_beside_the_output(capsys: pytest.CaptureFixture[str]) -> None:
    warn("error: …")
    assert capsys.readouterr() == ("", "error: …\n")
