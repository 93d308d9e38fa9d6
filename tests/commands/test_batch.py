from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.folders import ROOT, write_folder

VARIANTS = "variants: {en: {language: en, glossary: none}}\n"


def start(people: Path, out: Path) -> subprocess.Popen[str]:
    argv = (sys.executable, "build.py", "batch", str(people), "--out", str(out), "--workers", "2")
    return subprocess.Popen(
        argv, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True
    )


@pytest.fixture
def people(tmp_path: Path) -> Path:
    for number in range(6):
        write_folder(tmp_path / "people" / f"p{number}", {"variants.yaml": VARIANTS})
    write_folder(tmp_path / "people" / "broken", {"variants.yaml": VARIANTS, "cv.yaml": "profile: {nmae: A}\n"})
    return tmp_path / "people"


def test_everybody_is_built_whatever_happens_to_workers_and_command(people: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    first = start(people, out)
    deadline = time.monotonic() + 120
    while not list(out.glob("p*/cv-en.pdf")) and time.monotonic() < deadline:
        time.sleep(0.05)
    os.killpg(first.pid, signal.SIGKILL)
    first.communicate()
    done = {path.parent.name for path in out.glob("p*/cv-en.pdf")}
    assert done
    second = start(people, out)
    shown, _ = second.communicate(timeout=240)
    assert second.returncode == 1, shown
    report = json.loads((out / "report.json").read_text(encoding="utf-8"))
    states = {person["name"]: person["state"] for person in report["people"]}
    assert states == {**{f"p{number}": "sound" for number in range(6)}, "broken": "errors"}
    assert report["people"][0]["findings"][0]["line"] == 1
    assert all((out / f"p{number}" / "cv-en.pdf").read_bytes().startswith(b"%PDF") for number in range(6))
    third = start(people, out)
    shown, _ = third.communicate(timeout=60)
    assert "0 to build, 7 unchanged" in shown
