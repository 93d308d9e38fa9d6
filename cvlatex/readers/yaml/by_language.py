"""Lists that are written once a language: `items: {zh: [甲, 乙], en: [alpha, beta]}`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from msgspec import structs

from cvlatex.locales.languages import LANGUAGES
from cvlatex.model.fields import Located
from cvlatex.model.localized import Localized
from cvlatex.model.selectable import Selectable
from cvlatex.model.text import Line
from cvlatex.readers.yaml.nodes import ListNode, MapNode, Node, ScalarNode
from cvlatex.readers.yaml.shapes import RecordShape, Shape, TextShape


def takes_text(shape: Shape) -> bool:
    """Whether a text may stand there: for itself, or for the key of a record that it is short for."""
    return isinstance(shape, TextShape) or (isinstance(shape, RecordShape) and bool(shape.short))


def is_null(node: Node) -> bool:
    """Whether a node is `~`."""
    return isinstance(node, ScalarNode) and node.is_null


def has_lists_by_language(node: MapNode) -> bool:
    """Whether each key is a language, and one of them at least has a list."""
    of_languages = all(key.value in LANGUAGES for key, _ in node.entries)
    return of_languages and any(isinstance(value, ListNode) for _, value in node.entries)


def merged(lists: tuple[tuple[str, tuple[Any, ...] | None], ...], shape: Shape) -> tuple[Any, ...]:
    """One list of items, each of one language and left out of the others on purpose.

    A language without a list is lacking from the first item alone, so that one diagnostic says so.
    """
    absent = frozenset(LANGUAGES) - {tag for tag, _ in lists}
    found: list[Any] = []
    for tag, items in lists:
        for item in items or ():
            others = [other for other in LANGUAGES if other != tag and (found or other not in absent)]
            found.append(_of_one_language(item, shape, tag, others))
    return tuple(found)


def _of_one_language(item: Any, shape: Shape, tag: str, others: Sequence[str]) -> Any:
    if isinstance(shape, RecordShape):
        text = _of_one_language(getattr(item, shape.short), TextShape(Line), tag, others)
        item = structs.replace(item, **{shape.short: text})
        alone = isinstance(item, Selectable) and len(others) == len(LANGUAGES) - 1
        return structs.replace(item, only=item.only or (Located(tag, item.span),)) if alone else item
    choices = ((tag, item.choose(tag)), *((other, None) for other in others))
    return Localized(None, choices, item.span, item.private)
