"""`make bench-peers` on machines that lack one thing or another: it says what, and goes on with the rest."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
NOTES_ITSELF = '#!/bin/sh\necho "$(basename "$0") $*" >> "$NOTES"\n'
PYTHON = """\
case "$*" in
*"-m venv"*) for last; do :; done; mkdir -p "$last/bin"; cp "$0" "$last/bin/python" ;;
*pip*) exit ${PIP_FAILS:-0} ;;
esac
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A clone on a machine with a new Python, npm, and moderncv's icons."""
    created = tmp_path / "my cv"
    for name in ("scripts", "bench/peers"):
        shutil.copytree(ROOT / name, created / name)
    tools = tmp_path / "bin"
    tools.mkdir()
    for name in ("sh", "dirname", "basename", "cmp", "cp", "rm", "mkdir", "cat"):
        found = shutil.which(name)
        assert found is not None
        (tools / name).symlink_to(found)
    has(created, "python3", PYTHON)
    has(created, "npm", "")
    has(created, "kpsewhich", "")
    return created


def has(folder: Path, name: str, script: str) -> None:
    tool = folder.parent / "bin" / name
    tool.write_text(NOTES_ITSELF + script)
    tool.chmod(0o755)


def install(folder: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    outside = folder.parent
    env = {"PATH": str(outside / "bin"), "HOME": str(outside), "NOTES": str(outside / "notes"), **variables}
    argv = (folder / "scripts" / "peers.sh",)
    return subprocess.run(argv, env=env, capture_output=True, text=True, check=False, timeout=30)


def test_both_are_installed_once(folder: Path) -> None:
    first = install(folder)
    assert first.returncode == 0, first.stderr
    notes = (folder.parent / "notes").read_text()
    assert "pip install" in notes
    assert "npm ci" in notes
    peers = folder / "build" / "peers"
    assert (peers / "cache/typst/packages/preview/fontawesome/0.6.0/lib.typ").is_file()
    assert (peers / "yamlresume/yamlresume.mjs").is_file()
    (folder.parent / "notes").unlink()
    second = install(folder)
    assert (second.returncode, second.stderr) == (0, "")
    again = (folder.parent / "notes").read_text()
    assert "pip" not in again
    assert "npm" not in again


def test_without_a_new_python_rendercv_is_left_out(folder: Path) -> None:
    has(folder, "python3", "exit 1")
    done = install(folder)
    assert done.returncode == 0
    assert "RenderCV is left out: it needs Python 3.12 or newer. Name one with PEERS_PYTHON=" in done.stderr
    assert not (folder / "build/peers/rendercv").exists()


def test_without_node_yamlresume_is_left_out(folder: Path) -> None:
    (folder.parent / "bin" / "npm").unlink()
    done = install(folder)
    assert done.returncode == 0
    assert "YAMLResume is left out: it needs Node.js 22 or newer with npm" in done.stderr


def test_a_failing_pip_is_reported_and_not_taken_for_done(folder: Path) -> None:
    done = install(folder, PIP_FAILS="1")
    assert "pip could not install it. Its output is in build/peers/pip.log." in done.stderr
    assert not (folder / "build/peers/rendercv/installed.txt").exists()


def test_with_neither_it_fails(folder: Path) -> None:
    has(folder, "python3", "exit 1")
    has(folder, "npm", "exit 1")
    done = install(folder)
    assert done.returncode == 1
    assert "Neither peer could be installed" in done.stderr


def test_a_python_of_a_version_manager_is_found(folder: Path) -> None:
    preserved = folder.parent / ".pyenv/versions/3.12.1/bin/python3"
    preserved.parent.mkdir(parents=True)
    shutil.move(folder.parent / "bin" / "python3", preserved)
    assert "RenderCV is left out" not in install(folder).stderr
    assert (folder / "build/peers/rendercv/installed.txt").exists()


def test_without_the_icons_or_apt_it_says_where_they_come_from(folder: Path) -> None:
    has(folder, "kpsewhich", "exit 1")
    done = install(folder)
    assert "fontawesome5 and academicons; get them from your TeX distribution" in done.stderr
