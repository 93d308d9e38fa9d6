"""The result of an import before it is YAML: maps, lists and values, in the order in which they are written."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeAlias

from msgspec import Struct, field

from cvlatex.importers.ledger import Value

Tree: TypeAlias = Any
"""A `Value`, a string or flag that the importer itself chose, a dict or a list of trees."""


class Draft(Struct):
    """What is to become a data folder; an importer fills it.

    `letters` are cover letters by id, `files` further files by name, such as a
    photo. `language` is the source's, where the source states it.
    """

    profile: dict[str, Tree] = field(default_factory=dict)
    sections: list[dict[str, Tree]] = field(default_factory=list)
    glossary: list[dict[str, Tree]] = field(default_factory=list)
    letters: dict[str, Tree] = field(default_factory=dict)
    files: dict[str, bytes] = field(default_factory=dict)
    language: str = ""
    settings: dict[str, Tree] = field(default_factory=dict)
    verbatim: bool = False

    @property
    def contacts(self) -> list[dict[str, Tree]]:
        """The profile's contacts, to be added to."""
        found: list[dict[str, Tree]] = self.profile.setdefault("contacts", [])
        return found


def gather(**values: Tree) -> dict[str, Tree]:
    """Return a map without what is None or empty; `_` at the end of a name is cut off."""
    return {name.rstrip("_"): value for name, value in values.items() if value not in (None, "", [], {})}


def add_section(draft: Draft, kind: str, title: Tree, entries: list[dict[str, Tree]], name: str = "") -> None:
    """Append a section with an id of its own, unless nothing is in it."""
    if entries:
        draft.sections.append({"id": choose_id(draft, name or kind), "type": kind, "title": title, "entries": entries})


def add_text(draft: Draft, title: Tree, body: Tree, name: str) -> None:
    """Append a section of prose, unless there is none."""
    if body:
        draft.sections.append({"id": choose_id(draft, name), "type": "text", "title": title, "body": body})


def choose_id(draft: Draft, name: str) -> str:
    """Choose an id that no section of the draft has: the name's own slug, or that with a number."""
    taken = {section["id"] for section in draft.sections}
    base = make_slug(name) or "section"
    numbers = iter(range(2, len(taken) + 3))
    found = base
    while found in taken:
        found = f"{base}-{next(numbers)}"
    return found


def make_slug(text: str) -> str:
    """Return lower-case Latin letters and digits joined by hyphens; '' where the text has none."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")[:60].strip("-")


def list_values(tree: Tree, place: str) -> Iterator[tuple[str, Value]]:
    """Yield every value of a tree with its place, as `cv.yaml sections.work.entries.0.role`."""
    if isinstance(tree, Value):
        yield place, tree
    elif isinstance(tree, Mapping):
        for key, child in tree.items():
            yield from list_values(child, f"{place}.{key}")
    elif isinstance(tree, list):
        for number, child in enumerate(tree):
            name = child["id"] if isinstance(child, dict) and isinstance(child.get("id"), str) else str(number)
            yield from list_values(child, f"{place}.{name}")


def list_written_values(draft: Draft) -> Iterator[tuple[str, Value]]:
    """Yield every value that the data folder will hold."""
    yield from list_values(draft.profile, "cv.yaml profile")
    yield from list_values(draft.sections, "cv.yaml sections")
    yield from list_values(draft.glossary, "glossary.yaml")
    yield from list_values(draft.letters, "letters.yaml")
    yield from list_values(draft.settings, "variants.yaml")


def map_values(tree: Tree, change: Callable[[Value], Value]) -> Tree:
    """Return a tree with every value changed."""
    if isinstance(tree, Value):
        return change(tree)
    if isinstance(tree, dict):
        return {key: map_values(child, change) for key, child in tree.items()}
    return [map_values(child, change) for child in tree] if isinstance(tree, list) else tree
