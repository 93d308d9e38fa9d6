"""The head of a CV with more in it than a style has room for."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cvlatex.console.progress import Silent
from cvlatex.load import examine
from cvlatex.schedule import build
from tests.e2e.reading import bare, extracted
from tests.folders import write_folder

LABELS = ("A label that says much more of a page than anybody needs to know of it, to the end", "网站" * 40)
"""The second goes on in many lines; pdftotext takes some of them for a column of its own."""


@pytest.mark.parametrize("style", ["classic", "casual", "banking", "oldstyle", "fancy", "modern"])
def test_a_contact_longer_than_its_line_leaves_room_for_the_name(style: str, tmp_path: Path) -> None:
    contacts = [{"type": "website", "value": "https://example.org", "label": label} for label in LABELS]
    cv = {
        "profile": {"name": "Kristín Þórunn Ævarsdóttir", "headline": "Violinist", "contacts": contacts},
        "sections": [{"id": "s", "type": "text", "title": "T", "body": "Words."}],
    }
    variants = f"variants: {{en: {{language: en, style: {style}, glossary: none}}}}\n"
    data = write_folder(tmp_path / "data", {"cv.yaml": json.dumps(cv), "variants.yaml": variants})
    (built,) = build(examine(data).documents, data, tmp_path / "out", Silent())
    assert built.finished is not None, built.failure
    assert {diagnostic.code for diagnostic in built.diagnostics} <= {"broken-word"}, built.diagnostics
    read = bare(extracted(built.finished.pdf))
    assert [text for text in ("Kristín Þórunn Ævarsdóttir", "Violinist", LABELS[0]) if bare(text) not in read] == []
    assert read.count("网站") == 40
