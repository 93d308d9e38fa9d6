"""A build that is ended at a random moment: the last good PDF is whole, nothing stays, the next build is as ever.

`CVLATEX_KILLS=200` asks for more of them.
"""

from __future__ import annotations

import os
import random
import resource
import signal
import subprocess
from functools import partial
from pathlib import Path

import pytest

from tests.faults.builds import cpu_seconds, files, finished, orphans, pages, started
from tests.folders import SOUND, write_folder
from tests.waiting import until

VARIANTS = "variants: {en: {language: en}}\n"
KILLS = int(os.environ.get("CVLATEX_KILLS", "2"))
STARTED = 0.05
"""CPU seconds after which Python has read the first line of ours; before, an interruption is its own to report."""
CODES = {signal.SIGINT: {0, 130, -2}, signal.SIGTERM: {0, 143, -15}, signal.SIGKILL: {0, -9}}


def used() -> float:
    """The CPU seconds of all processes that have ended so far."""
    ended = resource.getrusage(resource.RUSAGE_CHILDREN)
    return ended.ru_utime + ended.ru_stime


def is_at(build: subprocess.Popen[str], moment: float) -> bool:
    """Whether a build has come to a moment, in its CPU seconds, or to its end."""
    return build.poll() is not None or cpu_seconds(build.pid) >= moment


@pytest.mark.parametrize("number", CODES, ids=lambda number: number.name)
def test_whenever_it_is_ended_nothing_is_lost(number: signal.Signals, tmp_path: Path) -> None:
    out, cache = tmp_path / "out", str(tmp_path / "cache")
    data = write_folder(tmp_path / "data", {"variants.yaml": VARIANTS})
    before = used()
    assert finished(data, out, CVLATEX_CACHE=cache).returncode == 0
    before, cold = used(), used() - before
    (data / "cv.yaml").write_text(SOUND["cv.yaml"].replace("School", "A school"))
    assert finished(data, out, CVLATEX_CACHE=cache).returncode == 0
    warm = used() - before
    good = {name for name in files(out) if ".predicted." not in name}
    chance = random.Random(number.value)
    for turn in range(KILLS):
        text = SOUND["cv.yaml"].replace("School", f"School {turn}")
        write_folder(data, {"cv.yaml": text, "variants.yaml": VARIANTS})
        is_cold = turn % 4 == 3
        build = started(data, out, CVLATEX_CACHE=f"{cache}{turn}" if is_cold else cache)
        moment = chance.uniform(STARTED, cold if is_cold else warm)
        until(partial(is_at, build, moment), 60)
        build.send_signal(number)
        reported, _ = build.communicate(timeout=30)
        assert build.returncode in CODES[number], reported
        assert "Traceback" not in reported
        assert pages(out / "cv-en.pdf") == 2
        assert orphans(tmp_path) == []
    assert finished(data, out, CVLATEX_CACHE=cache).returncode == 0
    assert {name for name in files(out) if ".predicted." not in name} == good


def test_two_builds_at_once_both_end_well(tmp_path: Path) -> None:
    data, out = write_folder(tmp_path / "data"), tmp_path / "out"
    both: list[subprocess.Popen[str]] = [started(data, out) for _ in range(2)]
    for build in both:
        reported, _ = build.communicate(timeout=120)
        assert build.returncode == 0, reported
    assert pages(out / "cv-en.pdf") == pages(out / "cv-zh.pdf") == 2
