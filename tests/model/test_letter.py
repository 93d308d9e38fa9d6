from __future__ import annotations

from cvlatex.model.letter import Letter
from cvlatex.readers.yaml.shapes import list_keys


def test_a_letter_needs_its_salutation_its_text_and_its_closing() -> None:
    assert {key.name for key in list_keys(Letter) if key.required} == {"opening", "body", "closing"}
