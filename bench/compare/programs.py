"""Each program's way from the sample to a PDF."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

from bench.measures.peers import build_environment, build_rendercv_command, build_yamlresume_command, lay_out
from bench.setting import LATEXMK, ROOT
from bench.timing import Command, Run, time_command

Program = Callable[[Path, Path, str], tuple[Path, Run]]
"""(data folder, empty folder to work in, language) → the PDF and the run that wrote it. Raises CommandFailed."""


def build_with_cvlatex(data: Path, folder: Path, language: str) -> tuple[Path, Run]:
    """Build with this project."""
    paths = ("--data", str(data), "--out", str(folder))
    argv = (sys.executable, str(ROOT / "build.py"), "pdf", "--variant", language, *paths)
    run = time_command(Command(argv, ROOT, os.environ))
    return folder / f"cv-{language}.pdf", run


def build_with_rendercv(data: Path, folder: Path, language: str) -> tuple[Path, Run]:
    """Build with RenderCV 2.8, classic theme."""
    run = time_command(build_rendercv_command(lay_out(data, folder, "rendercv", language)))
    (pdf,) = (folder / "out").glob("*.pdf")
    return pdf, run


def build_with_yamlresume(data: Path, folder: Path, language: str) -> tuple[Path, Run]:
    """Build with YAMLResume 0.16, moderncv-classic; twice: at the first run it does not know the number of pages."""
    file = lay_out(data, folder, "yamlresume", language)
    time_command(build_yamlresume_command(file))
    return file.with_suffix(".pdf"), time_command(build_yamlresume_command(file))


def build_with_moderncv(data: Path, folder: Path, language: str) -> tuple[Path, Run]:
    """Build with plain moderncv 2.3, classic, with latexmk."""
    file = lay_out(data, folder, "moderncv", language)
    run = time_command(Command((*LATEXMK, file.name), folder, build_environment()))
    return file.with_suffix(".pdf"), run


PROGRAMS: dict[str, Program] = {
    "cvlatex": build_with_cvlatex, "RenderCV": build_with_rendercv, "YAMLResume": build_with_yamlresume,
    "moderncv": build_with_moderncv,
}  # fmt: skip


def create_pdf(program: str, data: Path, folder: Path, language: str) -> Path:
    """Create the PDF of a program, in a folder that is emptied first."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return PROGRAMS[program](data, folder, language)[0]
