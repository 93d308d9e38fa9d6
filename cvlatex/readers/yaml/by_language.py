"""Lists that are written once a language: `items: {zh: [甲, 乙], en: [alpha, beta]}`."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import Any

from msgspec import structs

from cvlatex.core.diagnostics import Diagnostic, error
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


def has_lists_by_language(node: MapNode) -> bool:
    """Whether each key is a language, and one of them at least has a list."""
    of_languages = all(is_known(key.value) for key, _ in node.entries)
    return of_languages and any(isinstance(value, ListNode) for _, value in node.entries)


def rejoin_items(items: tuple[Node, ...]) -> tuple[tuple[Node, ...], tuple[Diagnostic, ...]]:
    """Join items of a list where one text stands in several, a language each; with an error on every dash too many.

    Items in one language are taken as such only where they have the same languages in turn: `- zh: 甲`, `- en: a`.
    """
    joined: list[Node] = []
    problems: list[Diagnostic] = []
    for is_single, run in itertools.groupby(items, lambda item: bool(_find_only_language(item))):
        together = tuple(run)
        tags = [_find_only_language(item) for item in together]
        size = next((at for at, tag in enumerate(tags) if at and tag == tags[0]), len(tags))
        if not is_single or size < 2 or tags != tags[:size] * (len(tags) // size) or len({*tags}) != size:
            joined += together
            continue
        for begin in range(0, len(together), size):
            maps = [item for item in together[begin : begin + size] if isinstance(item, MapNode)]
            joined.append(MapNode(tuple(entry for one in maps for entry in one.entries), maps[0].span))
            problems += (_report_dash(one.entries[0][0], tags[0]) for one in maps[1:])
    return tuple(joined), tuple(problems)


def _report_dash(key: ScalarNode, first: str) -> Diagnostic:
    """Return the error of a language that begins an item; the item before it has the language `first`."""
    message = f"'{key.value}' begins an item of its own, and the item before it has '{first}' alone."
    hint = f"Replace the dash before `{key.value}:` by a space: one item then holds all languages of the text."
    apart = f"Where they are two texts, write `{key.value}: ~` into the first, and `{first}: ~` here."
    return error("missing-language", key.span, message, hint, apart)


def _find_only_language(item: Node) -> str:
    """Find the language of an item that has a text in one language and nothing else, or ''."""
    if not isinstance(item, MapNode) or len(item.entries) != 1:
        return ""
    key, value = item.entries[0]
    return key.value if is_known(key.value) and isinstance(value, ScalarNode) and not value.is_null else ""


def merge_lists(lists: tuple[tuple[str, tuple[Any, ...] | None], ...], shape: Shape) -> tuple[Any, ...]:
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
    """Return an item as one of a single language; `others` lack it. `alone`: the whole list is of that language."""
    if isinstance(shape, RecordShape):
        text = _of_one_language(getattr(item, shape.short), TextShape(Line), tag, others, alone=alone)
        item = structs.replace(item, **{shape.short: text})
        selectable = alone and isinstance(item, Selectable)
        return structs.replace(item, only=item.only or (Located(tag, item.span),)) if selectable else item
    choices = ((tag, item.choose(tag)), *((other, None) for other in others))
    return Localized(None, choices, item.span, item.private, alone=alone)


def is_structured(node: Node, keys: tuple[Key, ...]) -> bool:
    """Whether a record that a text may stand for is a map of its own keys, and not of languages."""
    if not isinstance(node, MapNode):
        return False
    names = {key.name for key in keys}
    return any(name.value in names for name, _ in node.entries)
