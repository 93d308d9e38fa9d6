"""xdvipdfmx beside XeTeX: what comes goes on to it, and what can be told goes before it has come."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from cvlatex.core.errors import FolderUnusable, ToolMissing
from cvlatex.tools.process import Cancelled, Finished, Limits, run
from cvlatex.typeset.incremental.driver import Driver, Run
from cvlatex.typeset.incremental.font_copies import LeanFonts
from cvlatex.typeset.incremental.xdv import Whole
from tests.typeset.incremental.test_prediction import OLD, edited, pages_of

KEEPS = "import sys; open('kept', 'wb').write(sys.stdin.buffer.read())"


def runs(code: str, folder: Path) -> Run:
    """A run of Python in a folder."""
    command = (sys.executable, "-IS", "-c", code)
    return lambda pages, stop: run(command, cwd=folder, limits=Limits(20), stop=stop, stdin=pages)


def until(holds: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 20
    while not holds():
        assert time.monotonic() < deadline
        time.sleep(0.005)


def test_what_is_written_goes_on_and_is_kept(tmp_path: Path) -> None:
    pages = os.urandom(300_000)
    with Driver(tmp_path / "cv.xdv", runs(KEEPS, tmp_path), LeanFonts(None)) as driver:
        (tmp_path / "cv.xdv").write_bytes(pages)
        assert driver.end(20).returncode == 0
    assert bytes(driver.stream) == (tmp_path / "kept").read_bytes() == pages
    assert not driver.foretold
    assert not (tmp_path / "cv.xdv").exists()


def test_it_waits_for_the_first_page_and_between_two(tmp_path: Path) -> None:
    with Driver(tmp_path / "cv.xdv", runs(KEEPS, tmp_path), LeanFonts(None)) as driver:
        time.sleep(0.15)
        with (tmp_path / "cv.xdv").open("wb", buffering=0) as xdv:
            xdv.write(b"one")
            until(lambda: bytes(driver.stream) == b"one")
            time.sleep(0.15)
            xdv.write(b"two")
        driver.end(20)
    assert (tmp_path / "kept").read_bytes() == b"onetwo"


def test_without_a_page_it_ends(tmp_path: Path) -> None:
    with Driver(tmp_path / "cv.xdv", runs(KEEPS, tmp_path), LeanFonts(None)) as driver:
        driver.end(20)
    assert (tmp_path / "kept").read_bytes() == b""


def test_an_xdvipdfmx_that_fails_holds_nobody_up(tmp_path: Path) -> None:
    with Driver(tmp_path / "cv.xdv", runs("raise SystemExit(3)", tmp_path), LeanFonts(None)) as driver:
        (tmp_path / "cv.xdv").write_bytes(bytes(2_000_000))
        assert driver.end(20).returncode == 3
    assert len(driver.stream) == 2_000_000


def test_an_xdvipdfmx_that_does_not_end_is_ended(tmp_path: Path) -> None:
    with Driver(tmp_path / "cv.xdv", runs("import time; time.sleep(60)", tmp_path), LeanFonts(None)) as driver:
        assert driver.end(0.3).timed_out


def test_one_that_cannot_be_started_is_told_of(tmp_path: Path) -> None:
    def missing(pages: int, stop: threading.Event) -> Finished:
        raise ToolMissing("No xdvipdfmx.")

    with Driver(tmp_path / "cv.xdv", missing, LeanFonts(None)) as driver, pytest.raises(ToolMissing):
        driver.end(20)


def test_closed_before_its_end_it_was_interrupted(tmp_path: Path) -> None:
    driver = Driver(tmp_path / "cv.xdv", runs("import time; time.sleep(60)", tmp_path), LeanFonts(None))
    driver.close()
    with pytest.raises(Cancelled):
        driver.end(20)


def told(tmp_path: Path, take: Callable[[], None], after: bytes, code: str = KEEPS) -> tuple[Driver, bytes]:
    """What xdvipdfmx got when most of the new pages had not come yet; the driver after they came."""
    before = Whole.of(pages_of(OLD))
    assert before is not None
    taken = threading.Event()

    def took() -> None:
        take()
        taken.set()

    with Driver(tmp_path / "cv.xdv", runs(code, tmp_path), LeanFonts(None)) as driver:
        driver.foretell(before, took)
        with (tmp_path / "cv.xdv").open("wb", buffering=0) as xdv:
            xdv.write(after[:350])
            until(lambda: driver.foretells)
            until(lambda: taken.is_set() or not driver._threads[0].is_alive())
            assert len(driver.stream) == 350
            kept = (tmp_path / "kept").read_bytes() if (tmp_path / "kept").exists() else b""
            xdv.write(after[350:])
        driver.end(20)
    assert bytes(driver.stream) == after
    return driver, kept


def test_the_rest_of_the_last_run_is_taken(tmp_path: Path) -> None:
    after = pages_of(edited(0, 0, "ones", "two"))
    driver, kept = told(tmp_path, lambda: None, after)
    assert driver.foretold
    assert driver.was_right()
    assert kept[:350] == after[:350]
    assert len(kept.rstrip(b"\xdf")) == len(after.rstrip(b"\xdf"))


def test_nothing_more_is_taken_from_xetex_until_the_pdf_is_there(tmp_path: Path) -> None:
    before = Whole.of(pages_of(OLD))
    assert before is not None
    after = pages_of(edited(0, 0, "ones", "two"))
    waits = "import os, sys, time\nwhile not os.path.exists('go'): time.sleep(0.01)\nsys.stdin.buffer.read()"
    with Driver(tmp_path / "cv.xdv", runs(waits, tmp_path), LeanFonts(None)) as driver:
        driver.foretell(before, lambda: None)
        with (tmp_path / "cv.xdv").open("wb", buffering=0) as xdv:
            xdv.write(after[:350])
            until(lambda: driver.foretells)
            xdv.write(after[350:])
            time.sleep(0.1)
            assert len(driver.stream) == 350
            (tmp_path / "go").touch()
        driver.end(20)
    assert bytes(driver.stream) == after
    assert driver.was_right()


def test_what_came_otherwise_is_known(tmp_path: Path) -> None:
    after = pages_of([[("ones", "two"), *OLD[0][1:]], OLD[1], [("other",)]])
    driver, _ = told(tmp_path, lambda: None, after)
    assert driver.foretold
    assert not driver.was_right()


def test_a_pdf_that_was_not_taken_was_not_foretold(tmp_path: Path) -> None:
    def refuses() -> None:
        raise FolderUnusable("No room.")

    driver, _ = told(tmp_path, refuses, pages_of(edited(0, 0, "ones", "two")))
    assert driver.foretells
    assert not driver.foretold


def test_no_pdf_is_taken_of_an_xdvipdfmx_that_failed(tmp_path: Path) -> None:
    taken: list[int] = []
    code = KEEPS + "; raise SystemExit(1)"
    driver, _ = told(tmp_path, lambda: taken.append(1), pages_of(edited(0, 0, "ones", "two")), code)
    assert not driver.foretold
    assert not taken
