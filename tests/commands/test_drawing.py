from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image

from cvlatex.commands.drawing import draw
from cvlatex.core.errors import CvlatexError
from cvlatex.load import load_folder
from cvlatex.writers.png.pages import CARD
from tests.conftest import Tools
from tests.folders import write_folder


def test_pages_and_a_card_are_drawn_from_the_pdf(tmp_path: Path) -> None:
    data = write_folder(tmp_path / "data")
    page, *_, card = draw(load_folder(data, ["en"]), data, 72, card=True)
    assert (page.name, card.name) == ("cv-en.png", "cv-en.card.png")
    assert Image.open(io.BytesIO(page.content)).size == (596, 842)
    assert Image.open(io.BytesIO(card.content)).size == CARD


def test_what_hinders_the_pdf_hinders_the_pictures(tmp_path: Path, tools: Tools) -> None:
    data = write_folder(tmp_path / "data")
    tools(xelatex="import sys; sys.exit(1)", xdvipdfmx="import sys; sys.exit(1)")
    with pytest.raises(CvlatexError):
        draw(load_folder(data, ["en"]), data, 72, card=False)
