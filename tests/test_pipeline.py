"""The order of the steps."""

from __future__ import annotations

from pathlib import Path

import pytest

from cvlatex import pipeline
from cvlatex.console.progress import Silent
from cvlatex.load import load_folder
from cvlatex.schedule import build
from cvlatex.stages import document_build
from cvlatex.typeset import passes
from cvlatex.typeset.job import Control, Typeset
from tests.folders import write_folder


def test_a_pdf_with_glyphs_that_have_no_character_is_built_from_the_whole_fonts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = write_folder(tmp_path / "data")
    documents = load_folder(folder, ["en"]).documents
    (plain,) = build(documents, folder, tmp_path / "plain", Silent())
    again: list[Path] = []

    def remade(result: Typeset, control: Control) -> Typeset:
        again.append(result.pdf)
        return passes.remake_pdf(result, control)

    monkeypatch.setattr("cvlatex.finish.document.has_all_names", lambda *_: False)
    monkeypatch.setattr(document_build, "remake_pdf", remade)
    (anew,) = build(documents, folder, tmp_path / "anew", Silent())
    assert plain.finished is not None
    assert anew.finished is not None
    assert len(again) == 1
    assert plain.finished.pdf.read_bytes() == anew.finished.pdf.read_bytes()


def test_the_docstring_lists_the_steps() -> None:
    steps = [line for line in (pipeline.__doc__ or "").splitlines() if line[:1].isdigit()]
    assert [line.split(".")[0] for line in steps] == [str(number) for number in range(1, len(steps) + 1)]
    assert len(steps) >= 5
