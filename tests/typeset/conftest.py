from __future__ import annotations

from pathlib import Path

import pytest

from cvlatex.typeset.xelatex import Job

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
        on_pass=print,
    )
