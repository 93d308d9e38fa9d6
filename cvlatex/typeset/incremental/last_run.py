"""The record of the last good run in a work folder: its inputs, and what it left for the next one."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from msgspec import Struct

from cvlatex.core.cache import stamp_file
from cvlatex.core.files import write_file
from cvlatex.typeset.folder import PAGES, WorkFolder
from cvlatex.typeset.formats import is_current
from cvlatex.typeset.incremental.unchanged import LineOrigins
from cvlatex.typeset.incremental.xdv import Whole
from cvlatex.typeset.job import Job
from cvlatex.typeset.work import RECORD

Inputs = tuple[tuple[str, str, int, int], ...]
"""Of each input its file, its name in the work folder, its size and its mtime."""


class LastRun(Struct, frozen=True):
    """A good run: its folder, format, inputs, and the origins of its lines; then the document and what it left."""

    folder: WorkFolder
    format: Path
    inputs: Inputs
    origins: LineOrigins
    tex: str
    auxiliary: Mapping[str, bytes]
    tags: bytes
    pages: Whole | None

    @classmethod
    def of(cls, path: Path, tex: str) -> LastRun | None:
        """Read the record of the last run in a work folder, of the document `tex`; None where an input has changed.

        Raises OSError, ValueError, KeyError, TypeError or AttributeError where the record cannot be read.
        """
        record: dict[str, Any] = json.loads((path / RECORD).read_text(encoding="utf-8"))
        folder, format_ = WorkFolder(path, record["name"]), Path(record["format"])
        inputs = tuple((source, name, size, age) for source, name, size, age in record["inputs"])
        if not is_current(format_) or not _are_unchanged(inputs, path):
            return None
        origins = LineOrigins(
            {name: tuple(lines) for name, lines in record["digests"].items()},
            tuple(tuple((path, first, last) for path, first, last in places) for places in record["places"]),
        )
        auxiliary, tags, pages = (
            folder.read_auxiliary(),
            read_tags(folder),
            Whole.of(_read_content(folder.locate(PAGES))),
        )
        return cls(folder, format_, inputs, origins, tex, auxiliary, tags, pages)

    def has_inputs_of(self, job: Job) -> bool:
        """Whether a job's inputs are those of this run."""
        return self.inputs == _stamp_inputs(job)


def record_run(job: Job, format_: Path | None) -> None:
    """Record what the next run needs to start early; nothing of a run without a format. Raises OSError."""
    if format_ is None:
        (job.folder / RECORD).unlink(missing_ok=True)
        return
    origins = LineOrigins.of(job.spans, job.sources, job.others)
    record = {
        "name": job.name,
        "format": str(format_),
        "inputs": _stamp_inputs(job),
        "digests": origins.digests,
        "places": origins.places,
    }
    write_file(job.folder / RECORD, json.dumps(record, separators=(",", ":")))


def read_tags(folder: WorkFolder) -> bytes:
    """Return what a run has written of its elements; nothing where it has none."""
    return _read_content(folder.locate(".tags"))


def _read_content(path: Path) -> bytes:
    """Return the content of a file; none where it is absent."""
    return path.read_bytes() if path.exists() else b""


def _stamp_inputs(job: Job) -> Inputs:
    """Return the inputs of a job with their stamps."""
    return tuple((str(source.absolute()), name, *stamp_file(source)) for source, name in job.inputs)


def _are_unchanged(inputs: Inputs, folder: Path) -> bool:
    """Whether every input is what it was, and its copy in the work folder too."""
    return all(
        stamp_file(source) == (size, age) and stamp_file(folder / name) == (size, age)
        for source, name, size, age in inputs
    )
