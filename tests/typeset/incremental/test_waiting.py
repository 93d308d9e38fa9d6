"""A XeTeX that was started before its document: the same bytes as ever, and nothing lost where it was in vain."""

from __future__ import annotations

import contextlib
import os
import re
import signal
import time
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from cvlatex.core.source import SourceFile, Span
from cvlatex.typeset.folder import WorkFolder, held
from cvlatex.typeset.incremental.early_start import begin_first
from cvlatex.typeset.incremental.foresight import Foresight
from cvlatex.typeset.incremental.waiting import Ready, make_ready, make_ready_anew, readied
from cvlatex.typeset.passes import typeset
from cvlatex.typeset.xelatex import Job, TexStopped

HEAD = r"\documentclass{small}"
CLASS = r"""\ProvidesClass{small}
\def\encodingdefault{OT1}\fontencoding{OT1}\fontfamily{cmr}\selectfont
\LoadClass{article}
"""
LINES = ("first", "second", r"see page \pageref{here}", r"\newpage fourth\label{here}")


def tex_of(lines: tuple[str, ...]) -> str:
    return "\n".join((HEAD, r"\begin{document}", *lines, r"\end{document}", ""))


@pytest.fixture
def job(job: Job, tmp_path: Path) -> Job:
    """A job with a format, whose lines come from the lines of a data file."""
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
        formats=tmp_path / "cache",
        foresight=Foresight.of(spans, {name: SourceFile.of(name, text)}),
    )


def ready_of(job: Job) -> Ready:
    ready = make_ready(job.folder)
    assert ready is not None
    return ready


def edited(job: Job, number: int, words: str) -> Job:
    lines = tuple(words if n == number else line for n, line in enumerate(LINES, 1))
    return replace(job, tex=tex_of(lines))


def from_nothing(job: Job, tmp_path: Path) -> bytes:
    (tmp_path / "other").mkdir()
    return typeset(replace(job, folder=tmp_path / "other")).pdf.read_bytes()


@pytest.mark.parametrize("number", [1, 2, 3, 4])
def test_it_makes_the_same_pdf_as_a_run_from_nothing(job: Job, tmp_path: Path, number: int) -> None:
    typeset(job)
    words = LINES[number - 1] + " and more"
    (tmp_path / "cv.yaml").write_text("".join(f"{words if n == number else line}\n" for n, line in enumerate(LINES, 1)))
    after = edited(job, number, words)
    with ready_of(job) as ready:
        ready.feed_untouched()
        assert ready.engine.fed == "".join(job.tex.splitlines(keepends=True)[: number + 1 if number > 1 else 0])
        result = typeset(after, ready)
        assert ready.is_over
    assert result.passes == 1
    assert result.pdf.read_bytes() == from_nothing(after, tmp_path)
    assert (job.folder / "cv.tex").read_text() == after.tex


def test_what_it_moves_is_settled_by_further_passes(job: Job, tmp_path: Path) -> None:
    typeset(job)
    after = edited(job, 2, r"\newpage")
    with ready_of(job) as ready:
        result = typeset(after, ready)
    assert result.passes == 2
    assert result.pdf.read_bytes() == from_nothing(after, tmp_path)


def test_a_document_that_begins_otherwise_is_set_without_it(job: Job, tmp_path: Path) -> None:
    typeset(job)
    after = edited(job, 1, "other")
    with ready_of(job) as ready:
        ready.feed_to("second")
        result = typeset(after, ready)
    assert result.passes == 1
    assert result.pdf.read_bytes() == from_nothing(after, tmp_path)


@pytest.mark.parametrize("change", [{"name": "other"}, {"inputs": ()}])
def test_another_job_is_set_without_it(job: Job, change: dict[str, Any]) -> None:
    typeset(job)
    with ready_of(job) as ready:
        made = next((job.folder.parent / "cache").glob("*.fmt"))
        assert ready.fits(job, made)
        assert not ready.fits(replace(job, **change), made)
        assert not ready.fits(job, None)


def test_in_vain_it_leaves_the_folder_as_it_was(job: Job) -> None:
    typeset(job)
    auxiliary = (job.folder / "cv.aux").read_bytes()
    with ready_of(job) as ready:
        ready.feed_to(r"\begin{document}")
        deadline = time.monotonic() + 20
        while (job.folder / "cv.aux").read_bytes() == auxiliary:
            assert time.monotonic() < deadline
            time.sleep(0.01)
    assert (job.folder / "cv.aux").read_bytes() == auxiliary
    assert typeset(job).passes == 1


