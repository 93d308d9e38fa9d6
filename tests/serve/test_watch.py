"""`watch` as somebody has it who writes: each save a PDF, each mistake a message, and nothing left at the end."""

from __future__ import annotations

import contextlib
import os
import random
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.folders import SOUND, write_folder
from tests.serve.serving import working_in
from tests.waiting import until, until_clock_moves

ROOT = Path(__file__).parents[2]
PATIENCE = 40.0


class Watching:
    """A `watch` that runs over a folder, and its output so far."""

    def __init__(self, data: Path, out: Path, *options: str) -> None:
        argv = (sys.executable, "build.py", "watch", "--data", str(data), "--out", str(out), *options)
        self.out = out
        self.process = subprocess.Popen(
            argv, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True
        )
        self.reported: list[str] = []
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()

    def _listen(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.reported.append(line)

    def wait_for(self, words: str, count: int = 1) -> None:
        until(lambda: self._has(words, count), PATIENCE, lambda: "".join(self.reported))

    def _has(self, words: str, count: int) -> bool:
        assert self.process.poll() is None, "".join(self.reported)
        return sum(words in line for line in self.reported) >= count

    def end(self, number: signal.Signals) -> int:
        self.process.send_signal(number)
        return self.process.wait(timeout=10)

    def close(self) -> None:
        with contextlib.suppress(ProcessLookupError):
            self.process.kill()
        self.process.wait()
        self._thread.join()
        assert self.process.stdout is not None
        self.process.stdout.close()


@contextmanager
def watching(data: Path, out: Path, *options: str) -> Iterator[Watching]:
    watch = Watching(data, out, *options)
    try:
        yield watch
    finally:
        watch.close()


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return write_folder(tmp_path / "data")


def cv(school: str) -> str:
    return SOUND["cv.yaml"].replace("School", school)


def from_nothing(data: Path, out: Path, variant: str) -> bytes:
    argv = (sys.executable, "build.py", "pdf", "--data", str(data), "--out", str(out), "--variant", variant)
    subprocess.run(argv, cwd=ROOT, check=True, capture_output=True)
    return (out / f"cv-{variant}.pdf").read_bytes()


def test_each_save_ends_in_the_pdf_of_a_build_from_nothing(data: Path, tmp_path: Path) -> None:
    choose = random.Random(1)
    with watching(data, tmp_path / "out", "--variant", "en") as watch:
        watch.wait_for("cv-en.pdf  2 pages")
        for number in range(1, 5):
            words = " ".join(choose.choices(["School", "of", "the", "Arts", "Sciences", "Letters"], k=number * 4))
            (data / "new").write_text(cv(words))
            os.replace(data / "new", data / "cv.yaml")
            watch.wait_for("cv-en.pdf  2 pages", number + 1)
            pdf = (tmp_path / "out" / "cv-en.pdf").read_bytes()
            assert pdf == from_nothing(data, tmp_path / f"other{number}", "en")


def test_a_mistake_is_displayed_and_mended(data: Path, tmp_path: Path) -> None:
    with watching(data, tmp_path / "out", "--variant", "en") as watch:
        watch.wait_for("cv-en.pdf  2 pages")
        good = (tmp_path / "out" / "cv-en.pdf").read_bytes()
        (data / "cv.yaml").write_text(cv("School").replace("type: education", "type: edukation"))
        watch.wait_for("'edukation'")
        (data / "cv.yaml").unlink()
        watch.wait_for("cv.yaml")
        assert (tmp_path / "out" / "cv-en.pdf").read_bytes() == good
        (data / "cv.yaml").write_text(cv("Another"))
        watch.wait_for("cv-en.pdf  2 pages", 2)
        assert (tmp_path / "out" / "cv-en.pdf").read_bytes() != good


def test_a_burst_of_saves_ends_in_the_last(data: Path, tmp_path: Path) -> None:
    with watching(data, tmp_path / "out", "--variant", "en") as watch:
        watch.wait_for("cv-en.pdf  2 pages")
        for number in range(60):
            (data / "cv.yaml").write_text(cv(f"School {number}"))
            until_clock_moves(data / "cv.yaml", tmp_path)
        wanted = from_nothing(data, tmp_path / "other", "en")
        pdf = tmp_path / "out" / "cv-en.pdf"
        until(lambda: pdf.read_bytes() == wanted, PATIENCE, lambda: "".join(watch.reported))
        assert sum("cv-en.pdf  2 pages" in line for line in watch.reported) < 15


def test_a_build_need_not_wait_for_a_watch(data: Path, tmp_path: Path) -> None:
    with watching(data, tmp_path / "out", "--variant", "en") as watch:
        watch.wait_for("cv-en.pdf  2 pages")
        from_nothing(data, tmp_path / "out", "en")
        with watching(data, tmp_path / "out") as second:
            assert second.process.wait(timeout=PATIENCE) == 3


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGKILL, -9)])
def test_nothing_of_it_stays(data: Path, tmp_path: Path, number: signal.Signals, code: int) -> None:
    with watching(data, tmp_path / "out") as watch:
        watch.wait_for("cv-zh.pdf  2 pages")
        until(lambda: working_in(tmp_path / "out"), PATIENCE, lambda: "no XeTeX waits")
        assert watch.end(number) == code
        assert "Traceback" not in "".join(watch.reported)
    until(lambda: not working_in(tmp_path / "out"), 5, lambda: working_in(tmp_path / "out"))
    from_nothing(data, tmp_path / "out", "zh")
