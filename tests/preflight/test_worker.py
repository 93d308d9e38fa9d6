from __future__ import annotations

from pathlib import Path

import msgspec
import pikepdf
import pytest

from cvlatex.core.diagnostics import Diagnostic
from cvlatex.preflight.ats.fields import Parsed
from cvlatex.preflight.worker import main


@pytest.mark.parametrize(("what", "kind"), [("judge", tuple[Diagnostic, ...]), ("ats", Parsed)])
def test_the_answer_is_written_as_json(what: str, kind: type[object], tmp_path: Path) -> None:
    pdf = pikepdf.new()
    pdf.add_blank_page(page_size=(595, 842))
    pdf.save(tmp_path / "cv.pdf")
    main(what, str(tmp_path / "cv.pdf"), str(tmp_path / "answer"))
    assert msgspec.json.decode((tmp_path / "answer").read_bytes(), type=kind)
