"""The style of a house: files of `latex/` and `fonts/` in the folder that everybody has in common.

They are the office's own, and trusted as the program's are: a style file takes the place of ours of the same name, and
fonts.yaml adds faces and sets to ours. Nobody's data can bring any. What TeX may read, write and run stays as it is.
"""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from msgspec import Struct

from cvlatex.core.errors import FolderUnusable
from cvlatex.core.paths import FONTS, LATEX

_SUFFIXES = {"latex": (".sty", ".def", ".cls"), "fonts": (".otf", ".ttf", ".txt", ".yaml")}
DESCRIPTION = "fonts/fonts.yaml"


class House(Struct, frozen=True):
    """The files of a style, by their names below the common folder; `digest` tells one style from another."""

    files: Mapping[str, bytes]
    digest: str


def read_house(common: Path) -> House | None:
    """Read the style of a common folder, and try it out; None where it has none.

    Raises FolderUnusable where a file cannot be read, or fonts.yaml is not sound.
    """
    files: dict[str, bytes] = {}
    try:
        for folder, suffixes in _SUFFIXES.items():
            for path in sorted((common / folder).iterdir()) if (common / folder).is_dir() else ():
                if path.suffix in suffixes and path.is_file() and not path.name.startswith("."):
                    files[f"{folder}/{path.name}"] = path.read_bytes()
    except OSError as problem:
        raise FolderUnusable(f"{problem.filename} cannot be read: {problem.strerror}.") from problem
    if not files:
        return None
    digest = hashlib.sha256()
    for name, content in files.items():
        digest.update(f"{name}\0{len(content)}\0".encode() + content)
    house = House(files, digest.hexdigest()[:32])
    with tempfile.TemporaryDirectory(prefix="cvlatex-") as folder_:
        lay_out(house, Path(folder_) / "house")
    return house


def lay_out(house: House, target: Path) -> None:
    """Write the program's `latex/` and `fonts/` with the house's files over them. Raises FolderUnusable."""
    from cvlatex.fontsets.description import read_font_sets

    for folder in (LATEX, FONTS):
        shutil.copytree(folder, target / folder.name, ignore=shutil.ignore_patterns("__pycache__", "*.py"))
    for name, content in house.files.items():
        if name != DESCRIPTION:
            (target / name).write_bytes(content)
    if DESCRIPTION in house.files:
        (target / DESCRIPTION).write_bytes(_merge_fonts((target / DESCRIPTION).read_bytes(), house.files[DESCRIPTION]))
        read_font_sets(target / DESCRIPTION)


def _merge_fonts(ours: bytes, theirs: bytes) -> bytes:
    """Merge our description of fonts with the house's faces and sets."""
    import yaml

    try:
        base, more = (yaml.safe_load(text) for text in (ours, theirs))
        merged: dict[str, Any] = {key: {**base[key], **more.get(key, {})} for key in ("faces", "sets")}
    except (yaml.YAMLError, AttributeError, TypeError) as problem:
        raise FolderUnusable(
            f"The fonts.yaml of the common folder does not describe fonts: {problem}.",
            "Write it as the program's own fonts/fonts.yaml is: faces and sets.",
        ) from problem
    return yaml.safe_dump(merged, allow_unicode=True, sort_keys=False).encode()
