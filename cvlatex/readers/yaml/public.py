"""The part of a data file that everybody may read, as one variant prints it.

Left out: what is marked `audience: private`, every `!private` value, what the variant's tags drop, other languages, the
marks themselves (`tags`, `audience`), which are notes of the owner, and `bibliography`, which names another file. What
loses a value that it needs goes with it.
Only nodes of the file itself are taken, never a value of private.yaml.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from msgspec import Struct

from cvlatex.model.cv import Cv
from cvlatex.model.sections import Section
from cvlatex.model.tags import choose_best_tag, is_known
from cvlatex.model.variant import Variant
from cvlatex.readers.yaml.nodes import PRIVATE_TAG, ListNode, MapNode, Node, ScalarNode
from cvlatex.readers.yaml.shapes import ChoiceShape, ListShape, RecordShape, Shape, list_keys

_MARKS = frozenset(("tags", "audience", "bibliography", "select"))
_HOLDS = ("entries", "subsections")
"""The keys of a section without whose items it is left out."""


class Public(Struct, frozen=True):
    """Takes the public part for a variant; `terms` are the ids of the glossary entries that mentions may lead to."""

    variant: Variant
    terms: frozenset[str]

    def filter_node(self, node: Node, shape: Shape, *, inherited: bool = True) -> Node | None:
        """Return what the public may read of a node, or None. `inherited`: whether an item without tags stays."""
        match node:
            case ScalarNode():
                return self._filter_scalar(node)
            case ListNode():
                return self._filter_list(node, shape, inherited=inherited)
            case MapNode() if is_by_language(node):
                return self._filter_languages(node, shape)
            case MapNode():
                return self._filter_record(node, _find_record(node, shape), inherited=inherited)

    def _filter_scalar(self, node: ScalarNode) -> ScalarNode | None:
        """Return a text without mentions of terms that are not printed; None for a private value."""
        if node.tag == PRIVATE_TAG:
            return None
        return _replace_value(node, without_mentions(node.value, self.terms)) if "](#" in node.value else node

    def _filter_list(self, node: ListNode, shape: Shape, *, inherited: bool) -> ListNode | None:
        """Return a list without what the variant does not print; None where nothing is left."""
        inner = shape.item if isinstance(shape, ListShape) else shape
        parts = [
            part for item in node.items if (part := self.filter_node(item, inner, inherited=inherited)) is not None
        ]
        return ListNode(tuple(parts), node.span) if parts or not node.items else None

    def _filter_languages(self, node: MapNode, shape: Shape) -> MapNode | None:
        """Return the texts of the variant's languages; a private one is left out as on purpose."""
        entries: list[tuple[ScalarNode, Node]] = []
        tags = tuple(key.value for key, _ in node.entries)
        wanted = {choose_best_tag(language, tags) for language in self.variant.languages}
        for key, value in node.entries:
            if key.value in wanted:
                entries.append((key, self.filter_node(value, shape) or _write_null(key)))
        if all(isinstance(value, ScalarNode) and value.is_null for _, value in entries):
            return None
        return MapNode(tuple(entries), node.span)

    def _filter_record(self, node: MapNode, shape: RecordShape | None, *, inherited: bool) -> MapNode | None:
        """Return a map without what the variant does not print; None where nothing is left."""
        if not self._may_be_read(node):
            return None
        is_section = shape is not None and issubclass(shape.cls, Section)
        included = self._has_tags_of(node, inherited=inherited and not is_section)
        holds = is_section and any(node.get(key) for key in _HOLDS)
        if not included and not holds:
            return None
        keys = {key.name: key for key in list_keys(shape.cls, shape.entry)} if shape else {}
        entries: list[tuple[ScalarNode, Node]] = []
        for name, value in node.entries:
            key = keys.get(name.value)
            passed_on = included if is_section else True
            part = self.filter_node(value, key.shape, inherited=passed_on) if key else _filter_unknown(name, value)
            if part is None and shape and shape.cls is Cv and isinstance(value, ListNode):
                part = ListNode((), value.span)
            if part is not None and name.value not in _MARKS:
                entries.append((name, part))
        left = {name.value for name, _ in entries}
        gone = {name.value for name, _ in node.entries} - left - _MARKS
        if any(keys[name].required for name in gone if name in keys):
            return None
        if is_section and "body" not in keys and not left & set(_HOLDS):
            return None
        return MapNode(tuple(entries), node.span)

    def _may_be_read(self, node: MapNode) -> bool:
        """Whether the public may read a record: by its audience, its languages and its tags."""
        if "private" in _read_words(node.get("audience")):
            return False
        only = tuple(_read_words(node.get("only")))
        if only and not any(choose_best_tag(language, only) for language in self.variant.languages):
            return False
        return not _read_words(node.get("tags")) & self.variant.exclude

    def _has_tags_of(self, node: MapNode, *, inherited: bool) -> bool:
        """Whether the variant's tags include an item."""
        tags = _read_words(node.get("tags"))
        return not self.variant.include or (bool(tags & self.variant.include) if tags else inherited)


def is_by_language(node: MapNode) -> bool:
    """Whether a map's keys are languages."""
    return bool(node.entries) and all(is_known(key.value) for key, _ in node.entries)


def without_mentions(text: str, terms: Collection[str]) -> str:
    """Return a text whose mentions of other entries than `terms` are plain words: their ids are not for everybody."""
    for id_ in set(re.findall(r"\]\(#([^)\s]*)\)", text)) - set(terms):
        mention = re.escape(f"](#{id_})")
        text = re.sub(rf"\[((?:[^\[\]\\]|\\.)*){mention}", r"\1", text)
        text = re.sub(mention, "]", text)
    return text


def _find_record(node: MapNode, shape: Shape) -> RecordShape | None:
    """Return the shape of a record, by its `type` where it has a choice; None where it is no record."""
    match shape:
        case RecordShape():
            return shape
        case ChoiceShape(records):
            type_ = node.get("type")
            wanted = type_.value if isinstance(type_, ScalarNode) else ""
            return next((record for name, record in records if name == wanted), None)
        case _:
            return None


def _read_words(node: Node | None) -> set[str]:
    """Read the words of a list that may be written without its brackets."""
    if isinstance(node, ScalarNode):
        return {node.value}
    return {item.value for item in node.items if isinstance(item, ScalarNode)} if isinstance(node, ListNode) else set()


def _replace_value(node: ScalarNode, value: str) -> ScalarNode:
    """Return a scalar with another value."""
    return ScalarNode(value, node.span, node.plain, node.tag, node.begin, node.end)


def _write_null(key: ScalarNode) -> ScalarNode:
    """Return a `~` in the place of a key."""
    return ScalarNode("~", key.span, True, "", key.begin, key.begin)


def _filter_unknown(name: ScalarNode, value: Node) -> Node | None:
    """Keep the `type` of a section, which is no field of its class; any other key is unknown, and left out."""
    return value if name.value == "type" and isinstance(value, ScalarNode) and not value.tag else None
