"""The faces that the font sets are made of, as fonts/fonts.yaml describes them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml
from msgspec import Struct

from cvlatex.core.errors import FolderUnusable


class Face(Struct, frozen=True):
    """A face. `files` ship in the folder of the description; without any the system brings it, in `package`.

    `optional` says that the first set, which is the default, does without it.
    """

    family: str
    files: tuple[str, ...]
    package: str
    optional: bool


def faces(description: Path) -> tuple[Face, ...]:
    """Every face that a set names, the default set's first. Raises FolderUnusable where the file cannot be read."""
    try:
        told = yaml.safe_load(description.read_text(encoding="utf-8"))
        return tuple(_faces(told["faces"], list(told["sets"].values())))
    except (OSError, yaml.YAMLError, KeyError, TypeError, AttributeError) as problem:
        raise FolderUnusable(
            f"{description} does not describe the font sets.", "Bring the file back from the repository."
        ) from problem


def _faces(described: Mapping[str, Any], sets: list[Mapping[str, Any]]) -> Iterator[Face]:
    default = set(_names(sets[0])) if sets else set()
    for name in dict.fromkeys(name for one in sets for name in _names(one)):
        face = described[name]
        files = tuple(face.get("files", {}).values())
        yield Face(face["family"], files, face.get("package", ""), optional=name not in default)


def _names(roles: Mapping[str, Any]) -> Iterator[str]:
    for face in roles.values():
        yield from face if isinstance(face, list) else (face,)
