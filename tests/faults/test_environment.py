"""Tools, disks, folders and caches that fail: the old PDF stays, the message names the cause, the next build works."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from cvlatex.core.errors import ExitCode
from tests.faults.builds import finished, orphans, pages
from tests.folders import SOUND, write_folder

VARIANTS = "variants: {en: {language: en}}\n"
OLD = b"%PDF-1.7 the last good one %%EOF\n"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return write_folder(tmp_path / "data", {"variants.yaml": VARIANTS})


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """An output folder with a PDF in it."""
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "cv-en.pdf").write_bytes(OLD)
    return folder


FAULTS = {
    "exit 3": "code 3",
    "kill -SEGV $$": "SIGSEGV",
    "kill -KILL $$": "SIGKILL",
    "printf '\\377\\376 garbage \\200\\n'; exit 1": "garbage",
    "head -c 9000000 /dev/zero | tr '\\0' x; exit 1": "xxx",
    "printf %PDF-1.5 >cv-en.pdf; printf '(./x \\200' >cv-en.log; echo cut short": "",
}
"""What a broken tool does, and the words that name it."""


@pytest.mark.parametrize("tool", ["xelatex", "xdvipdfmx"])
def test_a_broken_tool_leaves_the_old_pdf(tool: str, data: Path, out: Path, tmp_path: Path) -> None:
    stand_in = tmp_path / "bin" / tool
    stand_in.parent.mkdir()
    path = f"{stand_in.parent}{os.pathsep}{os.environ['PATH']}"
    for script, words in FAULTS.items():
        stand_in.write_text(f"#!/bin/sh\n{script}\n")
        stand_in.chmod(0o755)
        build = finished(data, out, PATH=path, CVLATEX_CACHE=str(tmp_path / "cache"))
        assert build.returncode == ExitCode.TEX, build.stdout
        assert words in build.stdout
        assert "Traceback" not in build.stdout
        assert len(build.stdout) < 5_000
        assert (out / "cv-en.pdf").read_bytes() == OLD
        assert orphans(tmp_path) == []
    assert finished(data, out).returncode == 0
    assert pages(out / "cv-en.pdf") == 2


def corrupted(cache: Path) -> None:
    for path in [path for path in cache.rglob("*") if path.is_file()]:
        path.write_bytes(b"\x00\xff not what it was")


def cut(cache: Path) -> None:
    for path in [path for path in cache.rglob("*") if path.is_file()]:
        path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def replaced_by_a_file(cache: Path) -> None:
    cache.rename(cache.with_name("elsewhere"))
    cache.write_text("a file where a folder belongs")


def test_a_spoilt_cache_costs_time_and_nothing_else(data: Path, tmp_path: Path) -> None:
    cache, out = tmp_path / "cache", tmp_path / "out"
    assert finished(data, out, CVLATEX_CACHE=str(cache)).returncode == 0
    for spoil in (corrupted, cut, replaced_by_a_file):
        spoil(cache)
        write_folder(data, {"cv.yaml": SOUND["cv.yaml"].replace("School", spoil.__name__), "variants.yaml": VARIANTS})
        build = finished(data, out, CVLATEX_CACHE=str(cache))
        assert build.returncode == 0, build.stdout
        assert pages(out / "cv-en.pdf") == 2


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk with room for half a megabyte."""
    disk = tmp_path / "disk"
    disk.mkdir()
    subprocess.run(("mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", str(disk)), check=True)
    yield disk
    subprocess.run(("umount", "-l", str(disk)), check=True)


if os.geteuid() == 0 and sys.platform == "linux":

    def test_a_full_disk_leaves_the_old_pdf(data: Path, small_disk: Path) -> None:
        (small_disk / "cv-en.pdf").write_bytes(OLD)
        build = finished(data, small_disk)
        assert build.returncode == ExitCode.ENVIRONMENT, build.stdout
        assert "No space left on device" in build.stdout
        assert "room on its disk" in build.stdout
        assert "Traceback" not in build.stdout
        assert (small_disk / "cv-en.pdf").read_bytes() == OLD

    def test_a_full_disk_under_the_cache_is_no_fault(data: Path, small_disk: Path, tmp_path: Path) -> None:
        build = finished(data, tmp_path / "out", CVLATEX_CACHE=str(small_disk / "cache"))
        assert build.returncode == 0, build.stdout
        assert pages(tmp_path / "out" / "cv-en.pdf") == 2

    def test_a_read_only_output_folder_is_reported(data: Path, small_disk: Path) -> None:
        (small_disk / "cv-en.pdf").write_bytes(OLD)
        subprocess.run(("mount", "-o", "remount,ro", str(small_disk)), check=True)
        build = finished(data, small_disk)
        assert build.returncode == ExitCode.ENVIRONMENT, build.stdout
        assert "Read-only file system" in build.stdout
        assert "Traceback" not in build.stdout
        assert (small_disk / "cv-en.pdf").read_bytes() == OLD

else:

    def test_files_that_may_not_grow_leave_the_old_pdf(data: Path, out: Path) -> None:
        limited = ("/bin/sh", "-c", 'ulimit -f 40; exec "$@"', "sh", sys.executable, "build.py", "pdf")
        build = subprocess.run(
            (*limited, "--data", str(data), "--out", str(out)), capture_output=True, text=True, check=False
        )
        assert build.returncode in (ExitCode.ENVIRONMENT, ExitCode.TEX), build.stderr
        assert "Traceback" not in build.stderr
        assert (out / "cv-en.pdf").read_bytes() == OLD
