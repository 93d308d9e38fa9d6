from __future__ import annotations

import re
from pathlib import Path

import pytest

from cvlatex.checks.low_contrast import LEAST, check, darken, measure_contrast
from cvlatex.core.paths import LATEX
from tests.folders import project_of, write_folder


@pytest.mark.parametrize(
    ("color", "ratio"), [("#000000", 21.0), ("#ffffff", 1.0), ("#777777", 4.48), ("#767676", 4.54)]
)
def test_the_ratio_is_that_of_the_guidelines(color: str, ratio: float) -> None:
    assert round(measure_contrast(color), 2) == ratio


@pytest.mark.parametrize("color", ["#8fbce6", "#ffff00", "#ffffff", "#ff8800", "#00ff00"])
def test_a_light_colour_gets_a_shade_that_is_dark_enough(color: str) -> None:
    assert measure_contrast(color) < LEAST <= measure_contrast(darken(color)) < LEAST + 0.5


@pytest.mark.parametrize(("color", "warned"), [("'#1f4e79'", False), ("'#8fbce6'", True), ("orange", False)])
def test_only_a_colour_that_is_too_light_is_warned_of(color: str, warned: bool, tmp_path: Path) -> None:
    project = project_of(
        write_folder(tmp_path, {"variants.yaml": f"variants: {{a: {{language: en, color: {color}}}}}\n"})
    )
    found = list(check(project))
    assert [str(diagnostic.severity) for diagnostic in found] == ["warning"] * warned


def test_the_styles_own_colours_are_dark_enough() -> None:
    source = (LATEX / "cvlatex-color.sty").read_text(encoding="utf-8")
    digits = [
        "".join(pairs.split())
        for pairs in re.findall(r"\{(\w\w \w\w \w\w)\}|\{HTML\}\{(\w{6})\}", source)
        for pairs in pairs
    ]
    colors = [f"#{one}" for one in digits if one]
    assert len(colors) >= 6
    assert [color for color in colors if measure_contrast(color) < LEAST] == []
