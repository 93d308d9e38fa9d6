"""The portrait as part of the page: pixels alone, no larger than a screen shows them."""

from __future__ import annotations

import base64
import io
from pathlib import Path

from msgspec import Struct

from cvlatex.core.paths import cache_folder
from cvlatex.writers.photo import clean_photo

LONGEST_SIDE = 480
"""Pixels: four times the size that the page shows it at."""

_QUALITY = 85
_WIDTH = 112
"""CSS pixels of the width."""


class Picture(Struct, frozen=True):
    """A portrait: its `data:` address, its words, and its size in CSS pixels."""

    source: str
    alt: str
    width: int
    height: int


def embed_picture(photo: Path, alt: str) -> Picture:
    """Return the picture of a photo's file. Raises FolderUnusable where it cannot be read."""
    from PIL import Image

    with Image.open(clean_photo(photo, cache_folder() / "photos")) as opened:
        pixels = opened.convert("RGB")
    pixels.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    packed = io.BytesIO()
    pixels.save(packed, "JPEG", quality=_QUALITY, optimize=True)
    data = base64.b64encode(packed.getvalue()).decode("ascii")
    return Picture(f"data:image/jpeg;base64,{data}", alt, _WIDTH, round(_WIDTH * pixels.height / pixels.width))
