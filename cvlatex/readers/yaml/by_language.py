"""Lists that are written once a language: `items: {zh: [甲, 乙], en: [alpha, beta]}`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from msgspec import structs

from cvlatex.model.fields import Located
from cvlatex.model.localized import Localized
from cvlatex.model.selectable import Selectable
from cvlatex.model.tags import is_known
from cvlatex.model.text import Line
from cvlatex.readers.yaml.nodes import ListNode, MapNode, Node, ScalarNode
from cvlatex.readers.yaml.shapes import Key, RecordShape, Shape, TextShape


def takes_text(shape: Shape) -> bool:
    """Whether a text may stand there: for itself, or for the key of a record that it is short for."""
    return isinstance(shape, TextShape) or (isinstance(shape, RecordShape) and bool(shape.short))


def is_null(node: Node) -> bool:
    """Whether a node is `~`."""
    return isinstance(node, ScalarNode) and node.is_null


def has_lists_by_language(node: MapNode) -> bool:
    """Whether each key is a language, and one of them at least has a list."""
    of_languages = all(is_known(key.value) for key, _ in node.entries)
    return of_languages and any(isinstance(value, ListNode) for _, value in node.entries)


def merged(lists: tuple[tuple[str, tuple[Any, ...] | None], ...], shape: Shape) -> tuple[Any, ...]:
    """Join lists of several languages into one; each item is in one language and left out of the others on purpose.

    A language without a list is lacking from the first item alone, so that one diagnostic says so.
    """
    found: list[Any] = []
    for tag, items in lists:
        others = tuple(other for other, _ in lists if other != tag)
        for item in items or ():
            found.append(_of_one_language(item, shape, tag, others, alone=bool(found)))
    return tuple(found)


def _of_one_language(item: Any, shape: Shape, tag: str, others: Sequence[str], *, alone: bool) -> Any:
    if isinstance(shape, RecordShape):
        text = _of_one_language(getattr(item, shape.short), TextShape(Line), tag, others, alone=alone)
        item = structs.replace(item, **{shape.short: text})
        selectable = alone and isinstance(item, Selectable)
        return structs.replace(item, only=item.only or (Located(tag, item.span),)) if selectable else item
    choices = ((tag, item.choose(tag)), *((other, None) for other in others))
    return Localized(None, choices, item.span, item.private, alone=alone)


def is_blank(node: Node) -> bool:
    """Whether nothing is written as a value."""
    return isinstance(node, ScalarNode) and (node.is_null or node.is_empty)


def is_structured(node: Node, keys: tuple[Key, ...]) -> bool:
    """Whether a record that a text may stand for is a map of its own keys, and not of languages."""
    if not isinstance(node, MapNode):
        return False
    names = {key.name for key in keys}
    return any(name.value in names for name, _ in node.entries)
