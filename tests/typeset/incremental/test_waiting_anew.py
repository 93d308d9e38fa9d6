"""A XeTeX that is started before its document is known: for which documents it is, and what a wrong guess leaves."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from cvlatex.typeset.folder import WorkFolder
from cvlatex.typeset.incremental.early_start import start_first
from cvlatex.typeset.incremental.session import Session
from cvlatex.typeset.incremental.waiting import start_waiting_anew
from cvlatex.typeset.job import Job, TexStopped
from cvlatex.typeset.passes import typeset_plainly
from tests.typeset.conftest import cache_of, typeset, unnamed
from tests.typeset.incremental.small import HEAD, format_of, session_of, tex_of, waiting


@pytest.fixture
def job(small_job: Job) -> Job:
    return small_job


def test_the_variants_that_are_named_start_early(job: Job, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out, cache = tmp_path / "out", cache_of(job)
    for name in ("en", "zh"):
        folder = out / "work" / name
        folder.mkdir(parents=True)
        (folder / ".lock").touch()
        typeset(replace(job, folder=folder), Session(out / "work", cache))
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    for wanted, found in (((), {"en"}), (("zh",), {"zh"}), (("fr",), set())):
        with Session.start(out, cache, tmp_path / "data", wanted) as session:
            assert {path.name for path in session._engines} == found
    monkeypatch.setattr(os, "cpu_count", lambda: 4)
    with Session.start(out, cache, tmp_path / "data", ()) as session:
        assert {path.name for path in session._engines} == {"en", "zh"}


def test_for_a_document_never_typeset_it_starts_by_the_history(job: Job, tmp_path: Path) -> None:
    typeset(job)
    anew = replace(job, folder=tmp_path / "out" / "work" / "zh")
    entry = ("cv", str(format_of(job)))
    started = start_first(tmp_path / "out", (), lambda: {"zh": entry, "en": entry})
    assert set(started) == {"zh"}
    with Session(tmp_path / "out" / "work", cache_of(job), started) as session:
        assert not session.expects_edit
        result = typeset(anew, session)
        assert session._engines[anew.folder].is_over
    (tmp_path / "files").mkdir()
    other = typeset(replace(job, folder=tmp_path / "files"))
    assert (result.passes, result.pages) == (other.passes, other.pages)
    assert unnamed(result.pdf.read_bytes()) == unnamed(other.pdf.read_bytes())
    assert (anew.folder / "cv.tex").read_text() == job.tex


def test_one_without_a_format_leaves_what_the_next_one_needs_under_it(job: Job, tmp_path: Path) -> None:
    typeset(job)
    plain = typeset_plainly(replace(job, folder=job.folder.parent / "plain")).pdf.read_bytes()
    anew = replace(job, folder=tmp_path / "anew")
    ready = start_waiting_anew(WorkFolder(anew.folder, anew.name), anew.inputs, cache_of(job) / "fonts")
    assert ready is not None
    assert ready.format is None
    with Session(tmp_path, cache_of(job)) as session:
        session._engines[anew.folder] = ready
        ready.engine.feed(HEAD + "\n")
        result = typeset(anew, session)
        assert ready.is_over
    assert unnamed(result.pdf.read_bytes()) == unnamed(plain)
    with session_of(anew) as (session, again):
        assert again.format is not None
        assert again.last is not None
        assert typeset(anew, session).passes == 1
    assert start_waiting_anew(WorkFolder(anew.folder, anew.name), anew.inputs, cache_of(job) / "fonts") is None


@pytest.mark.parametrize("change", [{"name": "other"}, {"tex": tex_of(("\\wrong",))}])
def test_a_wrong_guess_leaves_the_folder_to_others(job: Job, tmp_path: Path, change: dict[str, Any]) -> None:
    typeset(job)
    entry = ("cv", str(format_of(job)))
    anew = replace(job, folder=tmp_path / "out" / "work" / "zh")
    started = start_first(tmp_path / "out", (), lambda: {"zh": entry})
    with Session(tmp_path / "out" / "work", cache_of(job), started) as session, contextlib.suppress(TexStopped):
        typeset(replace(anew, **change), session)
    assert waiting(anew.folder) == []
    assert typeset(anew).passes == 2
    Path(entry[1]).unlink()
    assert start_first(tmp_path / "elsewhere", (), lambda: {"zh": entry}) == {}
    assert not (tmp_path / "elsewhere").exists()


@pytest.mark.parametrize("name", ["nothing", "file", "x" * 300])
def test_a_folder_that_cannot_be_read_begins_nothing(name: str, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert start_first(tmp_path / name, (), dict) == {}
