"""What a run of TeX is given."""

from __future__ import annotations

from pathlib import Path

from cvlatex.load import load_folder
from cvlatex.stages.finish import finish_dated
from cvlatex.typeset.incremental.session import Session
from cvlatex.typeset.job import Job
from cvlatex.typeset.passes import typeset_plainly
from cvlatex.writers.latex.compose import compose
from tests.folders import SEED, write_folder


def test_a_bundle_has_the_document_the_class_and_the_fonts(tmp_path: Path) -> None:
    folder = write_folder(tmp_path)
    bundle = compose(load_folder(folder, ["en"]).documents[0], folder)
    names = {name for _, name in bundle.inputs}
    assert "cvlatex.cls" in names
    assert any(name.startswith("fonts/") for name in names)
    assert bundle.source.lines[0].startswith(r"\documentclass")
    assert len(names) == len(bundle.inputs)


def test_the_pdf_is_the_same_with_a_format_and_without(tmp_path: Path) -> None:
    bundle = compose(load_folder(SEED, ["en-short"]).documents[0], SEED)
    created: list[bytes] = []
    for typeset in (Session(tmp_path, tmp_path / "cache").typeset, typeset_plainly):
        work = tmp_path / f"work{len(created)}"
        work.mkdir()
        result = typeset(Job("cv", bundle.source.text, work, bundle.inputs, 60))
        assert result is not None
        created.append(finish_dated(result, 0).read_bytes())
    assert list((tmp_path / "cache" / "formats").glob("*.fmt"))
    assert created[0] == created[1]
