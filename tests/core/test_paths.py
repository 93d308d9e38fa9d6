"""The folders for caches, fonts and TeX files."""

from __future__ import annotations

from pathlib import Path

import pytest

from cvlatex.core.paths import cache_folder


def test_the_cache_is_where_the_environment_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CVLATEX_CACHE", str(tmp_path))
    assert cache_folder() == tmp_path
    monkeypatch.delenv("CVLATEX_CACHE")
    assert cache_folder().name == "cvlatex"
