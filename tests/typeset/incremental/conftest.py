"""The small document as a job, with the formats of its classes dumped once for all."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from msgspec.structs import replace

from cvlatex.core.source import SourceFile, Span
from cvlatex.typeset.formats import Formats
from cvlatex.typeset.job import Job
from cvlatex.typeset.xelatex import find_tool, run_within_walls
from tests.typeset.conftest import cache_of
from tests.typeset.incremental.small import CLASS, HEAD, LINES, MACROS, tex_of


@pytest.fixture(scope="session")
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
def small_job(job: Job, tmp_path: Path, dumped: Path) -> Job:
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
