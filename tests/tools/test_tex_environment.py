from __future__ import annotations

import pytest

from cvlatex.tools.tex_environment import build_tex_environment


def test_the_users_own_search_paths_do_not_reach_tex(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("TEXINPUTS", "TEXMFOUTPUT", "TEXMF_OUTPUT_DIRECTORY", "LD_PRELOAD", "OSFONTDIR"):
        monkeypatch.setenv(name, "/elsewhere")
    assert "/elsewhere" not in build_tex_environment().values()


def test_the_users_own_tree_does(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TEXMFHOME", "/home/texmf")
    assert build_tex_environment()["TEXMFHOME"] == "/home/texmf"


def test_the_users_settings_cannot_open_the_walls(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("openin_any", "openout_any", "shell_escape"):
        monkeypatch.setenv(name, "a")
    walls = build_tex_environment()
    assert (walls["openin_any"], walls["openout_any"], walls["shell_escape"]) == ("p", "p", "f")


def test_the_clock_stands_still(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1")
    reported = build_tex_environment()
    assert (reported["SOURCE_DATE_EPOCH"], reported["FORCE_SOURCE_DATE"], reported["TZ"]) == ("0", "1", "UTC")
