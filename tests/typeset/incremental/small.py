"""A small document of a small class, each of whose lines stands in a line of the data; and XeTeX at work on it."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from msgspec.structs import replace

from cvlatex.typeset.formats import Formats
from cvlatex.typeset.incremental.session import Session
from cvlatex.typeset.incremental.waiting import WaitingEngine, start_waiting
from cvlatex.typeset.job import Job
from cvlatex.typeset.passes import typeset_plainly
from cvlatex.typeset.xelatex import find_tool
from tests.typeset.conftest import cache_of, unnamed

HEAD = r"\documentclass{small}"
CLASS = r"""\ProvidesClass{small}
\def\encodingdefault{OT1}\fontencoding{OT1}\fontfamily{cmr}\selectfont
\LoadClass{article}
"""
LINES = ("first", "second", r"see page \pageref{here}", r"\newpage fourth\label{here}")
MACROS = r"""\newcount\marked
\newcommand\CVPoint[1]{\par\advance\marked1
  \special{pdf:code /CV.\the\marked\space MP}\noindent#1\par\special{pdf:code /CV.0 MP}}
\newcommand\CVWidth{\AtEndDocument{\setbox0\hbox{\meaning\first}\kern\wd0 \special{code end}}}
"""


def tex_of(lines: tuple[str, ...]) -> str:
    return "\n".join((HEAD, r"\begin{document}", *lines, r"\end{document}", ""))


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


def format_of(job: Job) -> Path:
    return Formats(cache_of(job) / "formats", find_tool("xelatex")).find_path(job.head, job.inputs)


def waiting(folder: Path) -> list[int]:
    """The processes that work in a folder and are XeTeX."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):  # it may end while it is looked at
            if (process / "comm").read_text().strip() in ("xelatex", "xetex"):
                found.append((int(process.name), (process / "cwd").resolve()))
    return [number for number, where in found if where == folder.resolve()]
