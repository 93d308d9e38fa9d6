"""The TeX of whole folders: golden/<folder>/<variant>.tex is what is right. `--update-golden` writes them anew."""

from __future__ import annotations

from pathlib import Path

import pytest

from cvlatex.core.diagnostics import has_errors
from cvlatex.load import load_folder
from cvlatex.writers.latex.document import write

GOLDEN = Path(__file__).parents[2] / "golden"
FOLDERS = sorted(path.parent for path in GOLDEN.glob("*/cv.yaml"))


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_every_variant_is_written_as_the_golden_file_says(folder: Path, request: pytest.FixtureRequest) -> None:
    loaded = load_folder(folder)
    assert not has_errors(loaded.diagnostics), loaded.diagnostics
    written = {f"{document.variant.name}.tex": write(document).text for document in loaded.documents}
    if request.config.getoption("--update-golden"):
        for name, text in written.items():
            (folder / name).write_text(text, encoding="utf-8")
    assert {path.name for path in folder.glob("*.tex")} == set(written)
    for name, text in written.items():
        assert text.splitlines() == (folder / name).read_text(encoding="utf-8").splitlines(), name


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_every_line_is_one_macro_with_the_place_it_came_from(folder: Path) -> None:
    documents = load_folder(folder).documents
    assert documents
    for document in documents:
        source = write(document)
        assert len(source.lines) == len(source.spans)
        for line, span in zip(source.lines, source.spans, strict=True):
            assert line.startswith("\\")
            assert "\n" not in line
            structural = line.startswith((r"\begin", r"\end", r"\CVHeader"))
            assert structural or (span is not None and Path(span.file).parent == folder), line
