from __future__ import annotations

from pathlib import Path

import pytest

from cvlatex.checks.unknown_color import check
from tests.folders import project_of, write_folder


@pytest.mark.parametrize(
    ("color", "hint"),
    [
        ("burgundy", ""),
        ("'#1f4e79'", ""),
        ("'#1F4E79'", ""),
        ("bleu", "Did you mean 'blue'?"),
        ("teal", "There are black, blue, burgundy, green, grey, orange, purple, red, or any colour such as '#1f4e79'."),
    ],
)
def test_a_colour_without_digits_is_one_that_moderncv_names(color: str, hint: str, tmp_path: Path) -> None:
    project = project_of(
        write_folder(tmp_path, {"variants.yaml": f"variants: {{a: {{language: en, color: {color}}}}}\n"})
    )
    found = list(check(project))
    assert [diagnostic.hints for diagnostic in found] == ([(hint,)] if hint else [])
    assert {diagnostic.code for diagnostic in found} <= {"unknown-color"}
