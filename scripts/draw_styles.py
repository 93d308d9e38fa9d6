#!/usr/bin/env python3
"""Draw docs/style-<name>.png, a small picture of each style, from the pages that `cvlatex gallery` makes.

Run from the top of a checkout: `.venv/bin/python scripts/draw_styles.py`.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image

LOOKS = {
    "classic": "blue",
    "banking": "green",
    "modern": "blue",
    "casual": "purple",
    "oldstyle": "burgundy",
    "fancy": "orange",
}
WIDTH = 420


def draw(pictures: Path, docs: Path) -> None:
    """Write the pictures, of 64 shades each, so that they stay small."""
    for style, color in LOOKS.items():
        with Image.open(pictures / f"{style}-{color}.png") as page:
            small = page.convert("RGB").resize(
                (WIDTH, round(page.height * WIDTH / page.width)), Image.Resampling.LANCZOS
            )
        small.quantize(64).save(docs / f"style-{style}.png", optimize=True)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        wanted = [word for color in dict.fromkeys(LOOKS.values()) for word in ("--color", color)]
        subprocess.run([sys.executable, "build.py", "gallery", "--out", folder, *wanted], check=True)
        draw(Path(folder), Path("docs"))
