from __future__ import annotations

import threading
from pathlib import Path

import pytest

from cvlatex import pipeline
from cvlatex.console.progress import Silent
from cvlatex.core.errors import FolderUnusable
from cvlatex.load import load_folder
from cvlatex.model.document import Document
from cvlatex.schedule import build
from cvlatex.stages.document_build import Order
from cvlatex.stages.results import Built
from tests.folders import write_folder


def test_an_output_folder_that_cannot_be_created_is_the_environments_fault(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "data")
    (tmp_path / "out").touch()
    with pytest.raises(FolderUnusable) as unusable:
        build(load_folder(folder, ["en"]).documents, folder, tmp_path / "out", Silent())
    assert "--out DIR" in unusable.value.remedy


def test_results_come_in_the_order_of_the_documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    second_is_done = threading.Event()

    def build_one(document: Document, order: Order) -> Built:
        if document.variant.name == "zh":
            order.progress.step("zh", "pass 1")
            assert second_is_done.wait(20)
        second_is_done.set()
        return Built(None, FolderUnusable(document.variant.name), (), None, {})

    monkeypatch.setattr(pipeline, "build_one", build_one)
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    meanwhile = threading.Event()
    folder = write_folder(tmp_path / "data")
    results = build(load_folder(folder).documents, folder, tmp_path / "out", Silent(), meanwhile=meanwhile.set)
    assert [str(one.failure) for one in results] == ["zh", "en"]
    assert meanwhile.is_set()


def test_an_interruption_ends_what_is_under_way(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stopped: list[bool] = []
    second_is_at_work = threading.Event()

    def build_one(document: Document, order: Order) -> Built:
        if document.variant.name == "zh":
            assert second_is_at_work.wait(20)
            raise KeyboardInterrupt
        second_is_at_work.set()
        stopped.append(order.stop.wait(20))
        return Built(None, None, (), None, {})

    monkeypatch.setattr(pipeline, "build_one", build_one)
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    folder = write_folder(tmp_path / "data")
    with pytest.raises(KeyboardInterrupt):
        build(load_folder(folder).documents, folder, tmp_path / "out", Silent())
    assert stopped == [True]
