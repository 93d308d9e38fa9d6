"""The portrait as it goes into the PDF: upright, in RGB, and without what the camera wrote beside it.

A photograph's metadata (EXIF, XMP, IPTC) may tell where and when it was taken, and with which device; none of that
belongs in a CV. What is written is a JPEG file of pixels alone.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
from pathlib import Path

from cvlatex.core.errors import FolderUnusable

LONGEST_SIDE = 1_600
"""Pixels: more than 600 an inch at the largest size that a style prints a portrait in."""

_QUALITY = 92


def cleaned(photo: Path, folder: Path) -> Path:
    """The file in `folder` that holds a photo's pixels alone, made where it is not there yet.

    Raises FolderUnusable where it cannot be written, or the photo cannot be read.
    """
    try:
        raw = photo.read_bytes()
        target = folder / f"{hashlib.sha256(raw).hexdigest()[:32]}.jpg"
        if not target.exists():
            folder.mkdir(parents=True, exist_ok=True)
            _write(photo, target)
    except OSError as problem:
        raise FolderUnusable(f"The photo {photo} cannot be prepared: {problem.strerror or problem}.") from problem
    return target


def _write(photo: Path, target: Path) -> None:
    from PIL import Image, ImageOps

    with Image.open(photo) as opened:
        upright = ImageOps.exif_transpose(opened).convert("RGBA")
    pixels = Image.new("RGB", upright.size, "white")
    pixels.paste(upright, mask=upright.getchannel("A"))
    pixels.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=".making-")
    try:
        with os.fdopen(handle, "wb") as file:
            pixels.save(file, "JPEG", quality=_QUALITY, optimize=True)
        Path(temporary).replace(target)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
