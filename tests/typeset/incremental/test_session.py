"""The door as the pipeline sees it; test_waiting.py has what each of its ways leads to."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from cvlatex.typeset.incremental.format_history import read_history
from cvlatex.typeset.incremental.session import Session
from cvlatex.typeset.job import Control, Job, TexStopped
from cvlatex.typeset.passes import typeset_plainly
from tests.conftest import Tools
from tests.typeset.conftest import XDVIPDFMX, XELATEX, cache_of, typeset


def session_of(job: Job) -> Session:
    return Session(job.folder.parent, cache_of(job))


def test_switched_off_everything_is_done_plainly(job: Job, monkeypatch: pytest.MonkeyPatch) -> None:
    typeset(job)
    monkeypatch.setenv("CVLATEX_INCREMENTAL", "0")
    with session_of(job) as session:
        session.wait_for([job.folder.name], "nothing")
        session.plan([], ())
        session.learn("data", [job.folder.name])
        assert session.typeset(job) is None
        assert not session.expects_edit
    assert read_history(cache_of(job) / "history", "data") == {}


def test_the_next_run_starts_from_the_last_good_one(job: Job, tools: Tools) -> None:
    tools(xelatex=XELATEX, xdvipdfmx=XDVIPDFMX)
    words: list[str] = []
    assert typeset(job, control=Control(words.append)).passes == 2
    assert words == ["looks for its format", "pass 1", "pass 2"]
    assert typeset(job).passes == 1


def test_auxiliary_files_that_no_longer_fit_lead_to_the_plain_way(job: Job, tools: Tools) -> None:
    tools(xelatex=XELATEX, xdvipdfmx=XDVIPDFMX)
    typeset(job)
    newer = 'import sys, os\nif os.path.exists("cv.aux") and "settled" == open("cv.aux").read(): sys.exit(1)'
    tools(xelatex=newer + XELATEX.replace("settled", "another"))
    assert session_of(job).typeset(job) is None
    assert typeset_plainly(job).passes == 2


def test_an_error_leads_to_the_plain_way_and_leaves_the_good_run(job: Job) -> None:
    typeset(job)
    auxiliary = (job.folder / "cv.aux").read_bytes()
    wrong = replace(job, tex=job.tex.replace("Word", r"\wrong"))
    assert session_of(job).typeset(wrong) is None
    with pytest.raises(TexStopped):
        typeset_plainly(wrong)
    assert (job.folder / "cv.aux").read_bytes() == auxiliary


def test_the_folder_of_a_waiting_xetex_is_locked_already_and_free_afterwards(job: Job, tmp_path: Path) -> None:
    typeset(job)
    control = Control()
    with session_of(job) as session, session_of(job) as other:
        session.wait_for([job.folder.name], "nothing")
        with session.hold(job.folder, control):
            pass
        with other.hold(job.folder, control):
            assert typeset(job, other).passes == 1
