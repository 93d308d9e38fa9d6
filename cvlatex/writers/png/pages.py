"""The pictures of a document's pages, and the card that social networks show beside a link."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import TYPE_CHECKING

from cvlatex.writers.target import OutputFile

if TYPE_CHECKING:
    from PIL import Image

DPI = 150
"""Pixels an inch of a page, where nobody says otherwise."""

CARD = (1200, 630)
"""Pixels: the size that Open Graph's readers show whole."""

CARD_DPI = 220
"""At this resolution a page is wider than the card, whatever its paper."""

_GROUND = (255, 255, 255)


def list_page_files(stem: str, pages: Sequence[bytes]) -> tuple[OutputFile, ...]:
    """Return a file a page; the first bears the variant's name alone."""
    names = [f"{stem}.png", *(f"{stem}.{number}.png" for number in range(2, len(pages) + 1))]
    return tuple(OutputFile(name, page) for name, page in zip(names, pages, strict=True))


def cut_card(stem: str, first_page: bytes) -> OutputFile:
    """Return the head of the first page in a card's size, the page's margins cut to the card's."""
    from PIL import Image, ImageChops

    with Image.open(io.BytesIO(first_page)) as opened:
        page = opened.convert("RGB")
    ground = Image.new("RGB", page.size, _GROUND)
    box = ImageChops.difference(page, ground).getbbox() or (0, 0, *page.size)
    margin = page.width // 40
    left, top, right = max(box[0] - margin, 0), max(box[1] - margin, 0), min(box[2] + margin, page.width)
    height = (right - left) * CARD[1] // CARD[0]
    head = Image.new("RGB", (right - left, height), _GROUND)
    head.paste(page.crop((left, top, right, min(top + _measure_whole_lines(page, top, height), page.height))))
    packed = io.BytesIO()
    head.resize(CARD, Image.Resampling.LANCZOS).save(packed, "PNG", optimize=True)
    return OutputFile(f"{stem}.card.png", packed.getvalue())


def _measure_whole_lines(page: Image.Image, top: int, height: int) -> int:
    """Return the largest height at which no line of text is cut, but not less than two thirds."""
    grey = page.convert("L")
    for rows in range(min(height, page.height - top) - 1, height * 2 // 3, -1):
        darkest, _ = grey.crop((0, top + rows, page.width, top + rows + 1)).getextrema()
        if isinstance(darkest, int | float) and darkest > 250:
            return rows
    return height
