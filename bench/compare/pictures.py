"""A page as a small picture: a palette of few colours, for pages have few."""

from __future__ import annotations

import subprocess
from pathlib import Path

from PIL import Image

RESOLUTION = 72
COLORS = 24


def draw_first_page(pdf: Path, target: Path) -> None:
    """Write the first page as a PNG with its edge drawn."""
    stem = target.with_suffix("")
    dots = ("-r", str(RESOLUTION), "-f", "1", "-l", "1", "-singlefile")
    subprocess.run(("pdftoppm", "-png", *dots, str(pdf), str(stem)), check=True, capture_output=True)
    with Image.open(target) as page:
        edged = Image.new("RGB", (page.width + 2, page.height + 2), "#c0c0c0")
        edged.paste(page, (1, 1))
    edged.quantize(COLORS).save(target, optimize=True)
