"""The program from its first instruction: each of its ways, in a process of its own."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from cvlatex import __version__
from tests.folders import write_folder

ROOT = Path(__file__).parents[2]
PROGRAM = (sys.executable, "-c", "from cvlatex.commands.start import main; main()")


def test_another_command_goes_to_the_command_line() -> None:
    done = subprocess.run((*PROGRAM, "--version"), cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.startswith(f"cvlatex {__version__}\n")


def test_pdf_builds_and_says_what_is_unchanged(tmp_path: Path) -> None:
    data = write_folder(tmp_path / "data")
    argv = (*PROGRAM, "pdf", "--data", str(data), "--out", str(tmp_path / "out"), "--variant", "en")
    first, again = (subprocess.run(argv, cwd=ROOT, capture_output=True, text=True, check=True) for _ in range(2))
    assert "cv-en.pdf" in first.stdout
    assert "unchanged" not in first.stdout
    assert again.stdout.strip().endswith("unchanged")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_it_at_once_while_it_loads(number: signal.Signals) -> None:
    loading = "from cvlatex.commands import start; import signal\n"
    loading += "start.run = lambda argv: (print('loads', flush=True), signal.pause())\nstart.main()"
    process = subprocess.Popen((sys.executable, "-c", loading), cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "loads\n"
    process.send_signal(number)
    since = time.monotonic()
    assert process.wait(10) == 128 + number
    process.stdout.close()
    assert time.monotonic() - since < 2
