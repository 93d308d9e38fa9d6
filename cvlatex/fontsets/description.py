"""The font sets that fonts/fonts.yaml describes."""

from __future__ import annotations

from pathlib import Path

from cvlatex.core.errors import FolderUnusable
from cvlatex.fontsets.faces import Face, FontSet
from cvlatex.readers.yaml.files import decode, read_bytes
from cvlatex.readers.yaml.nodes import ListNode, MapNode, Node, ScalarNode, parse


def read_font_sets(path: Path) -> tuple[FontSet, ...]:
    """In the file's order. Raises FolderUnusable where the file, which is the program's own, is not sound."""
    raw, _ = read_bytes(path, path.name)
    source = decode(raw, path.name)[0] if raw is not None else None
    root = parse(source)[0] if source else None
    try:
        faces = {name: _face(name, node) for name, node in _entries(_value(root, "faces"))}
        return tuple(_font_set(name, node, faces) for name, node in _entries(_value(root, "sets")))
    except (KeyError, TypeError) as problem:
        raise FolderUnusable(
            f"{path} does not describe the font sets: {problem.args[0]} is missing or wrong.",
            "Bring the file back from the repository, or compare a set of your own with those that are there.",
        ) from problem


def font_set_names(path: Path) -> tuple[str, ...]:
    """The names alone. Raises FolderUnusable as well."""
    return tuple(fonts.name for fonts in read_font_sets(path))


def _font_set(name: str, node: Node, faces: dict[str, Face]) -> FontSet:
    latin, body, emphasis, mono = (faces[_text(node, role)] for role in ("latin", "body", "emphasis", "mono"))
    fallback = _value(node, "fallback")
    if not isinstance(fallback, ListNode):
        raise TypeError("fallback")
    others = tuple(faces[item.value] for item in fallback.items if isinstance(item, ScalarNode))
    return FontSet(name, latin, body, emphasis, mono, others)


def _face(name: str, node: Node) -> Face:
    files = node.get("files") if isinstance(node, MapNode) else None
    return Face(name, _text(node, "family"), _text(files, "regular") if files else None)


def _entries(node: Node) -> list[tuple[str, Node]]:
    if not isinstance(node, MapNode):
        raise TypeError("sets")
    return [(key.value, value) for key, value in node.entries]


def _value(node: Node | None, key: str) -> Node:
    found = node.get(key) if isinstance(node, MapNode) else None
    if found is None:
        raise KeyError(key)
    return found


def _text(node: Node, key: str) -> str:
    value = _value(node, key)
    if not isinstance(value, ScalarNode):
        raise TypeError(key)
    return value.value
