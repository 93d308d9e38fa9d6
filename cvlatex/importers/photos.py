"""A portrait that a source names or holds: copied where it lies beside the source, and never fetched."""

from __future__ import annotations

import base64
import binascii
import re
from pathlib import Path

from cvlatex.importers.draft import Draft
from cvlatex.importers.incoming import Incoming
from cvlatex.importers.kit import Kit
from cvlatex.importers.ledger import Leaf, Value

MAX_PHOTO = 20 * 2**20
_KINDS = {b"\xff\xd8\xff": "jpg", b"\x89PNG\r\n\x1a\n": "png"}


def add_photo(draft: Draft, kit: Kit, leaf: Leaf | None, incoming: Incoming) -> None:
    """Add the photo under a file's name beside the source, or in a data: address."""
    if leaf is None or leaf.is_blank or "photo" in draft.profile:
        return
    raw, kind, reason = read_picture(leaf.text.strip(), incoming.path.parent)
    if reason:
        kit.ledger.drop(leaf, reason)
        return
    file = f"photo.{kind}"
    draft.files[file] = raw
    name = draft.profile.get("name")
    whose = name.text if isinstance(name, Value) else "the author"
    alt = Value(f"Portrait of {whose}", localized=True, guess="the source does not describe the picture")
    draft.profile["photo"] = {"file": Value(file, (leaf,)), "alt": alt}


def read_picture(text: str, folder: Path) -> tuple[bytes, str, str]:
    """Read a JPEG or PNG in a folder or a `data:` address: its bytes, `jpg` or `png`, and why there is none."""
    raw, reason = _read_picture(text, folder)
    kind = next((kind for magic, kind in _KINDS.items() if raw.startswith(magic)), "")
    if not kind or len(raw) > MAX_PHOTO:
        return b"", "", reason or "it is neither a JPEG nor a PNG of less than 20 MiB"
    return raw, kind, ""


def _read_picture(text: str, folder: Path) -> tuple[bytes, str]:
    """Return the bytes of a picture, or why there are none."""
    if found := re.match(r"data:image/(?:png|jpe?g);base64,", text):
        try:
            return base64.b64decode(text[found.end() :], validate=True), ""
        except binascii.Error:
            return b"", "its base64 is damaged"
    if re.match(r"[a-z][a-z0-9+.-]*:", text, re.IGNORECASE):
        return b"", "pictures are not fetched; save it in the data folder, and name it under `photo`"
    try:
        named = folder / text
        choices = (named, *(named.with_name(f"{named.name}.{ending}") for ending in ("jpg", "jpeg", "png")))
        found_file = next((path for path in choices if path.is_file()), None)
        if found_file is None:
            return b"", "there is no such file beside the source"
        if not found_file.resolve().is_relative_to(folder.resolve()):
            return b"", "it lies outside the source's folder"
        return (found_file.read_bytes(), "") if found_file.stat().st_size <= MAX_PHOTO else (b"", "")
    except (OSError, ValueError):
        return b"", "it is not the name of a file"
