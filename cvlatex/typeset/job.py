"""What is to be typeset, how a run is watched, and what comes of it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from pathlib import Path

from msgspec import Struct, field

from cvlatex.core.errors import TexFailed
from cvlatex.core.source import SourceFile, Span
from cvlatex.typeset.log.parse import Log


class Job(Struct, frozen=True):
    """One document to typeset in its work folder.

    `name` is the document's, without a suffix; `spans[n]` is the YAML behind line n + 1 of `tex`, in the files that
    `sources` has by name, and `others[n]` are further places; `inputs` are (file, name in the work folder);
    `time_limit` is in seconds a run.
    """

    name: str
    tex: str
    folder: Path
    inputs: tuple[tuple[Path, str], ...]
    time_limit: float
    spans: tuple[Span | None, ...] = ()
    others: Mapping[int, tuple[Span, ...]] = field(default_factory=dict)
    sources: Mapping[str, SourceFile] = field(default_factory=dict)

    @property
    def head(self) -> str:
        """The document's first line, which loads the class."""
        return self.tex.partition("\n")[0]


def _ignore(_: str) -> None:
    """Do nothing."""


class Control(Struct, frozen=True):
    """How runs are watched from outside: `step` is called with the name of each before it starts, `stop` ends a run."""

    step: Callable[[str], None] = _ignore
    stop: threading.Event = field(default_factory=threading.Event)


class Typeset(Struct, frozen=True):
    """A typeset document: a PDF in the work folder, and beside it, with the suffix .tags, its elements.

    `log` is the last pass's. One that `is_predicted` was put together of pages of the last run while XeTeX is still at
    work: its log is empty until the session has confirmed it.
    """

    job: Job
    pdf: Path
    pages: int
    passes: int
    log: Log
    is_predicted: bool = False


class TexStopped(TexFailed):
    """XeTeX ended without a document of a job; `log` says why and where, as far as it got."""

    def __init__(self, message: str, remedy: str, job: Job, log: Log) -> None:
        super().__init__(message, remedy)
        self.job = job
        self.log = log
