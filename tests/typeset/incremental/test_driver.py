"""xdvipdfmx beside XeTeX: what XeTeX writes goes on to it, and what can be predicted goes there earlier."""

from __future__ import annotations

import os
import select
import sys
import threading
from pathlib import Path
from types import SimpleNamespace

import pytest

from cvlatex.core.errors import ToolMissing
from cvlatex.tools.process import Cancelled, Finished, Limits, run
from cvlatex.typeset.incremental import driver as driver_module
from cvlatex.typeset.incremental.driver import Driver, Run
from cvlatex.typeset.incremental.edits import Edit
from cvlatex.typeset.incremental.font_copies import FontCopies
from cvlatex.typeset.incremental.xdv import Whole
from tests.typeset.incremental.test_prediction import OLD, edited, pages_of
from tests.waiting import HANGS, until

KEEPS = "import sys; open('read', 'wb').write(sys.stdin.buffer.read())"


def runs(code: str, folder: Path) -> Run:
    """A run of Python in a folder."""
    command = (sys.executable, "-IS", "-c", code)
    return lambda pages, stop: run(command, cwd=folder, limits=Limits(20), stop=stop, stdin=pages)


def test_what_is_written_goes_on_and_is_preserved(tmp_path: Path) -> None:
    pages = os.urandom(300_000)
    with Driver(
        tmp_path / "cv.xdv", runs(KEEPS, tmp_path), FontCopies(tmp_path / "copies"), threading.Event()
    ) as driver:
        (tmp_path / "cv.xdv").write_bytes(pages)
        assert driver.end(20).returncode == 0
    assert bytes(driver.stream) == (tmp_path / "read").read_bytes() == pages
    assert not driver.predicts
    assert not (tmp_path / "cv.xdv").exists()


