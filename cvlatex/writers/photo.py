"""The portrait as it goes into the PDF: upright, in RGB, and without what the camera wrote beside it.

A photograph's metadata (EXIF, XMP, IPTC) may tell where and when it was taken, and with which device; none of that
belongs in a CV. What is written is a JPEG file of pixels alone.
"""

from __future__ import annotations

from pathlib import Path

from cvlatex.core.cache import Store, make_key, program_key
from cvlatex.core.errors import FolderUnusable

LONGEST_SIDE = 1_600
"""Pixels: more than 600 an inch at the largest size that a style prints a portrait in."""

_QUALITY = 92


def cleaned(photo: Path, folder: Path) -> Path:
    """The file in `folder` that holds a photo's pixels alone, made where it is not there yet.

    Raises FolderUnusable where it cannot be written, or the photo cannot be read.
    """
    store = Store(folder)
    try:
        key = make_key("photo", program_key(), photo.read_bytes())
        return Path(store.file(key, ".jpg") or store.create_file(key, ".jpg", lambda path: _write(photo, path)))
    except OSError as problem:
        raise FolderUnusable(f"The photo {photo} cannot be prepared: {problem.strerror or problem}.") from problem


def _write(photo: Path, target: str) -> None:
    from PIL import Image, ImageOps

    with Image.open(photo) as opened:
        upright = ImageOps.exif_transpose(opened).convert("RGBA")
    pixels = Image.new("RGB", upright.size, "white")
    pixels.paste(upright, mask=upright.getchannel("A"))
    pixels.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    pixels.save(target, "JPEG", quality=_QUALITY, optimize=True)
