from __future__ import annotations

from pathlib import Path

from cvlatex.typeset.folder import PAGES, WorkFolder
from cvlatex.typeset.incremental.beside import run_beside
from cvlatex.typeset.job import Control, Job
from cvlatex.typeset.xelatex import is_whole


def test_a_pass_leaves_a_pdf_and_its_pages_and_no_xdv(job: Job, tmp_path: Path) -> None:
    folder = WorkFolder(job.folder, job.name)
    folder.lay_out(job.tex, ())
    log = run_beside(job, folder, None, tmp_path / "copies", Control())
    assert log.pages == 1
    assert is_whole(folder.locate(".pdf"))
    assert folder.locate(PAGES).stat().st_size > 0
    assert not folder.locate(".xdv").exists()
