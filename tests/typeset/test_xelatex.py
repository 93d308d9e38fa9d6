"""The commands of TeX's programs, and how their ends are read."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from cvlatex.core.errors import TexTimedOut
from cvlatex.tools.process import Finished
from cvlatex.typeset.folder import WorkFolder
from cvlatex.typeset.job import Control, Job, TexStopped
from cvlatex.typeset.xelatex import check_time, is_whole, read_log, run_xdvipdfmx, run_xelatex


def test_xetex_leaves_an_xdv_and_xdvipdfmx_makes_a_pdf_of_it(job: Job) -> None:
    folder = WorkFolder(job.folder, job.name)
    folder.lay_out(job.tex, ())
    run_xelatex(job, folder, Control())
    assert (folder.locate(".xdv").exists(), folder.locate(".pdf").exists()) == (True, False)
    run_xdvipdfmx(job, folder, Control())
    assert (folder.locate(".xdv").exists(), is_whole(folder.locate(".pdf"))) == (False, True)


def test_no_run_may_open_a_shell(job: Job) -> None:
    folder = WorkFolder(job.folder, job.name)
    shell = replace(job, tex=job.tex.replace("Word", "\\immediate\\write18{touch here}Word"))
    folder.lay_out(shell.tex, ())
    run_xelatex(shell, folder, Control())
    assert not (job.folder / "here").exists()


@pytest.mark.parametrize(
    ("code", "output", "message"),
    [
        (-11, "", "XeTeX stopped at cv: it was ended by the signal SIGSEGV."),
        (1, "some words\nthe last ones.\n\n", "XeTeX stopped at cv: the last ones."),
        (3, "", "XeTeX stopped at cv: it ended with the code 3."),
    ],
)
def test_the_end_of_a_run_is_reported(job: Job, code: int, output: str, message: str) -> None:
    with pytest.raises(TexStopped) as stopped:
        read_log(job, WorkFolder(job.folder, job.name), Finished((), code, output, 0.1))
    assert str(stopped.value) == message


def test_a_run_past_its_time_is_reported_by_its_name(job: Job) -> None:
    with pytest.raises(TexTimedOut, match="xelatex was still at work on cv after 60 seconds"):
        check_time(job, Finished((), -9, "", 60.0, timed_out=True), "xelatex")


@pytest.mark.parametrize(("content", "whole"), [(b"%PDF-1.7 %%EOF\n", True), (b"%PDF-1.7", False), (b"", False)])
def test_a_pdf_is_whole_when_it_has_its_end(tmp_path: Path, content: bytes, whole: bool) -> None:
    (tmp_path / "a.pdf").write_bytes(content)
    assert is_whole(tmp_path / "a.pdf") is whole
    assert not is_whole(tmp_path / "b.pdf")
