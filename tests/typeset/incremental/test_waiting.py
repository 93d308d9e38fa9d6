"""A XeTeX that waits for its document: the same bytes as ever, and nothing lost where it was in vain."""

from __future__ import annotations

import os
import signal
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from cvlatex.typeset.folder import hold
from cvlatex.typeset.job import Control, Job, TexStopped
from tests.typeset.conftest import typeset, unnamed
from tests.typeset.incremental.small import CLASS, LINES, edited, format_of, from_nothing, session_of, start, waiting
from tests.waiting import until


@pytest.fixture
def job(small_job: Job) -> Job:
    return small_job


@pytest.mark.parametrize("number", [1, 2, 3, 4])
def test_it_makes_the_same_pdf_as_a_run_from_nothing(job: Job, tmp_path: Path, number: int) -> None:
    typeset(job)
    words = LINES[number - 1] + " and more"
    (tmp_path / "cv.yaml").write_text("".join(f"{words if n == number else line}\n" for n, line in enumerate(LINES, 1)))
    after = edited(job, number, words)
    with session_of(job) as (session, ready):
        session.feed_unchanged()
        assert ready.engine.fed == "".join(job.tex.splitlines(keepends=True)[: number + 1 if number > 1 else 0])
        result = typeset(after, session)
        assert ready.is_over
    assert result.passes == 1
    assert unnamed(result.pdf.read_bytes()) == from_nothing(after, tmp_path)
    assert (job.folder / "cv.tex").read_text() == after.tex


def test_what_it_moves_is_settled_by_further_passes(job: Job, tmp_path: Path) -> None:
    typeset(job)
    after = edited(job, 2, r"\newpage")
    with session_of(job) as (session, _):
        result = typeset(after, session)
    assert result.passes == 2
    assert unnamed(result.pdf.read_bytes()) == from_nothing(after, tmp_path)


def test_a_document_that_begins_otherwise_is_set_without_it(job: Job, tmp_path: Path) -> None:
    typeset(job)
    after = edited(job, 1, "other")
    with session_of(job) as (session, ready):
        ready.feed_to("third")
        result = typeset(after, session)
    assert result.passes == 1
    assert unnamed(result.pdf.read_bytes()) == from_nothing(after, tmp_path)


@pytest.mark.parametrize(("number", "is_ahead"), [(1, False), (2, False), (3, True)])
def test_one_that_waits_far_ahead_begins_anew_where_the_edit_is_before(
    job: Job, tmp_path: Path, number: int, is_ahead: bool
) -> None:
    """It waits behind the second of the points, of which each stands in a line of the data."""
    typeset(job)
    after = edited(job, number, "other")
    with session_of(job) as (session, ready):
        ready.feed_ahead(4)
        (tmp_path / "cv.yaml").write_text(
            "".join("x\n" if n == number else f"{line}\n" for n, line in enumerate(LINES, 1))
        )
        session.feed_unchanged()
        assert (session._engines[job.folder] is ready) == is_ahead
        result = typeset(after, session)
    assert result.passes == 1
    assert unnamed(result.pdf.read_bytes()) == from_nothing(after, tmp_path)


@pytest.mark.parametrize("change", [{"name": "other"}, {"inputs": ()}])
def test_another_job_is_set_without_it(job: Job, change: dict[str, Any]) -> None:
    typeset(job)
    with session_of(job) as (_, ready):
        created = format_of(job)
        assert ready.fits(job, created)
        assert not ready.fits(replace(job, **change), created)
        assert not ready.fits(job, None)


def test_in_vain_it_leaves_the_folder_as_it_was(job: Job) -> None:
    typeset(job)
    auxiliary = (job.folder / "cv.aux").read_bytes()
    with session_of(job) as (_, ready):
        ready.feed_to("first")
        until(lambda: (job.folder / "cv.aux").read_bytes() != auxiliary)
    assert (job.folder / "cv.aux").read_bytes() == auxiliary
    assert typeset(job).passes == 1


def test_an_error_after_it_began_is_reported_as_ever(job: Job) -> None:
    typeset(job)
    with session_of(job) as (session, _), pytest.raises(TexStopped) as stopped:
        typeset(edited(job, 3, r"\wrong"), session)
    assert [(error.file, error.line) for error in stopped.value.log.errors] == [("cv.tex", 5)]


def test_nothing_is_started_where_no_good_run_was(job: Job, tmp_path: Path) -> None:
    assert start(replace(job, folder=tmp_path / "nowhere")) is None
    assert start(job) is None
    typeset(job)
    (job.folder / ".good").unlink()
    assert start(job) is None


@pytest.mark.parametrize("record", ["", "{}", "[]", '{"name": 1}'])
def test_a_record_that_cannot_be_read_is_none(job: Job, record: str) -> None:
    typeset(job)
    (job.folder / ".ready").write_text(record)
    assert start(job) is None


def test_nothing_is_started_on_an_input_that_has_changed(job: Job, tmp_path: Path) -> None:
    typeset(job)
    (tmp_path / "small.cls").write_text(CLASS + "% changed\n")
    assert start(job) is None


def test_nothing_is_started_in_a_folder_that_another_build_holds(job: Job) -> None:
    typeset(job)
    with hold(job.folder, Control()):
        assert start(job) is None
    with session_of(job):
        assert start(job) is None
    free = start(job)
    assert free is not None
    free.close()


def test_a_xetex_that_was_killed_while_it_waited_is_done_without(job: Job, tmp_path: Path) -> None:
    typeset(job)
    with session_of(job) as (session, ready):
        ready.feed_to("first")
        for process in until(lambda: waiting(job.folder)):
            os.kill(process, signal.SIGKILL)
        result = typeset(job, session)
    assert unnamed(result.pdf.read_bytes()) == from_nothing(job, tmp_path)
