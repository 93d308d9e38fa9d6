from __future__ import annotations

import base64
import io
from pathlib import Path

from PIL import Image

from cvlatex.writers.html.picture import LONGEST_SIDE, embed_picture


def test_a_portrait_is_as_large_as_a_screen_needs_it_and_without_metadata(tmp_path: Path) -> None:
    photo = tmp_path / "me.jpg"
    exif = Image.Exif()
    exif[0x010E] = "secret place"
    Image.new("RGB", (900, 1200), "red").save(photo, exif=exif)
    found = embed_picture(photo, "me")
    raw = base64.b64decode(found.source.partition(",")[2])
    assert max(Image.open(io.BytesIO(raw)).size) == LONGEST_SIDE
    assert b"secret" not in raw
    assert (found.alt, found.width, found.height) == ("me", 112, 149)
