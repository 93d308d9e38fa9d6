"""The names of the font sets that fonts/fonts.yaml describes."""

from __future__ import annotations

from pathlib import Path

from cvlatex.errors import FolderUnusable
from cvlatex.reader.files import decode, read_bytes
from cvlatex.reader.nodes import MapNode, parse


def font_set_names(path: Path) -> tuple[str, ...]:
    """In the file's order. Raises FolderUnusable where the file, which is the program's own, is not sound."""
    raw, _ = read_bytes(path, path.name)
    source = decode(raw, path.name)[0] if raw is not None else None
    node = parse(source)[0] if source else None
    sets = node.get("sets") if isinstance(node, MapNode) else None
    if not isinstance(sets, MapNode):
        raise FolderUnusable(f"{path} does not describe any font set.", "Bring the file back from the repository.")
    return tuple(name.value for name, _ in sets.entries)
