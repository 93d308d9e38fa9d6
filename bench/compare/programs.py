"""Each program's way from the sample to a PDF."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

from bench.measures.peers import environment, lay_out, rendercv_command, yamlresume_command
from bench.setting import LATEXMK, ROOT
from bench.timing import Command, Run, timed

Program = Callable[[Path, Path, str], tuple[Path, Run]]
"""(data folder, empty folder to work in, language) → the PDF and the run that wrote it. Raises CommandFailed."""


def cvlatex(data: Path, folder: Path, language: str) -> tuple[Path, Run]:
    """This project."""
    paths = ("--data", str(data), "--out", str(folder))
    argv = (sys.executable, str(ROOT / "build.py"), "pdf", "--variant", language, *paths)
    run = timed(Command(argv, ROOT, os.environ))
    return folder / f"cv-{language}.pdf", run


def rendercv(data: Path, folder: Path, language: str) -> tuple[Path, Run]:
    """RenderCV 2.8, classic theme."""
    run = timed(rendercv_command(lay_out(data, folder, "rendercv", language)))
    (pdf,) = (folder / "out").glob("*.pdf")
    return pdf, run


def yamlresume(data: Path, folder: Path, language: str) -> tuple[Path, Run]:
    """YAMLResume 0.16, moderncv-classic; twice, for at the first run it does not know the number of pages."""
    file = lay_out(data, folder, "yamlresume", language)
    timed(yamlresume_command(file))
    return file.with_suffix(".pdf"), timed(yamlresume_command(file))


def moderncv(data: Path, folder: Path, language: str) -> tuple[Path, Run]:
    """Plain moderncv 2.3, classic, with latexmk."""
    file = lay_out(data, folder, "moderncv", language)
    run = timed(Command((*LATEXMK, file.name), folder, environment()))
    return file.with_suffix(".pdf"), run


PROGRAMS: dict[str, Program] = {
    "cvlatex": cvlatex, "RenderCV": rendercv, "YAMLResume": yamlresume, "moderncv": moderncv,
}  # fmt: skip


def create_pdf(program: str, data: Path, folder: Path, language: str) -> Path:
    """The PDF of a program, in a folder that is emptied first."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return PROGRAMS[program](data, folder, language)[0]
