"""The font sets that fonts/fonts.yaml describes, and their faces."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from cvlatex.core.errors import FolderUnusable
from cvlatex.fontsets.faces import Face, FontSet


def read_font_sets(path: Path) -> tuple[FontSet, ...]:
    """Return the sets in the file's order, the default set first.

    Raises FolderUnusable where the file, which is the program's own, is missing or not sound.
    """
    import yaml

    try:
        described = yaml.load(path.read_bytes(), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
        faces = {name: _build_face(name, keys) for name, keys in described["faces"].items()}
        return tuple(_build_font_set(name, roles, faces) for name, roles in described["sets"].items())
    except (OSError, yaml.YAMLError, KeyError, TypeError, AttributeError) as problem:
        raise FolderUnusable(
            f"{path} does not describe the font sets: {problem}.",
            "Bring the file back from the repository, or compare a set of your own with those that are there.",
        ) from problem


def _build_font_set(name: str, roles: Mapping[str, Any], faces: Mapping[str, Face]) -> FontSet:
    """Return the font set of a name from the faces of its roles. Raises KeyError, TypeError."""
    latin, body, emphasis, mono, icons = (faces[roles[role]] for role in ("latin", "body", "emphasis", "mono", "icons"))
    fallback = roles["fallback"]
    if not isinstance(fallback, list):
        raise TypeError(f"the fallback of '{name}' is no list")
    regions = tuple(map(str, roles.get("regions", ())))
    return FontSet(name, latin, body, emphasis, mono, icons, tuple(faces[one] for one in fallback), regions)


def _build_face(name: str, keys: Mapping[str, Any]) -> Face:
    """Return a face, as fonts.yaml describes it."""
    return Face(name, str(keys["family"]), dict(keys.get("files", {})), keys.get("package", ""))
