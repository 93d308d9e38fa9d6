"""The last good run in a work folder: what it was made of, and what it left for the next one."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from msgspec import Struct

from cvlatex.typeset.folder import PAGES, WorkFolder
from cvlatex.typeset.formats import is_current
from cvlatex.typeset.incremental.early_start import RECORD
from cvlatex.typeset.incremental.foresight import Foresight
from cvlatex.typeset.incremental.xdv import Whole
from cvlatex.typeset.xelatex import Job

Inputs = tuple[tuple[str, str, int, int], ...]
"""Of each input its file, its name in the work folder, its size and its age."""


class LastRun(Struct, frozen=True):
    """A good run: its folder, format, inputs, and the data behind its document; then the document and what it left."""

    folder: WorkFolder
    format: Path
    inputs: Inputs
    foresight: Foresight
    tex: str
    auxiliary: Mapping[str, bytes]
    tags: bytes
    pages: Whole | None

    @classmethod
    def of(cls, path: Path, tex: str) -> LastRun | None:
        """The last run in a work folder, which was good, of the document `tex`; if all it was made of is as it was.

        Raises OSError, ValueError, KeyError, TypeError or AttributeError where what was written down cannot be read.
        """
        said: dict[str, Any] = json.loads((path / RECORD).read_text(encoding="utf-8"))
        folder, made = WorkFolder(path, said["name"]), Path(said["format"])
        inputs = tuple((source, name, size, age) for source, name, size, age in said["inputs"])
        if not is_current(made) or not _as_they_were(inputs, path):
            return None
        foresight = Foresight(
            {name: tuple(lines) for name, lines in said["digests"].items()},
            tuple((place[0], place[1]) if place else None for place in said["places"]),
        )
        return cls(
            folder,
            made,
            inputs,
            foresight,
            tex,
            folder.auxiliary(),
            tags_of(folder),
            Whole.of(_content(folder.file(PAGES))),
        )

    def is_with_inputs_of(self, job: Job) -> bool:
        """Whether a job's inputs are those of this run."""
        return self.inputs == _inputs(job)


def remember(job: Job, made: Path | None) -> None:
    """Write down what the next run needs to begin early."""
    record = job.folder / RECORD
    if made is None or job.foresight is None:
        forget(job.folder)
        return
    said = {
        "name": job.name,
        "format": str(made),
        "inputs": _inputs(job),
        "digests": job.foresight.digests,
        "places": job.foresight.places,
    }
    beside = job.folder / (RECORD + "~")
    beside.write_text(json.dumps(said, separators=(",", ":")), encoding="utf-8")
    os.replace(beside, record)


def forget(folder: Path) -> None:
    """Let nothing begin early in a work folder until its next good run."""
    (folder / RECORD).unlink(missing_ok=True)


def tags_of(folder: WorkFolder) -> bytes:
    """What a run has said of its elements; nothing where it has none."""
    return _content(folder.file(".tags"))


def _content(path: Path) -> bytes:
    return path.read_bytes() if path.exists() else b""


def _inputs(job: Job) -> Inputs:
    return tuple((str(source.absolute()), name, *_stamp(source)) for source, name in job.inputs)


def _as_they_were(inputs: Inputs, folder: Path) -> bool:
    """Whether every input is what it was, and its copy in the work folder too."""
    return all(
        _stamp(Path(source)) == (size, age) and _stamp(folder / name) == (size, age)
        for source, name, size, age in inputs
    )


def _stamp(path: Path) -> tuple[int, int]:
    status = path.stat()
    return status.st_size, status.st_mtime_ns
