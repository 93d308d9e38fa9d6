"""The number of passes, what a bad run leaves, and the message when a tool fails in one way or another."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest
from msgspec.structs import replace

from cvlatex.core.errors import FolderUnusable, TexFailed, TexTimedOut, ToolMissing
from cvlatex.tools.process import Cancelled
from cvlatex.typeset.job import Control, Job, TexStopped
from cvlatex.typeset.passes import MAX_PASSES, remake_pdf, typeset_plainly
from tests.conftest import Tools
from tests.typeset.conftest import LOG, XDVIPDFMX, XELATEX
from tests.waiting import HANGS

UNSETTLED = f"""
from pathlib import Path
aux = Path("cv.aux")
count = int(aux.read_text()) if aux.exists() else 0
aux.write_text(str(count + 1))
Path("cv.xdv").write_bytes(b"xdv")
Path("cv.log").write_text("{LOG}")
"""

FAILS = """
import sys
from pathlib import Path
Path("cv.aux").write_text("poison")
Path("cv.log").write_text("(./cv.tex\\n./cv.tex:3: Undefined control sequence.\\nl.3 \\\\foo\\n        x\\n")
sys.exit(1)
"""


def test_passes_end_when_the_auxiliary_files_settle(job: Job, tools: Tools) -> None:
    tools(xelatex=XELATEX, xdvipdfmx=XDVIPDFMX)
    words: list[str] = []
    result = typeset_plainly(job, Control(words.append))
    assert words == ["pass 1", "pass 2", "writes the PDF"]
    assert (result.passes, result.pages, result.pdf) == (2, 2, job.folder / "cv.pdf")
    assert result.pdf.read_bytes() == b"%PDF-1.5 xdv %%EOF\n"


def test_a_document_that_never_settles_is_reported(job: Job, tools: Tools) -> None:
    tools(xelatex=UNSETTLED, xdvipdfmx=XDVIPDFMX)
    words: list[str] = []
    with pytest.raises(TexFailed, match=f"do not settle: pass {MAX_PASSES}"):
        typeset_plainly(job, Control(words.append))
    assert len(words) == MAX_PASSES


def test_an_error_carries_the_log(job: Job, tools: Tools) -> None:
    tools(xelatex=FAILS, xdvipdfmx=XDVIPDFMX)
    with pytest.raises(TexStopped, match=r"^XeTeX stopped at cv: Undefined control sequence \\foo\.$") as stopped:
        typeset_plainly(job)
    assert [(error.file, error.line) for error in stopped.value.log.errors] == [("cv.tex", 3)]
    assert not (job.folder / "cv.pdf").exists()


def test_a_failed_run_does_not_poison_the_next(job: Job, tools: Tools) -> None:
    tools(xelatex=FAILS, xdvipdfmx=XDVIPDFMX)
    with pytest.raises(TexStopped):
        typeset_plainly(job)
    tools(
        xelatex='import sys, os\nif os.path.exists("cv.aux") and "poison" in open("cv.aux").read(): sys.exit(1)'
        + XELATEX
    )
    assert typeset_plainly(job).passes == 2


def test_the_log_of_an_earlier_run_is_not_taken_for_this_ones(job: Job, tools: Tools) -> None:
    tools(xelatex=FAILS, xdvipdfmx=XDVIPDFMX)
    with pytest.raises(TexStopped):
        typeset_plainly(job)
    tools(xelatex="import sys; print('no room'); sys.exit(1)")
    with pytest.raises(TexStopped, match=r"^XeTeX stopped at cv: no room\.$"):
        typeset_plainly(job)


@pytest.mark.parametrize(
    ("script", "message"),
    [
        ("import sys; sys.exit(7)", "it ended with the code 7"),
        ("import os, signal; os.kill(os.getpid(), signal.SIGSEGV)", "it was ended by the signal SIGSEGV"),
        ("import sys; sys.stdout.buffer.write(b'\\xff\\xfe bad\\n'); sys.exit(1)", "\ufffd\ufffd bad"),
    ],
)
def test_a_xelatex_that_fails_without_a_log_is_reported(job: Job, tools: Tools, script: str, message: str) -> None:
    tools(xelatex=script, xdvipdfmx=XDVIPDFMX)
    with pytest.raises(TexStopped, match=message):
        typeset_plainly(job)


def test_no_page_is_no_document(job: Job, tools: Tools) -> None:
    tools(xelatex="open('cv.log', 'w').write('No pages of output.')", xdvipdfmx=XDVIPDFMX)
    with pytest.raises(TexStopped, match="made no page of cv"):
        typeset_plainly(job)


@pytest.mark.parametrize(
    ("script", "message"),
    [
        ("import sys; print('xdvipdfmx:fatal: no room'); sys.exit(1)", "no room"),
        ("open('cv.pdf', 'w').write('%PDF-1.5 half')", "ended with the code 0"),
        ("pass", "ended with the code 0"),
        ("import os, signal; os.kill(os.getpid(), signal.SIGBUS)", "SIGBUS"),
    ],
)
def test_half_a_pdf_is_none(job: Job, tools: Tools, script: str, message: str) -> None:
    tools(xelatex=XELATEX, xdvipdfmx=script)
    with pytest.raises(TexFailed, match=f"xdvipdfmx made no PDF of cv.*{message}"):
        typeset_plainly(job)


def test_a_hanging_tool_is_ended(job: Job, tools: Tools) -> None:
    tools(xelatex=HANGS, xdvipdfmx=XDVIPDFMX)
    started = time.monotonic()
    with pytest.raises(TexTimedOut, match=r"xelatex was still at work on cv after 0\.5 seconds"):
        typeset_plainly(replace(job, time_limit=0.5))
    assert time.monotonic() - started < 10


def test_stop_ends_the_run(job: Job, tools: Tools) -> None:
    tools(xelatex=HANGS, xdvipdfmx=XDVIPDFMX)
    stop = threading.Event()
    threading.Timer(0.3, stop.set).start()
    with pytest.raises(Cancelled):
        typeset_plainly(job, Control(stop=stop))


def test_a_missing_tool_is_named_with_its_remedy(job: Job, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(ToolMissing, match="xelatex") as missing:
        typeset_plainly(job)
    assert "make setup" in missing.value.remedy


def test_a_missing_input_is_reported(job: Job, tools: Tools, tmp_path: Path) -> None:
    tools(xelatex=XELATEX, xdvipdfmx=XDVIPDFMX)
    with pytest.raises(FolderUnusable, match="No such file"):
        typeset_plainly(replace(job, inputs=((tmp_path / "gone.sty", "gone.sty"),)))


# From here on with the real xelatex and xdvipdfmx.

PAGES = r"""\documentclass{article}
\begin{document}
See page \pageref{end}. \newpage x\label{end}
\end{document}
"""


def test_tex_settles_a_page_reference(job: Job) -> None:
    job = replace(job, tex=PAGES)
    first = typeset_plainly(job)
    assert (first.pages, first.passes, first.log.errors) == (2, 2, ())
    assert first.pdf.read_bytes().startswith(b"%PDF-")


def test_a_pdf_can_be_created_once_more_of_its_pages(job: Job) -> None:
    first = typeset_plainly(replace(job, tex=PAGES))
    created = first.pdf.read_bytes()
    first.pdf.unlink()
    assert remake_pdf(first).pdf.read_bytes() == created


def test_two_runs_give_the_same_bytes(job: Job, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    first = typeset_plainly(replace(job, tex=PAGES)).pdf.read_bytes()
    second = typeset_plainly(replace(job, tex=PAGES, folder=tmp_path / "other")).pdf.read_bytes()
    assert first == second


def test_tex_reads_its_inputs_from_the_work_folder(job: Job, tmp_path: Path) -> None:
    (tmp_path / "style.sty").write_text(r"\ProvidesPackage{style}\newcommand{\fromstyle}{x}")
    tex = r"\documentclass{article}\usepackage{style}\begin{document}\fromstyle\end{document}"
    assert typeset_plainly(replace(job, tex=tex, inputs=((tmp_path / "style.sty", "style.sty"),))).pages == 1


def test_tex_reads_nothing_outside_its_folder(job: Job, tmp_path: Path) -> None:
    (tmp_path / "secret.tex").write_text("secret")
    tex = r"\documentclass{article}\begin{document}x\input{../secret}\end{document}"
    with pytest.raises(TexStopped, match="secret"):
        typeset_plainly(replace(job, tex=tex))


def test_tex_runs_no_program(job: Job) -> None:
    tex = r"\documentclass{article}\begin{document}x\immediate\write18{touch run}\end{document}"
    typeset_plainly(replace(job, tex=tex))
    assert not (job.folder / "run").exists()


def test_a_tex_that_loops_is_ended(job: Job) -> None:
    tex = "\\documentclass{article}\n\\begin{document}\n\\def\\x{\\x}\\x\n\\end{document}\n"
    with pytest.raises(TexTimedOut):
        typeset_plainly(replace(job, tex=tex, time_limit=3))


def test_an_error_in_the_document_has_its_line(job: Job) -> None:
    tex = "\\documentclass{article}\n\\begin{document}\nfine\n$x^{2$\n\\end{document}\n"
    with pytest.raises(TexStopped) as stopped:
        typeset_plainly(replace(job, tex=tex))
    assert [(error.file, error.line) for error in stopped.value.log.errors] == [("cv.tex", 4)]


def test_a_character_without_a_glyph_is_found_in_the_document(job: Job) -> None:
    tex = "\\documentclass{article}\n\\begin{document}\nx\n\n高旻昱\n\\end{document}\n"
    messages = typeset_plainly(replace(job, tex=tex)).log.messages
    assert {(message.text, message.line) for message in messages} == {("高", 5), ("旻", 5), ("昱", 5)}
