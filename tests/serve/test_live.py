"""The build behind `watch` and `serve`: what is looked at comes first, and one folder has one builder."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from contextlib import closing
from pathlib import Path

import pytest

from cvlatex.core.diagnostics import Diagnostic
from cvlatex.core.errors import CvlatexError, FolderUnusable
from cvlatex.core.source import SourceFile
from cvlatex.load import LoadedFolder, UnknownVariant
from cvlatex.model.document import Document
from cvlatex.model.variant import Variant
from cvlatex.serve.changes import Changes
from cvlatex.serve.live import Live, lock_folder
from cvlatex.stages.results import Placed
from cvlatex.typeset.incremental.session import Session
from cvlatex.typeset.work import WATCH


class Recorder:
    def __init__(self) -> None:
        self.heard: list[str] = []
        self.on_judged = threading.Event()

    def report_plan(self, variants: Sequence[Variant]) -> None:
        self.heard.append(f"planned {len(variants)}")

    def report_prediction(self, document: Document, pdf: Path, seconds: float) -> None:
        assert pdf.is_file()
        assert seconds > 0
        self.heard.append(f"predicted {document.variant.name}")

    def report_data(self, loaded: LoadedFolder) -> None:
        self.heard.append(f"loaded {len(loaded.documents)}")

    def report_pdf(self, placed: Placed, seconds: float) -> None:
        assert seconds > 0
        self.heard.append(f"placed {placed.document.variant.name} {placed.finished is not None}")

    def report_findings(self, reported: Mapping[str, tuple[Diagnostic, ...]], _: Mapping[str, SourceFile]) -> None:
        self.heard.append(f"judged {sorted(reported)}")
        self.on_judged.set()

    def report_failure(self, problem: CvlatexError) -> None:
        self.heard.append(f"failed {problem}")


def test_what_is_looked_at_comes_first_and_all_is_judged(data: Path, tmp_path: Path) -> None:
    heard, over = Recorder(), threading.Event()
    with closing(Changes([data / "cv.yaml"])) as changes:
        live = Live(data, tmp_path / "build", (), changes, heard, lambda: frozenset({"en"}))
        thread = threading.Thread(target=live.run, args=(over,))
        thread.start()
        assert heard.on_judged.wait(60)
        over.set()
        changes.report()
        thread.join(20)
        assert not thread.is_alive()
    assert heard.heard[:5] == [
        "planned 2", "loaded 2", "placed en True", "placed zh True", "judged ['en', 'zh']",
    ]  # fmt: skip


def test_one_folder_has_one_builder(tmp_path: Path) -> None:
    with lock_folder(tmp_path / WATCH), pytest.raises(FolderUnusable, match="Another"), lock_folder(tmp_path / WATCH):
        pass
    with lock_folder(tmp_path / WATCH):
        pass


def test_a_variant_that_there_is_not_ends_the_first_build_and_is_reported_later(data: Path, tmp_path: Path) -> None:
    heard = Recorder()
    with closing(Changes([data / "cv.yaml"])) as changes:
        live = Live(data, tmp_path / "build", ("fr",), changes, heard)
        with pytest.raises(UnknownVariant, match="There is no variant 'fr'"):
            live.build(Session(tmp_path / "build", tmp_path / "cache"))
        live.sources = {"cv.yaml": SourceFile.of("cv.yaml", "")}
        live.build(Session(tmp_path / "build", tmp_path / "cache"))
    assert heard.heard == ["planned 0", "planned 0", "failed There is no variant 'fr'."]
