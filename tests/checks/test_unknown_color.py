from __future__ import annotations

from pathlib import Path

import pytest

from tests.folders import diagnostics_of, write_folder


@pytest.mark.parametrize(
    ("color", "hint"),
    [("gray", "Did you mean 'grey'?"), ("bleu", "Did you mean 'blue'?"), ("navy", "Did you mean 'blue'?"),
     ("teal", "or any colour such as '#1f4e79'")],
)  # fmt: skip
def test_a_name_that_is_no_colour_is_an_error(color: str, hint: str, tmp_path: Path) -> None:
    folder = write_folder(tmp_path, {"variants.yaml": f"variants: {{en: {{language: en, color: {color}}}}}\n"})
    (found,) = diagnostics_of(folder)
    assert found.code == "unknown-color"
    assert hint in found.hints[0]


@pytest.mark.parametrize("color", ["blue", "grey", "'#1F4e79'"])
def test_a_colour_passes(color: str, tmp_path: Path) -> None:
    folder = write_folder(tmp_path, {"variants.yaml": f"variants: {{en: {{language: en, color: {color}}}}}\n"})
    assert diagnostics_of(folder) == ()
