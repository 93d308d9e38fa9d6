"""A XeTeX that was started before its document: the same bytes as ever, and nothing lost where it was in vain."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from cvlatex.core.source import SourceFile, Span
from cvlatex.typeset.folder import WorkFolder, hold
from cvlatex.typeset.formats import Formats
from cvlatex.typeset.incremental.early_start import start_first
from cvlatex.typeset.incremental.session import Session
from cvlatex.typeset.incremental.waiting import WaitingEngine, start_waiting, start_waiting_anew
from cvlatex.typeset.job import Control, Job, TexStopped, Typeset
from cvlatex.typeset.passes import typeset_plainly
from cvlatex.typeset.xelatex import find_tool, run_within_walls
from tests.typeset.conftest import cache_of, typeset, unnamed
from tests.waiting import until

HEAD = r"\documentclass{small}"
CLASS = r"""\ProvidesClass{small}
\def\encodingdefault{OT1}\fontencoding{OT1}\fontfamily{cmr}\selectfont
\LoadClass{article}
"""
LINES = ("first", "second", r"see page \pageref{here}", r"\newpage fourth\label{here}")


def tex_of(lines: tuple[str, ...]) -> str:
    return "\n".join((HEAD, r"\begin{document}", *lines, r"\end{document}", ""))


@pytest.fixture(scope="module")
def dumped(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The cache's folder of formats, with those of the classes here."""
    folder = tmp_path_factory.mktemp("dumped")
    formats = Formats(folder / "formats", find_tool("xelatex"))
    for content in (CLASS, CLASS + MACROS):
        (folder / "small.cls").write_text(content)
        inputs = ((folder / "small.cls", "small.cls"),)
        assert formats.obtain(HEAD, inputs, lambda argv, work: run_within_walls(argv, work, 60, None))
    return formats.folder


@pytest.fixture
def job(job: Job, tmp_path: Path, dumped: Path) -> Job:
    """A job with a format, whose lines come from the lines of a data file."""
    shutil.copytree(dumped, cache_of(job) / "formats", copy_function=os.link)
    (tmp_path / "small.cls").write_text(CLASS)
    text = "".join(f"{line}\n" for line in LINES)
    (tmp_path / "cv.yaml").write_text(text)
    (job.folder / ".lock").touch()
    name = str(tmp_path / "cv.yaml")
    spans = (None, None, *(Span(name, number, 1, number, 2) for number in range(1, len(LINES) + 1)), None)
    return replace(
        job,
        tex=tex_of(LINES),
        inputs=((tmp_path / "small.cls", "small.cls"),),
        spans=spans,
        sources={name: SourceFile.of(name, text)},
    )


@contextmanager
def session_of(job: Job) -> Iterator[tuple[Session, WaitingEngine]]:
    """A session in which XeTeX waits for a job's document."""
    with Session(job.folder.parent, cache_of(job)) as session:
        session.wait_for([job.folder.name], "nothing")
        yield session, session._engines[job.folder]


def start(job: Job) -> WaitingEngine | None:
    return start_waiting(job.folder, cache_of(job) / "fonts")


def edited(job: Job, number: int, words: str) -> Job:
    lines = tuple(words if n == number else line for n, line in enumerate(LINES, 1))
    return replace(job, tex=tex_of(lines))


def from_nothing(job: Job, tmp_path: Path) -> bytes:
    (tmp_path / "other").mkdir()
    return unnamed(typeset_plainly(replace(job, folder=tmp_path / "other")).pdf.read_bytes())


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


POINTS = ("one two three", "four five", r"six\newpage", "seven")
MACROS = r"""\newcount\marked
\newcommand\CVPoint[1]{\par\advance\marked1
  \special{pdf:code /CV.\the\marked\space MP}\noindent#1\par\special{pdf:code /CV.0 MP}}
\newcommand\CVWidth{\AtEndDocument{\setbox0\hbox{\meaning\first}\kern\wd0 \special{code end}}}
"""


def pointed(job: Job, points: tuple[str, ...]) -> Job:
    """A document of points."""
    return replace(job, tex=tex_of((r"\gdef\first{}", *(f"\\CVPoint{{{point}}}" for point in points))))


def format_of(job: Job) -> Path:
    return Formats(cache_of(job) / "formats", find_tool("xelatex")).path(job.head, job.inputs)


@pytest.fixture
def points(job: Job, tmp_path: Path) -> Job:
    (tmp_path / "small.cls").write_text(CLASS + MACROS)
    return pointed(job, POINTS)


@pytest.mark.parametrize(("number", "is_predicted"), [(0, True), (1, True), (2, True), (3, False)])
def test_a_word_changed_gives_the_pdf_before_xetex_has_ended(
    points: Job, tmp_path: Path, number: int, is_predicted: bool
) -> None:
    """Where more comes after it on the page, unless XeTeX is done first: the document is small.

    e2e/test_predicted_pdf.py has one in which XeTeX cannot be.
    """
    typeset(points)
    after = pointed(points, tuple(point.capitalize() if at == number else point for at, point in enumerate(POINTS)))
    result, created = predicted(after)
    assert is_predicted or not result.is_predicted
    assert unnamed(created) == from_nothing(after, tmp_path)
    assert (result.passes, result.pages) == (1, 2)
    again, other = predicted(points)
    assert is_predicted or not again.is_predicted
    assert other != created


def predicted(job: Job) -> tuple[Typeset, bytes]:
    """What a waiting XeTeX makes of a job, confirmed; and the PDF that it gave first."""
    with session_of(job) as (session, _):
        result = session.typeset(job)
        assert result is not None
        created = result.pdf.read_bytes()
        if result.is_predicted:
            assert not result.log.messages
            confirmed = session.confirm(result)
            assert confirmed is not None
            result = confirmed
    return result, created


def waiting(folder: Path) -> list[int]:
    """The processes that work in a folder and are XeTeX."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):  # it may end while it is looked at
            if (process / "comm").read_text().strip() in ("xelatex", "xetex"):
                found.append((int(process.name), (process / "cwd").resolve()))
    return [number for number, where in found if where == folder.resolve()]
