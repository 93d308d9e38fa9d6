from __future__ import annotations

from pathlib import Path

import pytest

from cvlatex.load import load_folder
from tests.folders import write_folder


@pytest.mark.parametrize(
    ("language", "fonts", "noted"),
    [("ja", "wenkai", ["ja"]), ("zh", "wenkai", []), ("ja", "noto", []), ("de", "wenkai", ["ko"])],
)
def test_forms_that_a_set_lacks_are_noted(language: str, fonts: str, noted: list[str], tmp_path: Path) -> None:
    body = "[한국어]{lang=ko}" if language == "de" else "x"
    cv = f'profile: {{name: A}}\nsections: [{{id: s, type: text, title: T, body: "{body}"}}]\n'
    variants = f"variants: {{a: {{language: {language}, fonts: {fonts}}}}}\n"
    write_folder(tmp_path, {"cv.yaml": cv, "variants.yaml": variants, "glossary.yaml": None})
    found = [one for one in load_folder(tmp_path).diagnostics if one.code == "other-forms"]
    assert [one.message.split("'")[3] for one in found] == noted
    assert all(one.hints == ("The sets noto and noto-serif have the forms of every region.",) for one in found)
