"""A predicted PDF in the place of the last good one: nothing but a confirmed one stays."""

from __future__ import annotations

from pathlib import Path

import pytest

from cvlatex.core.errors import FolderUnusable
from cvlatex.typeset.incremental.provisional import install_provisionally, locate_replaced, put_back


@pytest.fixture
def target(tmp_path: Path) -> Path:
    (tmp_path / "work").mkdir()
    (tmp_path / "new.pdf").write_text("predicted")
    (tmp_path / "cv.pdf").write_text("judged")
    return tmp_path / "cv.pdf"


def test_a_confirmed_one_stays(target: Path, tmp_path: Path) -> None:
    with install_provisionally(tmp_path / "new.pdf", target, tmp_path / "work"):
        assert target.read_text() == "predicted"
    assert target.read_text() == "predicted"
    assert list((tmp_path / "work").iterdir()) == []


@pytest.mark.parametrize("failure", [FolderUnusable("no room"), KeyboardInterrupt()])
def test_at_a_failure_the_one_before_is_back(failure: BaseException, target: Path, tmp_path: Path) -> None:
    before = target.stat().st_ino
    with pytest.raises(type(failure)), install_provisionally(tmp_path / "new.pdf", target, tmp_path / "work"):
        raise failure
    assert (target.read_text(), target.stat().st_ino) == ("judged", before)
    assert list((tmp_path / "work").iterdir()) == []


def test_the_next_build_puts_back_what_a_killed_one_left(target: Path, tmp_path: Path) -> None:
    locked = install_provisionally(tmp_path / "new.pdf", target, tmp_path / "work")
    locked.__enter__()
    assert target.read_text() == "predicted"
    put_back(target, tmp_path / "work")
    assert target.read_text() == "judged"
    put_back(target, tmp_path / "work")
    assert target.read_text() == "judged"
    assert not locate_replaced(target, tmp_path / "work").exists()


def test_one_that_cannot_be_installed_leaves_the_one_before(target: Path, tmp_path: Path) -> None:
    with pytest.raises(FolderUnusable), install_provisionally(tmp_path / "gone.pdf", target, tmp_path / "work"):
        pass
    assert target.read_text() == "judged"


def test_where_no_link_can_be_created_it_is_copied(
    target: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError("another disk")

    monkeypatch.setattr("os.link", refuse)
    with pytest.raises(KeyboardInterrupt), install_provisionally(tmp_path / "new.pdf", target, tmp_path / "work"):
        raise KeyboardInterrupt
    assert target.read_text() == "judged"
