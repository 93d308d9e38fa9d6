from __future__ import annotations

import re
from pathlib import Path

import pytest
from page import validate_pdf

from cvlatex.commands.specimens import main, set_specimen
from cvlatex.core.errors import ExitCode
from cvlatex.core.paths import LATEX

OF_A_VARIANT = {"CVPhoto", "CVTighten", "CVWithoutHan"}
"""What depends on a file beside the document, on a budget, or on there being no Han."""


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_specimen_meets_the_standards_and_the_preflight(language: str, tmp_path: Path) -> None:
    pdf, pages, found = set_specimen(LATEX / f"specimen-{language}.tex", tmp_path)
    assert pages > 1
    assert [diagnostic.message for diagnostic in found] == []
    for profile in ("2a", "ua1"):
        assert [failure.message for failure in validate_pdf(str(pdf), profile=profile).failures] == []


def test_they_use_every_macro() -> None:
    offered = {
        name for path in LATEX.glob("*.sty") for name in re.findall(r"%% offers: \\(CV\w+)", path.read_text("utf-8"))
    }
    used = set(re.findall(r"\\(CV\w+)", "".join(path.read_text("utf-8") for path in LATEX.glob("specimen-*.tex"))))
    assert offered - used == OF_A_VARIANT


def test_what_cannot_be_set_is_reported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "specimen-x.tex").write_text("\\documentclass{cvlatex}\\begin{document}\\Nothing\\end{document}")
    monkeypatch.setattr("cvlatex.commands.specimens.LATEX", tmp_path)
    assert main(tmp_path / "out") is ExitCode.TEX
    assert "XeTeX stopped at specimen-x" in capsys.readouterr().err
