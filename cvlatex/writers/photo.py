"""The portrait as it goes into the PDF: upright, in RGB, and without what the camera wrote beside it.

A photograph's metadata (EXIF, XMP, IPTC) may tell where and when it was taken, and with which device; none of that
belongs in a CV. What is written is a JPEG file of pixels alone.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from cvlatex.core.cache import Store, compute_program_key, make_key
from cvlatex.core.errors import FolderUnusable

if TYPE_CHECKING:
    from PIL.Image import Image

LONGEST_SIDE = 1_600
"""Pixels: more than 600 an inch at the largest size that a style prints a portrait in."""

_QUALITY = 92


def clean_photo(photo: Path, folder: Path) -> Path:
    """Return the file in `folder` that has a photo's pixels alone, written where it is not there yet.

    Raises FolderUnusable where it cannot be written, or the photo cannot be read.
    """
    store = Store(folder)
    try:
        key = make_key("photo", compute_program_key(), photo.read_bytes())
        return Path(
            store.find_file(key, ".jpg") or store.create_file(key, ".jpg", lambda path: _write_pixels(photo, path))
        )
    except OSError as problem:
        raise FolderUnusable(f"The photo {photo} cannot be prepared: {problem.strerror or problem}.") from problem


def _reduce_to_eight_bits(image: Image) -> Image:
    """Return a grey picture of sixteen bits as eight, with its lightness: `convert` takes all above 255 for white."""
    if not image.mode.startswith("I"):
        return image
    return image.convert("I").point(lambda value: value * (1 / 256)).convert("L")


def _write_pixels(photo: Path, target: str) -> None:
    """Write a photo's pixels, upright, on white, and no larger than they print."""
    import PIL.Image
    from PIL import ImageOps

    with PIL.Image.open(photo) as opened:
        upright = _reduce_to_eight_bits(ImageOps.exif_transpose(opened)).convert("RGBA")
    pixels = PIL.Image.new("RGB", upright.size, "white")
    pixels.paste(upright, mask=upright.getchannel("A"))
    pixels.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    pixels.save(target, "JPEG", quality=_QUALITY, optimize=True)
