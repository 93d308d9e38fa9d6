from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

import pytest

from cvlatex.tools.tex_environment import tex_environment

LARGE_PAGES = Path("/sys/kernel/mm/transparent_hugepage/enabled")


def test_the_users_own_search_paths_do_not_reach_tex(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("TEXINPUTS", "TEXMFOUTPUT", "TEXMF_OUTPUT_DIRECTORY", "LD_PRELOAD", "OSFONTDIR"):
        monkeypatch.setenv(name, "/elsewhere")
    assert "/elsewhere" not in tex_environment().values()


def test_the_users_own_tree_does(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TEXMFHOME", "/home/texmf")
    assert tex_environment()["TEXMFHOME"] == "/home/texmf"


def test_the_users_settings_cannot_open_the_walls(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("openin_any", "openout_any", "shell_escape"):
        monkeypatch.setenv(name, "a")
    walls = tex_environment()
    assert (walls["openin_any"], walls["openout_any"], walls["shell_escape"]) == ("p", "p", "f")


def test_the_clock_stands_still(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1")
    reported = tex_environment()
    assert (reported["SOURCE_DATE_EPOCH"], reported["FORCE_SOURCE_DATE"], reported["TZ"]) == ("0", "1", "UTC")


@pytest.mark.skipif(
    not LARGE_PAGES.exists() or "[madvise]" not in LARGE_PAGES.read_text(),
    reason="the kernel gives large pages to all or to none",
)
def test_xetex_has_its_arrays_in_large_pages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    granted = tex_environment()
    assert _pages_taken(granted) < _pages_taken(granted | {"GLIBC_TUNABLES": ""}) / 2


def _pages_taken(env: Mapping[str, str]) -> int:
    """How often XeTeX has to be given memory until it has started (getrusage(2), ru_minflt)."""
    quiet = (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)
    child = os.posix_spawnp("xetex", ("xetex", "-ini", "\\end"), env, file_actions=[quiet])
    _, status, usage = os.wait4(child, 0)
    assert status == 0
    return usage.ru_minflt
