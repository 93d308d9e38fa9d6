from __future__ import annotations

import json
import shutil
from pathlib import Path

from cvlatex.importers.folder import write_files, write_folder
from cvlatex.importers.ledger import Kind
from cvlatex.load import load_folder
from cvlatex.stages.embed import list_attachments
from cvlatex.writers.json_resume.document import write
from tests.importers.drafts import codes, import_text, sections_of
from tests.importers.samples import JSON_RESUME, OWN_CV, pdf_with

EXAMPLE = Path(__file__).parent.parent.parent / "examples" / "engineer"


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


def test_what_embed_puts_in_comes_out(tmp_path: Path) -> None:
    shutil.copytree(EXAMPLE, tmp_path / "data")
    variants = (tmp_path / "data" / "variants.yaml").read_text()
    (tmp_path / "data" / "variants.yaml").write_text(variants.replace("  en: {", "  en: {embed: [yaml, json_resume], "))
    loaded = load_folder(tmp_path / "data")
    assert loaded.project
    variant = next(one for one in loaded.project.variants if one.name == "en")
    attached = list_attachments(loaded.project, variant, tmp_path / "data", loaded.sources)
    found = import_text(tmp_path, "cv.pdf", pdf_with({one.name: one.content for one in attached}))
    assert found.draft
    write_folder(write_files(found.draft, found.language, found.other, "cv.pdf"), tmp_path / "back")
    assert texts_of(tmp_path / "back") == texts_of(tmp_path / "data")
    assert {outcome.kind for outcome in found.list_outcomes()} == {Kind.KEPT}


def texts_of(folder: Path) -> str:
    """What the English variant says, as JSON Resume has it."""
    (document,) = (one for one in load_folder(folder).documents if one.variant.name == "en")
    return write(document, document.parts[0])
