from __future__ import annotations

import os
import stat
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest

from cvlatex.typeset.xelatex import Job

Tools = Callable[..., Path]

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
def tools(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Tools:
    """Put Python scripts before everything else on the PATH: `tools(xelatex="…")`."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")

    def install(**scripts: str) -> Path:
        for name, body in scripts.items():
            script = folder / name
            script.write_text(f"#!{sys.executable} -IS\n{textwrap.dedent(body)}", encoding="utf-8")
            script.chmod(script.stat().st_mode | stat.S_IXUSR)
        return folder

    return install


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
