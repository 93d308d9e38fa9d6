"""A small tree of a program and its data, whose files may be edited, and a build of it that is recorded."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from cvlatex.core.diagnostics import Diagnostic
from cvlatex.uptodate import origins
from cvlatex.uptodate.record import BuildRecord, Records, write_records
from cvlatex.uptodate.stamps import take_stamp
from cvlatex.uptodate.state import State, take_state

PROGRAM = (
    "build.py", "requirements.lock", "cvlatex/pipeline.py", "cvlatex/readers/yaml/nodes.py", "latex/cvlatex.cls",
    "fonts/fonts.yaml", "fonts/Sans.otf",
)  # fmt: skip
DATA = ("data/cv.yaml", "data/variants.yaml", "data/photo.jpg")
EPOCH = "1500000000"


@dataclass(frozen=True)
class Tree:
    """The folder, with the paths as a command would name them."""

    folder: Path

    @property
    def data(self) -> str:
        return str(self.folder / "data")

    @property
    def out(self) -> str:
        return str(self.folder / "build")

    def pdf(self, variant: str) -> Path:
        return self.folder / "build" / f"cv-{variant}.pdf"

    def state(self) -> State:
        return take_state(self.data)

    def record_of(
        self, variant: str, of_data: tuple[Diagnostic, ...] = (), of_pdf: tuple[Diagnostic, ...] = ()
    ) -> BuildRecord:
        pdf = self.pdf(variant)
        return BuildRecord(str(pdf), 2, pdf.stat().st_size, take_stamp(str(pdf)), of_data, of_pdf)

    def record(self, *of_data: Diagnostic, of_pdf: tuple[Diagnostic, ...] = ()) -> None:
        """Two variants, built just now."""
        builds = {name: self.record_of(name, of_data, of_pdf) for name in ("zh", "en")}
        late = {str(self.folder / "texmf"): take_stamp(str(self.folder / "texmf"))}
        write_records(self.out, self.state(), Records(("zh", "en"), builds, int(EPOCH), late))


def planted(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Tree:
    """A tree with two PDFs in their place, which is the program's root for the test."""
    for name in (*PROGRAM, *DATA, "build/cv-zh.pdf", "build/cv-en.pdf"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(name)
    for name in ("build/work", "texmf"):
        (folder / name).mkdir()
    monkeypatch.setattr(origins, "ROOT", str(folder))
    monkeypatch.setenv("SOURCE_DATE_EPOCH", EPOCH)
    return Tree(folder)
