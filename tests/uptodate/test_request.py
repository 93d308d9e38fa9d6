from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from cvlatex.uptodate.request import Request, locate_record, needs_build, parse_request
from tests.waiting import until_clock_moves


def requested(*argv: str) -> tuple[str, str, str, tuple[str, ...]] | None:
    request = parse_request(argv)
    return None if request is None else (request.data, request.out, request.form, request.variants)


def test_plain_words_are_understood() -> None:
    words = ("pdf", "--out=o", "--variant", "zh", "--data", "d", "--variant=en")
    assert requested(*words) == ("d", "o", "text", ("zh", "en"))
    assert requested("pdf") == ("data", "build", "text", ())


@pytest.mark.parametrize("argv", [(), ("check",), ("pdf", "-v"), ("pdf", "stray"), ("pdf", "--variant=")])
def test_other_words_are_not(argv: tuple[str, ...]) -> None:
    assert requested(*argv) is None


@pytest.fixture
def built(tmp_path: Path) -> Request:
    """A request for PDFs of data that is older than the memory of its build."""
    request = Request(str(tmp_path / "data"), str(tmp_path / "out"), "text", ())
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "cv.yaml").write_text("old")
    until_clock_moves(tmp_path / "data" / "cv.yaml", tmp_path)
    Path(locate_record(request.out)).parent.mkdir(parents=True)
    Path(locate_record(request.out)).write_text("{}")
    until_clock_moves(Path(locate_record(request.out)), tmp_path)
    return request


def test_a_file_that_is_younger_than_the_build_is_an_edit(built: Request) -> None:
    assert not needs_build(built)
    (Path(built.data) / ".cv.yaml.swp").write_text("an editor's own")
    assert not needs_build(built)
    (Path(built.data) / "cv.yaml").write_text("new")
    assert needs_build(built)


def test_an_age_that_was_set_back_does_not_hide_an_edit(built: Request) -> None:
    (Path(built.data) / "cv.yaml").write_text("new")
    os.utime(Path(built.data) / "cv.yaml", (1, 1))
    assert needs_build(built)


def test_an_age_in_the_future_is_no_edit(built: Request) -> None:
    later = time.time() + 3600
    os.utime(Path(built.data) / "cv.yaml", (later, later))
    until_clock_moves(Path(built.data) / "cv.yaml", Path(built.data).parent)
    Path(locate_record(built.out)).write_text("{}")
    assert not needs_build(built)


def test_what_was_never_built_has_to_be(built: Request) -> None:
    Path(locate_record(built.out)).unlink()
    assert needs_build(built)


def test_of_data_that_cannot_be_read_nothing_is_known(built: Request) -> None:
    assert not needs_build(Request("/nowhere", built.out, "text", ()))
