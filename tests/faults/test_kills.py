"""A build that is ended at a random moment: the last good PDF is whole, nothing stays, the next build is as ever.

`CVLATEX_KILLS=200` asks for more of them.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import time
from pathlib import Path

import pytest

from tests.faults.builds import files, finished, orphans, pages, started
from tests.folders import SOUND, write_folder

VARIANTS = "variants: {en: {language: en}}\n"
KILLS = int(os.environ.get("CVLATEX_KILLS", "2"))
STARTED = 0.05
"""Seconds after which Python has read the first line of ours; before, an interruption is its own to tell."""
CODES = {signal.SIGINT: {0, 130, -2}, signal.SIGTERM: {0, 143, -15}, signal.SIGKILL: {0, -9}}


@pytest.mark.parametrize("number", CODES, ids=lambda number: number.name)
def test_whenever_it_is_ended_nothing_is_lost(number: signal.Signals, tmp_path: Path) -> None:
    out, cache = tmp_path / "out", str(tmp_path / "cache")
    data = write_folder(tmp_path / "data", {"variants.yaml": VARIANTS})
    start = time.monotonic()
    assert finished(data, out, CVLATEX_CACHE=cache).returncode == 0
    start, cold = time.monotonic(), time.monotonic() - start
    assert finished(data, out, CVLATEX_CACHE=cache).returncode == 0
    warm = time.monotonic() - start
    good = files(out)
    chance = random.Random(number.value)
    for turn in range(KILLS):
        text = SOUND["cv.yaml"].replace("School", f"School {turn}")
        write_folder(data, {"cv.yaml": text, "variants.yaml": VARIANTS})
        is_cold = turn % 4 == 3
        build = started(data, out, CVLATEX_CACHE=f"{cache}{turn}" if is_cold else cache)
        time.sleep(chance.uniform(STARTED, cold if is_cold else warm))
        build.send_signal(number)
        reported, _ = build.communicate(timeout=30)
        assert build.returncode in CODES[number], reported
        assert "Traceback" not in reported
        assert pages(out / "cv-en.pdf") == 2
        assert orphans(tmp_path) == []
    assert finished(data, out, CVLATEX_CACHE=cache).returncode == 0
    assert files(out) == good


def test_two_builds_at_once_both_end_well(tmp_path: Path) -> None:
    data, out = write_folder(tmp_path / "data"), tmp_path / "out"
    both: list[subprocess.Popen[str]] = [started(data, out) for _ in range(2)]
    for build in both:
        reported, _ = build.communicate(timeout=120)
        assert build.returncode == 0, reported
    assert pages(out / "cv-en.pdf") == pages(out / "cv-zh.pdf") == 2
