"""The work folder: one build at a time, current inputs, and nothing of a bad run."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from cvlatex.core.errors import FolderUnusable
from cvlatex.tools.process import Cancelled
from cvlatex.typeset.folder import WorkFolder, hold, install
from cvlatex.typeset.job import Control


@pytest.fixture
def folder(tmp_path: Path) -> WorkFolder:
    (tmp_path / "work").mkdir()
    return WorkFolder(tmp_path / "work", "cv")


def names_in(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def test_inputs_are_brought_and_what_is_no_input_any_more_goes(tmp_path: Path, folder: WorkFolder) -> None:
    (tmp_path / "a.sty").write_text("a")
    (tmp_path / "f.otf").write_text("f")
    inputs = [(tmp_path / "a.sty", "a.sty"), (tmp_path / "f.otf", "fonts/f.otf")]
    folder.lay_out("text", inputs)
    (folder.path / "cv.aux").write_text("own")
    assert names_in(folder.path) == ["a.sty", "cv.aux", "cv.tex", "fonts/f.otf"]
    folder.lay_out("text", [])
    assert names_in(folder.path) == ["cv.aux", "cv.tex"]


def test_a_changed_input_of_the_same_size_is_brought_again(tmp_path: Path, folder: WorkFolder) -> None:
    source = tmp_path / "a.sty"
    source.write_text("old")
    folder.lay_out("", [(source, "a.sty")])
    source.write_text("new")
    os.utime(source, ns=(0, 1))
    folder.lay_out("", [(source, "a.sty")])
    assert (folder.path / "a.sty").read_text() == "new"


def test_a_read_only_input_can_be_renewed(tmp_path: Path, folder: WorkFolder) -> None:
    source = tmp_path / "a.sty"
    source.write_text("old")
    source.chmod(0o444)
    folder.lay_out("", [(source, "a.sty")])
    assert (folder.path / "a.sty").stat().st_mode & 0o200


def test_auxiliary_files_are_all_but_source_log_output_and_elements(folder: WorkFolder) -> None:
    for suffix in (".tex", ".log", ".xdv", ".pdf", ".aux", ".out", ".tags"):
        folder.locate(suffix).write_text("x")
    (folder.path / "cvx.aux").write_text("another document's")
    assert sorted(folder.read_auxiliary()) == ["cv.aux", "cv.out"]


def test_a_good_run_leaves_its_files_to_the_next(folder: WorkFolder) -> None:
    assert not folder.begin_run()
    folder.locate(".aux").write_text("x")
    folder.end_run()
    assert folder.begin_run()
    assert folder.locate(".aux").exists()


def test_a_run_that_did_not_end_leaves_nothing(folder: WorkFolder) -> None:
    folder.begin_run()
    folder.locate(".aux").write_text("half of")
    assert not folder.begin_run()
    assert not folder.locate(".aux").exists()


def test_a_locked_folder_is_waited_for(tmp_path: Path) -> None:
    order: list[str] = []
    free = threading.Event()

    def waits(words: str) -> None:
        order.append(words)
        free.set()

    def second() -> None:
        with hold(tmp_path / "work", Control(waits)):
            order.append("second")

    with hold(tmp_path / "work", Control(order.append)):
        thread = threading.Thread(target=second)
        thread.start()
        assert free.wait(5)
        order.append("first")
    thread.join(5)
    assert order == ["waits for another build of this variant", "first", "second"]


def test_waiting_can_be_interrupted(tmp_path: Path) -> None:
    stop = threading.Event()
    stop.set()
    with hold(tmp_path, Control()), pytest.raises(Cancelled), hold(tmp_path, Control(stop=stop)):
        pass


def test_a_folder_that_cannot_be_created_is_unusable(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(FolderUnusable, match="cannot be used"), hold(tmp_path / "file" / "work", Control()):
        pass


def test_install_replaces_the_old_file(tmp_path: Path) -> None:
    pdf, target = tmp_path / "new.pdf", tmp_path / "cv.pdf"
    pdf.write_text("new")
    target.write_text("old")
    install(pdf, target)
    assert names_in(tmp_path) == ["cv.pdf"]
    assert target.read_text() == "new"


@pytest.mark.parametrize("obstacle", ["no-such-folder/cv.pdf", "folder"])
def test_install_says_why_it_cannot_and_leaves_all_as_it_is(tmp_path: Path, obstacle: str) -> None:
    (tmp_path / "folder").mkdir()
    pdf = tmp_path / "new.pdf"
    pdf.write_text("new")
    with pytest.raises(FolderUnusable, match=f"{obstacle} cannot be written"):
        install(pdf, tmp_path / obstacle)
    assert names_in(tmp_path) == ["new.pdf"]


@pytest.mark.parametrize("planted", ["work", "work/en"])
def test_a_folder_that_is_a_link_is_not_followed(tmp_path: Path, planted: str) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "out" / planted).parent.mkdir(parents=True)
    (tmp_path / "out" / planted).symlink_to(tmp_path / "elsewhere")
    with pytest.raises(FolderUnusable), hold(tmp_path / "out" / "work" / "en", Control()):
        pass
    assert names_in(tmp_path / "elsewhere") == []


def test_links_in_a_folder_are_removed_when_it_is_locked(tmp_path: Path) -> None:
    folder = tmp_path / "out" / "work" / "en"
    folder.mkdir(parents=True)
    (tmp_path / "precious").write_text("precious")
    planted = ("cv-en.tags", "cv-en.mentions", "cv-en.pages", "cv-en.log", ".good", ".ready", "cvlatex.cls")
    for name in planted:
        (folder / name).symlink_to(tmp_path / "precious")
    with hold(folder, Control()):
        assert names_in(folder) == [".lock"]
    assert (tmp_path / "precious").read_text() == "precious"


def test_a_lock_that_is_a_link_is_not_followed(tmp_path: Path) -> None:
    folder = tmp_path / "out" / "work" / "en"
    folder.mkdir(parents=True)
    (folder / ".lock").symlink_to(tmp_path / "new")
    with pytest.raises(FolderUnusable), hold(folder, Control()):
        pass
    assert not (tmp_path / "new").exists()
