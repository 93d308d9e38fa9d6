from __future__ import annotations

from pathlib import Path

from cvlatex.writers.latex.compose import compose
from cvlatex.writers.latex.folder import write_tex_files
from tests.folders import documents_of, write_folder


def test_the_files_are_everything_that_plain_latex_needs(tmp_path: Path) -> None:
    data = write_folder(tmp_path / "data")
    document = documents_of(data)["en"]
    files = {file.name: file.content for file in write_tex_files(document, data)}
    bundle = compose(document, data)
    assert next(iter(files)) == "cv-en.tex"
    assert files["cv-en.tex"].decode() == bundle.source.text
    assert b"$pdf_mode = 5;" in files["latexmkrc"]
    assert {name: source.read_bytes() for source, name in bundle.inputs}.items() <= files.items()
    assert "cvlatex.cls" in files