def test_an_error_after_it_began_is_told_as_ever(job: Job) -> None:
    typeset(job)
    with ready_of(job) as ready, pytest.raises(TexStopped) as stopped:
        typeset(edited(job, 3, r"\wrong"), ready)
    assert [(error.file, error.line) for error in stopped.value.log.errors] == [("cv.tex", 5)]


def test_nothing_is_begun_where_no_good_run_was(job: Job, tmp_path: Path) -> None:
    assert make_ready(tmp_path / "nowhere") is None
    assert make_ready(job.folder) is None
    typeset(job)
    (job.folder / ".good").unlink()
    assert make_ready(job.folder) is None


@pytest.mark.parametrize("record", ["", "{}", "[]", '{"name": 1}'])
def test_a_record_that_cannot_be_read_is_none(job: Job, record: str) -> None:
    typeset(job)
    (job.folder / ".ready").write_text(record)
    assert make_ready(job.folder) is None


def test_nothing_is_begun_on_an_input_that_has_changed(job: Job, tmp_path: Path) -> None:
    typeset(job)
    (tmp_path / "small.cls").write_text(CLASS + "% changed\n")
    assert make_ready(job.folder) is None


def test_nothing_is_begun_in_a_folder_that_another_build_holds(job: Job) -> None:
    typeset(job)
    with held(job.folder, print):
        assert make_ready(job.folder) is None
    with ready_of(job):
        assert make_ready(job.folder) is None
    ready_of(job).close()


def test_a_xetex_that_was_killed_while_it_waited_is_done_without(job: Job, tmp_path: Path) -> None:
    typeset(job)
    with ready_of(job) as ready:
        ready.feed_to(r"\begin{document}")
        deadline = time.monotonic() + 20
        while not (found := waiting(job.folder)):
            assert time.monotonic() < deadline
            time.sleep(0.01)
        for process in found:
            os.kill(process, signal.SIGKILL)
        result = typeset(job, ready)
    assert result.pdf.read_bytes() == from_nothing(job, tmp_path)


