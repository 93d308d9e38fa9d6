"""Terms of an advertisement, with their places in the data and the words to mark on the page."""

from __future__ import annotations

from pathlib import Path

import pytest

from cvlatex.load import load_folder
from cvlatex.serve.advertisement import match_variant


def test_each_term_has_its_places_and_forms(data: Path) -> None:
    loaded = load_folder(data)
    answer = match_variant("We want Python and medical imaging, and Rust.", "en", loaded)
    terms = {one["term"]: one for one in answer["terms"]}
    assert {term: one["where"] for term, one in terms.items()} == {
        "Python": "printed", "medical": "printed", "imaging": "printed", "Rust": "nowhere",
    }  # fmt: skip
    assert answer["share"] == 0.75
    assert terms["imaging"]["forms"] == ["imaging"]
    assert terms["imaging"]["places"] == [{"file": "cv.yaml", "span": [17, 52, 17, 99]}]
    assert terms["Rust"]["places"] == terms["Rust"]["forms"] == []


def test_a_variant_that_there_is_not_is_a_key_error(data: Path) -> None:
    with pytest.raises(KeyError):
        match_variant("Python", "fr", load_folder(data))


def test_an_empty_advertisement_has_no_terms(data: Path) -> None:
    assert match_variant("", "en", load_folder(data)) == {"share": 0.0, "terms": []}
