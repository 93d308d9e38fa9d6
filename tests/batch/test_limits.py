from __future__ import annotations

import resource
import subprocess
import sys
import threading
import time
from contextlib import suppress

import pytest

from cvlatex.batch import limits
from cvlatex.batch.limits import TooMuchMemory, TooSlow, limit_memory, limit_time
from tests.folders import ROOT


def test_more_memory_than_a_person_has_is_their_failure_and_the_limit_goes_again() -> None:
    before = resource.getrlimit(resource.RLIMIT_AS)
    with pytest.raises(TooMuchMemory, match="more than 300 MB"), limit_memory(300):
        bytearray(2 << 30)
    assert resource.getrlimit(resource.RLIMIT_AS) == before
    assert len(bytearray(400 << 20)) == 400 << 20


def test_what_a_person_may_take_they_get() -> None:
    with limit_memory(300):
        assert len(bytearray(100 << 20)) == 100 << 20


def test_python_that_does_not_end_is_ended_after_tex_was(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "GRACE", 0.05)
    stopped = threading.Event()

    @limit_time(0.05, stopped.set)
    def endless() -> None:
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline:
            pass

    with pytest.raises(TooSlow, match=r"longer than 0\.05 seconds"):
        endless()
    assert stopped.is_set()


def test_nobody_is_interrupted_after_their_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "GRACE", 0.0)
    stopped = threading.Event()
    for _ in range(20):
        with suppress(TooSlow), limit_time(0.001, stopped.set):
            pass
    assert sum(range(200_000)) > 0


def test_threads_share_their_arenas() -> None:
    """Arenas reserve 64 MB of addresses each: in a process of its own, thirty threads take none of their own."""
    code = (
        "import threading; from cvlatex.batch import limits; limits.share_arenas()\n"
        "before, gate = limits._measure_address_space(), threading.Barrier(31)\n"
        "def work(): data = [bytes(1000) for _ in range(1000)]; gate.wait()\n"
        "threads = [threading.Thread(target=work) for _ in range(30)]\n"
        "threading.stack_size(1 << 18)\n"
        "[one.start() for one in threads]; gate.wait(); print(limits._measure_address_space() - before >> 20)"
    )
    done = subprocess.run((sys.executable, "-c", code), capture_output=True, text=True, check=True, cwd=ROOT)
    assert int(done.stdout) < 400