def test_the_variants_that_are_named_begin_early(job: Job, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("en", "zh"):
        folder = tmp_path / "out" / "work" / name
        folder.mkdir(parents=True)
        (folder / ".lock").touch()
        typeset(replace(job, folder=folder))
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    for wanted, begun in (((), {"en"}), (("zh",), {"zh"}), (("fr",), set())):
        with readied(tmp_path / "out", begin_first(tmp_path / "out", wanted, dict)) as ready:
            assert set(ready) == begun
    monkeypatch.setattr(os, "cpu_count", lambda: 4)
    with readied(tmp_path / "out", begin_first(tmp_path / "out", (), dict)) as ready:
        assert set(ready) == {"en", "zh"}


def test_for_a_document_never_set_it_begins_on_a_guess(job: Job, tmp_path: Path) -> None:
    typeset(job)
    made = next((tmp_path / "cache").glob("*.fmt"))
    anew = replace(job, folder=tmp_path / "out" / "work" / "zh")
    begun = begin_first(tmp_path / "out", (), lambda: {"zh": ("cv", str(made)), "en": ("cv", str(made))})
    assert set(begun) == {"zh"}
    with readied(tmp_path / "out", begun) as ready:
        assert not ready["zh"].was_set_before
        result = typeset(anew, ready["zh"])
        assert ready["zh"].is_over
    (tmp_path / "files").mkdir()
    other = typeset(replace(job, folder=tmp_path / "files"))
    assert (result.passes, result.pages) == (other.passes, other.pages)
    assert unnamed(result.pdf.read_bytes()) == unnamed(other.pdf.read_bytes())
    assert (anew.folder / "cv.tex").read_text() == job.tex
    ready_of(anew).close()


def test_one_without_a_format_leaves_what_the_next_one_needs_under_it(job: Job, tmp_path: Path) -> None:
    typeset(job)
    plain = typeset(replace(job, folder=job.folder.parent / "plain", formats=None)).pdf.read_bytes()
    anew = replace(job, folder=tmp_path / "anew")
    ready = make_ready_anew(WorkFolder(anew.folder, anew.name), anew.inputs)
    assert ready is not None
    assert not ready.has_format
    with ready:
        ready.engine.feed(HEAD + "\n")
        result = typeset(anew, ready)
        assert ready.is_over
    assert unnamed(result.pdf.read_bytes()) == unnamed(plain)
    with ready_of(anew) as again:
        assert again.has_format
        assert again.was_set_before
        assert typeset(anew, again).passes == 1
    assert make_ready_anew(WorkFolder(anew.folder, anew.name), anew.inputs) is None


@pytest.mark.parametrize("change", [{"name": "other"}, {"tex": tex_of(("\\wrong",))}])
def test_a_wrong_guess_leaves_the_folder_to_others(job: Job, tmp_path: Path, change: dict[str, Any]) -> None:
    typeset(job)
    made = next((tmp_path / "cache").glob("*.fmt"))
    anew = replace(job, folder=tmp_path / "out" / "work" / "zh")
    begun = begin_first(tmp_path / "out", (), lambda: {"zh": ("cv", str(made))})
    with readied(tmp_path / "out", begun) as ready, contextlib.suppress(TexStopped):
        typeset(replace(anew, **change), ready["zh"])
    assert waiting(anew.folder) == []
    assert typeset(anew).passes == 2
    (tmp_path / "cache" / made.name).unlink()
    assert begin_first(tmp_path / "elsewhere", (), lambda: {"zh": ("cv", str(made))}) == {}
    assert not (tmp_path / "elsewhere").exists()


@pytest.mark.parametrize("name", ["nothing", "file", "x" * 300])
def test_a_folder_that_cannot_be_read_begins_nothing(name: str, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert begin_first(tmp_path / name, (), dict) == {}


POINTS = ("one two three", "four five", r"six\newpage", "seven")
MACROS = r"""\newcount\marked
\newcommand\CVPoint[1]{\par\advance\marked1
  \special{pdf:code /CV.\the\marked\space MP}\noindent#1\par\special{pdf:code /CV.0 MP}}
\newcommand\CVWidth{\AtEndDocument{\setbox0\hbox{\meaning\first}\kern\wd0 \special{code end}}}
"""


def pointed(job: Job, points: tuple[str, ...], given: list[bytes]) -> Job:
    """A document of points, and where the PDFs go that are given early."""
    lines = (r"\gdef\first{}", *(f"\\CVPoint{{{point}}}" for point in points))
    return replace(job, tex=tex_of(lines), on_early=lambda pdf: given.append(pdf.read_bytes()))


def unnamed(pdf: bytes) -> bytes:
    """A PDF without the identifier that xdvipdfmx makes of the clock and of its input's name."""
    return re.sub(rb"/ID\s*\[[^]]*\]", b"", pdf)


@pytest.fixture
def points(job: Job, tmp_path: Path) -> Job:
    (tmp_path / "small.cls").write_text(CLASS + MACROS)
    return pointed(job, POINTS, [])


@pytest.mark.parametrize(("number", "is_given"), [(0, True), (1, True), (2, True), (3, False)])
def test_a_word_changed_gives_the_pdf_before_xetex_has_ended(
    points: Job, tmp_path: Path, number: int, is_given: bool
) -> None:
    """Where more comes after it on the page; the pages of a document so small come all at once."""
    typeset(points)
    given: list[bytes] = []
    words = tuple(point.capitalize() if at == number else point for at, point in enumerate(POINTS))
    after = pointed(points, words, given)
    with ready_of(points) as ready:
        result = typeset(after, ready)
    assert result.was_early == is_given == bool(given)
    made = given[0] if given else result.pdf.read_bytes()
    assert unnamed(made) == unnamed(from_nothing(replace(after, on_early=None), tmp_path))
    assert (result.passes, result.pages) == (1, 2)
    again: list[bytes] = []
    with ready_of(points) as ready:
        assert typeset(pointed(points, POINTS, again), ready).was_early == is_given
    assert not again or again != given


def waiting(folder: Path) -> list[int]:
    """The processes that work in a folder and are XeTeX."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):  # it may end while it is looked at
            if (process / "comm").read_text().strip() in ("xelatex", "xetex"):
                found.append((int(process.name), (process / "cwd").resolve()))
    return [number for number, where in found if where == folder.resolve()]