@pytest.fixture
def idle(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The times that a driver has waited for XeTeX in vain, in milliseconds, as they come."""
    times: list[float] = []

    class Poll:
        def __init__(self) -> None:
            self._poll = select.poll()

        def register(self, source: int, mask: int) -> None:
            self._poll.register(source, mask)

        def poll(self, milliseconds: float) -> list[tuple[int, int]]:
            found = self._poll.poll(milliseconds)
            times.extend([] if found else [milliseconds])
            return found

    monkeypatch.setattr(driver_module, "select", SimpleNamespace(poll=Poll, POLLIN=select.POLLIN))
    return times


def test_it_waits_for_the_first_page_and_between_two(tmp_path: Path, idle: list[float]) -> None:
    with Driver(
        tmp_path / "cv.xdv", runs(KEEPS, tmp_path), FontCopies(tmp_path / "copies"), threading.Event()
    ) as driver:
        until(lambda: len(idle) >= 2)
        with (tmp_path / "cv.xdv").open("wb", buffering=0) as xdv:
            xdv.write(b"one")
            until(lambda: bytes(driver.stream) == b"one")
            before = len(idle)
            until(lambda: len(idle) >= before + 2)
            xdv.write(b"two")
        driver.end(20)
    assert (tmp_path / "read").read_bytes() == b"onetwo"


def test_without_a_page_it_ends(tmp_path: Path) -> None:
    with Driver(
        tmp_path / "cv.xdv", runs(KEEPS, tmp_path), FontCopies(tmp_path / "copies"), threading.Event()
    ) as driver:
        driver.end(20)
    assert (tmp_path / "read").read_bytes() == b""


def test_pages_that_come_between_two_looks_and_the_end_are_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks, ended = threading.Event(), threading.Event()

    class Poll:
        def register(self, source: int, _: int) -> None:
            self._source = source

        def poll(self, _: float) -> list[int]:
            """A look that is in vain the first time, and ends only once the driver is to end."""
            if looks.is_set():
                return [self._source]
            looks.set()
            ended.wait(20)
            return []

    class Ending(Driver):
        def release(self) -> None:
            super().release()
            ended.set()

    monkeypatch.setattr(driver_module, "select", SimpleNamespace(poll=Poll, POLLIN=select.POLLIN))
    with Ending(
        tmp_path / "cv.xdv", runs(KEEPS, tmp_path), FontCopies(tmp_path / "copies"), threading.Event()
    ) as driver:
        assert looks.wait(20)
        (tmp_path / "cv.xdv").write_bytes(b"pages")
        assert driver.end(20).returncode == 0
    assert (tmp_path / "read").read_bytes() == b"pages"


def test_an_xdvipdfmx_that_fails_holds_nobody_up(tmp_path: Path) -> None:
    with Driver(
        tmp_path / "cv.xdv", runs("raise SystemExit(3)", tmp_path), FontCopies(tmp_path / "copies"), threading.Event()
    ) as driver:
        (tmp_path / "cv.xdv").write_bytes(bytes(2_000_000))
        assert driver.end(20).returncode == 3
    assert len(driver.stream) == 2_000_000


def test_an_xdvipdfmx_that_does_not_end_is_ended(tmp_path: Path) -> None:
    with Driver(
        tmp_path / "cv.xdv",
        runs(HANGS, tmp_path),
        FontCopies(tmp_path / "copies"),
        threading.Event(),
    ) as driver:
        assert driver.end(0.3).timed_out


def test_one_that_cannot_be_started_is_reported(tmp_path: Path) -> None:
    def missing(pages: int, stop: threading.Event) -> Finished:
        raise ToolMissing("No xdvipdfmx.")

    with (
        Driver(tmp_path / "cv.xdv", missing, FontCopies(tmp_path / "copies"), threading.Event()) as driver,
        pytest.raises(ToolMissing),
    ):
        driver.end(20)


def test_closed_before_its_end_it_was_interrupted(tmp_path: Path) -> None:
    driver = Driver(
        tmp_path / "cv.xdv",
        runs(HANGS, tmp_path),
        FontCopies(tmp_path / "copies"),
        threading.Event(),
    )
    driver.close()
    with pytest.raises(Cancelled):
        driver.end(20)


def predicted(tmp_path: Path, after: bytes, code: str = KEEPS) -> tuple[Driver, bytes]:
    """What xdvipdfmx got when most of the new pages had not come yet; the driver after they came."""
    before = Whole.of(pages_of(OLD))
    assert before is not None
    news = threading.Event()
    with Driver(tmp_path / "cv.xdv", runs(code, tmp_path), FontCopies(tmp_path / "copies"), news) as driver:
        driver.predict(before, Edit(only_words=True))
        with (tmp_path / "cv.xdv").open("wb", buffering=0) as xdv:
            xdv.write(after[:350])
            assert news.wait(20)
            assert driver.predicts
            preserved = (tmp_path / "read").read_bytes()
            xdv.write(after[350:])
        driver.end(20)
    assert bytes(driver.stream) == after
    return driver, preserved


def test_the_rest_of_the_last_run_is_taken(tmp_path: Path) -> None:
    after = pages_of(edited(0, 0, "ones", "two"))
    driver, preserved = predicted(tmp_path, after)
    assert driver.has_predicted
    assert driver.came_true()
    assert preserved[:350] == after[:350]
    assert len(preserved.rstrip(b"\xdf")) == len(after.rstrip(b"\xdf"))


def test_nothing_more_is_taken_from_xetex_until_it_is_released(tmp_path: Path) -> None:
    before = Whole.of(pages_of(OLD))
    assert before is not None
    after, news = pages_of(edited(0, 0, "ones", "two")), threading.Event()
    with Driver(tmp_path / "cv.xdv", runs(KEEPS, tmp_path), FontCopies(tmp_path / "copies"), news) as driver:
        driver.predict(before, Edit(only_words=True))
        with (tmp_path / "cv.xdv").open("wb", buffering=0) as xdv:
            xdv.write(after[:350])
            assert news.wait(20)
            xdv.write(after[350:])
            assert len(driver.stream) == 350
            driver.release()
            until(lambda: len(driver.stream) == len(after))
        driver.end(20)
    assert driver.came_true()


@pytest.mark.parametrize(("processors", "is_taken"), [({0, 1}, True), ({0}, False)])
def test_xetex_goes_on_while_the_pdf_is_finished_if_it_has_a_processor(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, processors: set[int], is_taken: bool
) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: processors)
    before, rest = Whole.of(pages_of(OLD)), bytes(500_000)
    assert before is not None
    news = threading.Event()
    with Driver(tmp_path / "cv.xdv", runs(KEEPS, tmp_path), FontCopies(tmp_path / "copies"), news) as driver:
        driver.predict(before, Edit(only_words=True))
        xdv = os.open(tmp_path / "cv.xdv", os.O_WRONLY | os.O_NONBLOCK)
        os.write(xdv, pages_of(edited(0, 0, "ones", "two"))[:350])
        assert news.wait(20)
        assert (os.write(xdv, rest) == len(rest)) is is_taken
        os.close(xdv)


def test_what_came_otherwise_is_known(tmp_path: Path) -> None:
    driver, _ = predicted(tmp_path, pages_of([[("ones", "two"), *OLD[0][1:]], OLD[1], [("other",)]]))
    assert driver.has_predicted
    assert not driver.came_true()


def test_of_an_xdvipdfmx_that_failed_nothing_is_predicted_and_xetex_goes_on(tmp_path: Path) -> None:
    driver, _ = predicted(tmp_path, pages_of(edited(0, 0, "ones", "two")), KEEPS + "; raise SystemExit(1)")
    assert not driver.has_predicted
    assert not driver.came_true()


def test_closed_while_xetex_waits_it_holds_nobody_up(tmp_path: Path) -> None:
    before = Whole.of(pages_of(OLD))
    assert before is not None
    news = threading.Event()
    driver = Driver(tmp_path / "cv.xdv", runs(KEEPS, tmp_path), FontCopies(tmp_path / "copies"), news)
    driver.predict(before, Edit(only_words=True))
    with (tmp_path / "cv.xdv").open("wb", buffering=0) as xdv:
        xdv.write(pages_of(edited(0, 0, "ones", "two"))[:350])
        assert news.wait(20)
        driver.close()
    assert not (tmp_path / "cv.xdv").exists()
