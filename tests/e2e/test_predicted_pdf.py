"""A PDF that is in its place before XeTeX has ended never outlives a failure of that run."""

from __future__ import annotations

import os
import shutil
import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from cvlatex import pipeline
from cvlatex.console.progress import Silent
from cvlatex.core.errors import TexFailed, TexTimedOut
from cvlatex.schedule import build
from cvlatex.stages import document_build
from cvlatex.stages.results import Built
from cvlatex.tools.process import Cancelled, Finished
from cvlatex.typeset.incremental import driver
from cvlatex.typeset.incremental.provisional import locate_replaced
from cvlatex.typeset.incremental.session import Session
from cvlatex.typeset.incremental.waiting import WaitingEngine
from cvlatex.typeset.job import Control, Job, Typeset
from tests.folders import SEED, shared_by_processes
from tests.typeset.incremental.small import waiting

End = Callable[[WaitingEngine, Job, Control], Finished]


class Edited:
    """The long CV, which XeTeX is still at work on when its PDF is predicted: built once, then changed in a word."""

    def __init__(self, folder: Path, cache: Path) -> None:
        self.data = folder / "data"
        self.pdf = folder / "out" / "cv-en.pdf"
        self._cache = cache
        shutil.copytree(SEED, self.data)
        assert self.build().finished is not None
        self.judged = self.pdf.read_bytes()
        cv = self.data / "cv.yaml"
        cv.write_text(cv.read_text().replace("computer simulation", "computer modeling"))

    @property
    def work(self) -> Path:
        return self.pdf.parent / "work" / "en"

    def build(self) -> Built:
        out = self.pdf.parent
        with Session.start(out, self._cache, self.data, ["en"]) as session:
            loaded = pipeline.load(self.data, ["en"], out, session)
            (built,) = build(loaded.documents, self.data, out, Silent(), sources=loaded.sources, session=session)
        return built


@pytest.fixture
def edited(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Edited:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    monkeypatch.setattr(driver, "_LARGE", driver._SMALL)  # or XeTeX has ended before the PDF is in its place
    return Edited(tmp_path, shared_by_processes(tmp_path_factory))


def ends_with(monkeypatch: pytest.MonkeyPatch, edited: Edited, do: Callable[[], None]) -> list[bytes]:
    """Do something once the predicted PDF is in place and XeTeX has not ended; the list gets that PDF."""
    end, seen = WaitingEngine.end, list[bytes]()

    def interfere(engine: WaitingEngine, job: Job, control: Control) -> Finished:
        seen.append(edited.pdf.read_bytes())
        assert waiting(edited.work)
        do()
        return end(engine, job, control)

    monkeypatch.setattr(WaitingEngine, "end", interfere)
    return seen


def kill(edited: Edited) -> None:
    for process in waiting(edited.work):
        os.kill(process, signal.SIGKILL)


def refuse(_: Job, __: Control) -> Typeset:
    raise TexFailed("The plain way fails too.")


def test_when_xetex_is_killed_and_the_plain_way_fails_the_judged_pdf_is_back(
    edited: Edited, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = ends_with(monkeypatch, edited, lambda: kill(edited))
    monkeypatch.setattr(document_build, "typeset_plainly", refuse)
    assert isinstance(edited.build().failure, TexFailed)
    assert seen[0] != edited.judged
    assert edited.pdf.read_bytes() == edited.judged
    assert not locate_replaced(edited.pdf, edited.work).exists()


def test_when_xetex_is_killed_the_pdf_is_built_plainly(edited: Edited, monkeypatch: pytest.MonkeyPatch) -> None:
    seen = ends_with(monkeypatch, edited, lambda: kill(edited))
    assert edited.build().finished is not None
    assert edited.pdf.read_bytes() == seen[0] != edited.judged


@pytest.mark.parametrize("failure", [TexTimedOut("Too long."), Cancelled("Interrupted.")])
def test_when_the_run_is_ended_the_judged_pdf_is_back(
    failure: Exception, edited: Edited, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> None:
        raise failure

    seen = ends_with(monkeypatch, edited, fail)
    assert edited.build().failure is failure
    assert seen[0] != edited.judged
    assert edited.pdf.read_bytes() == edited.judged


def test_when_the_build_itself_was_killed_the_next_one_puts_the_judged_pdf_back(
    edited: Edited, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copy(edited.pdf, locate_replaced(edited.pdf, edited.work))
    edited.pdf.write_bytes(b"predicted")
    monkeypatch.setattr(document_build, "typeset_plainly", refuse)
    monkeypatch.setattr(Session, "typeset", lambda *_: None)
    assert edited.build().failure is not None
    assert edited.pdf.read_bytes() == edited.judged
