from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from cvlatex.uptodate import origins


def test_the_programs_own_files_are_all_there() -> None:
    files = origins.list_program_files({"xelatex": "/opt/xelatex", "bwrap": ""})
    root = Path(origins.ROOT)
    for name in ("cvlatex/pipeline.py", "cvlatex/readers/yaml/nodes.py", "latex/cvlatex.cls", "fonts/fonts.yaml",
                 "fonts/sRGB.icc", "build.py", "requirements.lock"):  # fmt: skip
        assert str(root / name) in files
        assert (root / name).is_file()
    assert "/opt/xelatex" in files
    assert "" not in files
    assert any(path.endswith("site-packages") and Path(path).is_dir() for path in files)
    assert not any("__pycache__" in path for path in files)


def test_only_variables_that_a_build_heeds_count(monkeypatch: pytest.MonkeyPatch) -> None:
    before = origins.read_environment()
    for name in ("PYTHONUNBUFFERED", "XDG_SESSION_ID", "TERM", "OLDPWD"):
        monkeypatch.setenv(name, "other")
    assert origins.read_environment() == before
    for name in ("SOURCE_DATE_EPOCH", "CVLATEX_CACHE", "TEXMFHOME", "XDG_CONFIG_HOME", "HOME", "GIT_DIR"):
        monkeypatch.setenv(name, "another")
        assert origins.read_environment() != before
        before = origins.read_environment()
    assert sys.executable in before["python"]


def test_the_first_program_on_the_path_is_the_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in ("1", "2"):
        (tmp_path / number).mkdir()
        (tmp_path / number / "xelatex").touch()
    (tmp_path / "2" / "xelatex").chmod(0o755)
    (tmp_path / "1" / "xdvipdfmx").mkdir()
    monkeypatch.setenv("PATH", f"{tmp_path / '1'}{os.pathsep}{os.pathsep}{tmp_path / '2'}")
    found = origins.find_tools()
    assert found["xelatex"] == str(tmp_path / "2" / "xelatex")
    assert found["xdvipdfmx"] == ""


def test_data_is_every_file_but_an_editors_own(tmp_path: Path) -> None:
    for name in ("cv.yaml", "photo.jpg", ".cv.yaml.swp", "cv.yaml~", "#cv.yaml#"):
        (tmp_path / name).touch()
    (tmp_path / "schema").mkdir()
    assert [Path(path).name for path in origins.list_data_files(str(tmp_path))] == ["cv.yaml", "photo.jpg"]
    assert origins.list_data_files(str(tmp_path / "nowhere")) == []


def test_a_tree_of_tex_is_recognized_by_its_list_or_by_its_folders(tmp_path: Path) -> None:
    for name in ("listed/tex", "walked/tex/latex"):
        (tmp_path / name).mkdir(parents=True)
    (tmp_path / "listed" / "ls-R").touch()
    found = origins.list_tex_files([str(tmp_path / name) for name in ("listed", "walked", "absent")])
    relative = {os.path.relpath(path, tmp_path) for path in found}
    assert {"listed/ls-R", "walked", "walked/tex/latex", "walked/ls-R", "absent", "absent/web2c/texmf.cnf"} <= relative
    assert "listed/tex" not in relative


def test_the_folders_of_fonts_are_listed_with_all_below() -> None:
    assert {"/usr/share/fonts", "/etc/fonts/fonts.conf"} <= set(origins.list_font_files())
    below = [path for path in origins.list_font_files() if path.startswith("/usr/share/fonts/")]
    assert below == [path for path in below if Path(path).is_dir()]
