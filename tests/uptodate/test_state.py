from __future__ import annotations

import json
import os
import shutil
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from cvlatex.uptodate.state import has_same_dating, has_same_origin, take_late_stamps
from tests.uptodate.tree import Tree, planted
from tests.waiting import until_clock_moves

LONG_AGO = (1_000_000_000, 1_000_000_000)


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Tree:
    return planted(tmp_path / "tree", monkeypatch)


def unchanged_after(tree: Tree, act: Callable[[Path], object]) -> bool:
    before = json.loads(json.dumps(tree.state().as_json()))
    act(tree.folder)
    return has_same_origin(tree.state(), before)


def edited_in_disguise(file: Path) -> None:
    """Other bytes, the same size and the same age."""
    age = file.stat()
    until_clock_moves(file, next(folder for folder in file.parents if folder.name == "tree").parent)
    file.write_bytes(bytes(255 - byte for byte in file.read_bytes()))
    os.utime(file, ns=(age.st_atime_ns, age.st_mtime_ns))


def replaced(file: Path) -> None:
    """As editors save that write a new file beside the old one."""
    new = file.with_name("new")
    new.write_bytes(file.read_bytes())
    new.replace(file)


EDITS: dict[str, Callable[[Path], object]] = {
    "data edited": lambda folder: (folder / "data/cv.yaml").write_text("other"),
    "data edited, same size and age": lambda folder: edited_in_disguise(folder / "data/cv.yaml"),
    "data replaced": lambda folder: replaced(folder / "data/cv.yaml"),
    "data touched": lambda folder: os.utime(folder / "data/cv.yaml", LONG_AGO),
    "private.yaml appears": lambda folder: (folder / "data/private.yaml").write_text("phone: '1'"),
    "glossary.yaml appears": lambda folder: (folder / "data/glossary.yaml").write_text("[]"),
    "variants.yaml goes": lambda folder: (folder / "data/variants.yaml").unlink(),
    "the photo changes": lambda folder: edited_in_disguise(folder / "data/photo.jpg"),
    "the data folder goes": lambda folder: shutil.rmtree(folder / "data"),
    "a style is edited": lambda folder: edited_in_disguise(folder / "latex/cvlatex.cls"),
    "a style appears": lambda folder: (folder / "latex/new.sty").touch(),
    "a style goes": lambda folder: (folder / "latex/cvlatex.cls").unlink(),
    "a font changes": lambda folder: edited_in_disguise(folder / "fonts/Sans.otf"),
    "a font appears": lambda folder: (folder / "fonts/Serif.otf").touch(),
    "the font sets change": lambda folder: (folder / "fonts/fonts.yaml").write_text("other"),
    "code is edited": lambda folder: edited_in_disguise(folder / "cvlatex/readers/yaml/nodes.py"),
    "code appears": lambda folder: (folder / "cvlatex/readers/new.py").touch(),
    "the command is edited": lambda folder: (folder / "build.py").write_text("other"),
    "the lock is edited": lambda folder: (folder / "requirements.lock").write_text("other"),
}


@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS)
def test_every_edit_shows(edit: Callable[[Path], object], tree: Tree) -> None:
    assert not unchanged_after(tree, edit)


@pytest.mark.parametrize(
    "act",
    [
        Path.exists,
        lambda folder: (folder / "data/cv.yaml").read_bytes(),
        lambda folder: (folder / "data/.cv.yaml.swp").touch(),
        lambda folder: (folder / "cvlatex/__pycache__").mkdir(),
        lambda folder: (folder / "build/new").touch(),
    ],
)
def test_what_no_build_reads_does_not_count(act: Callable[[Path], object], tree: Tree) -> None:
    assert unchanged_after(tree, act)


def test_another_environment_shows(tree: Tree, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not unchanged_after(tree, lambda _: monkeypatch.setenv("SOURCE_DATE_EPOCH", "1"))
    assert not unchanged_after(tree, lambda _: monkeypatch.setenv("TEXMFHOME", "/nowhere"))


def test_another_xelatex_shows(tree: Tree, monkeypatch: pytest.MonkeyPatch) -> None:
    def put_first(folder: Path) -> None:
        (folder / "bin").mkdir()
        (folder / "bin" / "xelatex").write_text("#!/bin/sh\n")
        (folder / "bin" / "xelatex").chmod(0o755)
        monkeypatch.setenv("PATH", f"{folder / 'bin'}{os.pathsep}{os.environ['PATH']}")

    assert not unchanged_after(tree, put_first)
    assert not unchanged_after(tree, lambda folder: edited_in_disguise(folder / "bin" / "xelatex"))


def test_another_working_folder_shows(tree: Tree, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not unchanged_after(tree, monkeypatch.chdir)


def test_a_state_of_another_data_folder_is_another(tree: Tree, tmp_path: Path) -> None:
    before = json.loads(json.dumps(tree.state().as_json()))
    shutil.move(tree.folder / "data", tree.folder / "other")
    assert not has_same_origin(Tree(tree.folder).state(), before)


@pytest.mark.parametrize("junk", [{}, {"files": []}, {"files": {}}, {"files": None, "folders": 3}])
def test_what_is_no_state_is_not_the_same(junk: dict[str, object], tree: Tree) -> None:
    assert not has_same_origin(tree.state(), junk)
    assert not has_same_dating(tree.state(), junk)


def test_the_dating_of_git_is_the_same_where_git_does_not_run(tree: Tree) -> None:
    assert has_same_dating(tree.state(), json.loads(json.dumps(tree.state().as_json())))


def test_a_late_stamp_of_what_has_changed_since_the_beginning_is_none(tmp_path: Path) -> None:
    file = tmp_path / "a"
    file.touch()
    os.utime(file, LONG_AGO)
    started = time.time_ns()
    assert take_late_stamps([str(file)], started) is None
    assert take_late_stamps(["/etc/passwd", str(tmp_path / "nowhere")], started) is not None
