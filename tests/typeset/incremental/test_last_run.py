"""What a good run leaves for the next one: all of it, or nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from cvlatex.core.source import SourceFile, Span
from cvlatex.typeset.incremental.last_run import LastRun, record_run
from cvlatex.typeset.incremental.unchanged import LineOrigins
from cvlatex.typeset.job import Job
from tests.typeset.conftest import cache_of, typeset


@pytest.fixture
def done(job: Job, tmp_path: Path) -> Job:
    """A job that was done, under a format, of a class that lies beside it."""
    (tmp_path / "small.cls").write_text(
        r"\ProvidesClass{small}\def\encodingdefault{OT1}\fontencoding{OT1}\fontfamily{cmr}\selectfont\LoadClass{article}"
    )
    done = replace(
        job,
        tex=job.tex.replace("article", "small"),
        inputs=((tmp_path / "small.cls", "small.cls"),),
        spans=(None, Span("cv.yaml", 2, 1, 2, 3)),
        sources={"cv.yaml": SourceFile.of("cv.yaml", "a\nb")},
    )
    typeset(done)
    return done


def test_it_has_what_the_run_had_and_left(done: Job) -> None:
    last = LastRun.of(done.folder, done.tex)
    assert last is not None
    assert (last.tex, last.origins) == (done.tex, LineOrigins.of(done.spans, done.sources, done.others))
    assert last.pages is not None
    assert len(last.pages.pages) == 1
    assert set(last.auxiliary) == {"cv.aux"}
    assert last.tags == b""
    assert last.has_inputs_of(replace(done, tex="other"))
    assert not last.has_inputs_of(replace(done, inputs=()))


def test_pages_that_are_gone_or_damaged_are_none(done: Job) -> None:
    for damage in (lambda path: path.write_bytes(path.read_bytes()[:-40]), Path.unlink):
        damage(done.folder / "cv.pages")
        last = LastRun.of(done.folder, done.tex)
        assert last is not None
        assert last.pages is None


def test_of_other_inputs_it_is_none(done: Job, tmp_path: Path) -> None:
    (tmp_path / "small.cls").write_text((tmp_path / "small.cls").read_text() + "%")
    assert LastRun.of(done.folder, done.tex) is None


def test_without_a_format_it_is_none(done: Job) -> None:
    next((cache_of(done) / "formats").glob("*.fmt")).unlink()
    assert LastRun.of(done.folder, done.tex) is None


def test_of_a_run_without_a_format_nothing_is_recorded(done: Job) -> None:
    for _ in range(2):
        record_run(done, None)
    with pytest.raises(OSError, match=r"\.ready"):
        LastRun.of(done.folder, done.tex)
