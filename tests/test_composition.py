"""What a run of TeX is given."""

from __future__ import annotations

from pathlib import Path

from cvlatex.composition import compose
from cvlatex.examination import examine
from tests.folders import write_folder


def test_a_bundle_has_the_document_the_class_and_the_fonts(tmp_path: Path) -> None:
    folder = write_folder(tmp_path)
    bundle = compose(examine(folder, ["en"]).documents[0], folder)
    names = {name for _, name in bundle.inputs}
    assert "cvlatex.cls" in names
    assert any(name.startswith("fonts/") for name in names)
    assert bundle.source.lines[0].startswith(r"\documentclass")
    assert len(names) == len(bundle.inputs)
