"""The fictional CVs of examples/: sound, in every variant, and with a portrait that is the program's own drawing."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from cvlatex.load import load_folder
from tests.folders import ROOT

EXAMPLES = sorted(path.parent for path in (ROOT / "examples").glob("*/cv.yaml"))


def test_there_are_three_and_the_page_about_them_names_each() -> None:
    page = (ROOT / "examples" / "README.md").read_text(encoding="utf-8")
    assert len(EXAMPLES) == 3
    assert all(f"`{folder.name}`" in page for folder in EXAMPLES)


@pytest.mark.parametrize("folder", EXAMPLES, ids=lambda folder: folder.name)
def test_an_example_has_nothing_to_mend(folder: Path) -> None:
    loaded = load_folder(folder)
    assert [item for item in loaded.diagnostics if item.code != "private-value-absent"] == []
    assert loaded.documents


def test_the_portrait_is_what_the_script_draws() -> None:
    drawn = runpy.run_path(str(ROOT / "examples" / "draw_portrait.py"))["draw_portrait"]()
    with Image.open(ROOT / "examples" / "designer" / "portrait.png") as shipped:
        difference = ImageChops.difference(drawn, shipped.convert("RGB"))
    assert max(difference.tobytes()) <= 2
