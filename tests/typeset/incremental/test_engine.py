"""A run whose document arrives in pieces: what it is given, when it ends, and what is left of it."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from cvlatex.core.errors import ToolMissing
from cvlatex.tools.process import Cancelled, Finished, Limits, run
from cvlatex.typeset.incremental.engine import Engine, Run
from tests.waiting import HANGS, until

READS = """
import sys
with open("cv.tex", "rb", buffering=0) as document, open("read", "wb") as out:
    while piece := document.read(4096):
        out.write(piece)
        out.flush()
"""
LEAVES = "import sys; sys.exit(3)"


def runs(script: str, folder: Path) -> Run:
    argv = (sys.executable, "-IS", "-c", script)
    return lambda stop: run(argv, cwd=folder, limits=Limits(float("inf")), stop=stop)


def end(engine: Engine, text: str, seconds: float, stopped: Callable[[], bool] = lambda: False) -> Finished:
    """The run after the last piece."""
    engine.feed_last(text)
    return engine.end(seconds, stopped)


def came(folder: Path) -> str:
    read = folder / "read"
    return read.read_bytes().decode().lstrip(" ") if read.exists() else ""


def wait_for(folder: Path, text: str) -> None:
    until(lambda: came(folder) == text, say=lambda: came(folder))


def test_pieces_arrive_as_they_are_given(tmp_path: Path) -> None:
    engine = Engine(tmp_path / "cv.tex", runs(READS, tmp_path), threading.Event())
    engine.feed("一\n")
    wait_for(tmp_path, "一\n")
    engine.feed("two\n")
    wait_for(tmp_path, "一\ntwo\n")
    assert engine.fed == "一\ntwo\n"
    assert end(engine, "three\n", 20).returncode == 0
    assert came(tmp_path) == "一\ntwo\nthree\n"


def test_nothing_else_can_stumble_over_the_fifo(tmp_path: Path) -> None:
    engine = Engine(tmp_path / "cv.tex", runs(READS, tmp_path), threading.Event())
    engine.feed("one\n")
    wait_for(tmp_path, "one\n")
    assert not (tmp_path / "cv.tex").exists()
    engine.close()


def test_a_document_longer_than_a_pipe_arrives_whole(tmp_path: Path) -> None:
    engine = Engine(tmp_path / "cv.tex", runs(READS, tmp_path), threading.Event())
    text = "".join(f"{number}\n" for number in range(100_000))
    assert end(engine, text, 20).returncode == 0
    assert came(tmp_path) == text


@pytest.mark.parametrize("script", [LEAVES, READS.replace("while piece :=", "if piece :=")])
def test_a_run_that_ends_early_is_not_waited_for(tmp_path: Path, script: str) -> None:
    engine = Engine(tmp_path / "cv.tex", runs(script, tmp_path), threading.Event())
    finished = end(engine, "x" * 1_000_000, 20)
    assert not finished.timed_out
    assert not (tmp_path / "cv.tex").exists()


def test_a_run_is_ended_at_its_time_limit(tmp_path: Path) -> None:
    engine = Engine(tmp_path / "cv.tex", runs(HANGS, tmp_path), threading.Event())
    assert end(engine, "x\n", 0.2).timed_out
    assert not (tmp_path / "cv.tex").exists()


def test_waiting_is_not_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    engine = Engine(tmp_path / "cv.tex", runs(READS, tmp_path), threading.Event())
    an_hour_later = SimpleNamespace(monotonic=lambda: time.monotonic() + 3600)
    monkeypatch.setattr("cvlatex.typeset.incremental.engine.time", an_hour_later)
    assert not end(engine, "x\n", 60).timed_out


def test_stop_ends_the_run(tmp_path: Path) -> None:
    engine = Engine(tmp_path / "cv.tex", runs(HANGS, tmp_path), threading.Event())
    with pytest.raises(Cancelled):
        end(engine, "x\n", 20, lambda: True)


def test_closing_ends_the_run_and_may_happen_twice(tmp_path: Path) -> None:
    ended: list[Finished | str] = []

    def hang(stop: threading.Event) -> Finished:
        try:
            return runs(HANGS, tmp_path)(stop)
        finally:
            ended.append("ended")

    engine = Engine(tmp_path / "cv.tex", hang, threading.Event())
    engine.close()
    engine.close()
    assert ended == ["ended"]
    assert list(tmp_path.iterdir()) == []


def test_what_the_run_raised_is_raised_at_its_end(tmp_path: Path) -> None:
    def missing(stop: threading.Event) -> Finished:
        raise ToolMissing("There is no xelatex.", "Install it.")

    with pytest.raises(ToolMissing):
        end(Engine(tmp_path / "cv.tex", missing, threading.Event()), "x\n", 20)
