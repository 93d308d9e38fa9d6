from __future__ import annotations

import json
from pathlib import Path

from tests.importers.drafts import codes, import_text, sections_of
from tests.importers.samples import JSON_RESUME, OWN_CV, pdf_with


def test_the_sources_are_given_back_whole(tmp_path: Path) -> None:
    files = {
        "cv.yaml": OWN_CV.encode(),
        "photo.png": b"\x89PNG",
        "variants.yaml": b"variants: {en: {language: en}}\n",
        "../x.yaml": b"a: 1",
    }
    found = import_text(tmp_path, "x.pdf", pdf_with(files))
    assert found.draft
    assert found.draft.files == {name: content for name, content in files.items() if name != "../x.yaml"}


def test_a_json_resume_stands_in(tmp_path: Path) -> None:
    found = import_text(tmp_path, "x.pdf", pdf_with({"resume.json": json.dumps(JSON_RESUME).encode()}))
    assert "experience" in sections_of(found)


def test_another_programs_pdf_is_refused(tmp_path: Path) -> None:
    found = import_text(tmp_path, "x.pdf", pdf_with({}))
    assert codes(found) == ["nothing-found"]
    assert "embed" in found.diagnostics[0].hints[0]
    assert codes(import_text(tmp_path, "y.pdf", pdf_with({"cv.yaml": b"a: [1"}))) == ["yaml-syntax"]
