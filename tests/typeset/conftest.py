from __future__ import annotations

import re
from pathlib import Path

import pytest

from cvlatex.typeset.incremental.session import Session
from cvlatex.typeset.job import Control, Job, Typeset
from cvlatex.typeset.passes import remake_pdf, typeset_plainly

LOG = "This is a fake log.\\n(./cv.tex\\n)\\nOutput written on cv.xdv (2 pages, 100 bytes).\\n"

XELATEX = f"""
from pathlib import Path
Path("cv.aux").write_text("settled")
Path("cv.xdv").write_bytes(b"xdv")
Path("cv.log").write_text("{LOG}")
"""
"""A xelatex that makes two pages and whose auxiliary file settles at once."""

XDVIPDFMX = """
import sys
from pathlib import Path
pages = Path("cv.xdv").read_bytes() if sys.argv[-1] == "cv.xdv" else sys.stdin.buffer.read()
Path("cv.pdf").write_bytes(b"%PDF-1.5 " + pages + b" %%EOF\\n")
"""
"""An xdvipdfmx that makes a PDF of a file, or of its standard input where none is named."""


@pytest.fixture
def job(tmp_path: Path) -> Job:
    """A job of one word in the folder `work`, which exists."""
    (tmp_path / "work").mkdir()
    return Job(
        name="cv",
        tex="\\documentclass{article}\n\\begin{document}\nWord\n\\end{document}\n",
        folder=tmp_path / "work",
        inputs=(),
        time_limit=60,
    )


def cache_of(job: Job) -> Path:
    """The cache folder of the sessions below: beside the work folder."""
    return job.folder.parent / "cache"


def typeset(job: Job, session: Session | None = None, control: Control | None = None) -> Typeset:
    """Typeset as the pipeline does: by a session where that can be, else plainly; a prediction is seen to its end."""
    session = session or Session(job.folder.parent, cache_of(job))
    result = session.typeset(job, control)
    if result is not None and result.is_predicted:
        result = session.confirm(result, control)
        if result is not None and result.is_predicted:
            return remake_pdf(result)
    return result or typeset_plainly(job, control)


def unnamed(pdf: bytes) -> bytes:
    """A PDF without the identifier that xdvipdfmx makes of the clock and of its input's name."""
    return re.sub(rb"/ID\s*\[[^]]*\]", b"", pdf)
