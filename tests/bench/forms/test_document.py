"""The sample as RenderCV takes any document: the same entries, under its own keys."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from bench.forms.document import write_document
from cvlatex.load import load_folder

SAMPLE = Path(__file__).resolve().parents[3] / "bench" / "sample"


@pytest.mark.parametrize("language", ["en", "zh"])
def test_every_section_has_its_entries(language: str) -> None:
    document = next(one for one in load_folder(SAMPLE).documents if one.variant.languages == (language,))
    cv = yaml.safe_load(write_document(document))["cv"]
    sections = list(cv["sections"].values())
    assert [len(entries) for entries in sections] == [len(one.items) for one in document.parts[0].sections]
    experience = next(entries for entries in sections if isinstance(entries[0], dict) and "company" in entries[0])
    assert {"company", "position", "location", "date", "highlights"} <= experience[0].keys()
