"""Which section and which entry of a second language is which of a folder: by ids, dates, addresses, names, order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from msgspec import Struct

from cvlatex.importers.draft import list_values
from cvlatex.importers.headings import translate_heading
from cvlatex.importers.ledger import Value
from cvlatex.readers.yaml.nodes import ListNode, MapNode, Node, ScalarNode

_DATES = frozenset(("start", "end", "date"))
_SURE = frozenset(("url", "doi", "id", "email"))
_MARK = re.compile(r"[a-z][a-z0-9+#.-]*[a-z0-9+#]|\d[\d.,]*\d%?|\d%")
_MOST_MARKS = 6


def pair_sections(sections: list[dict[str, Any]], nodes: list[MapNode]) -> list[tuple[dict[str, Any], MapNode | None]]:
    """Pair each section with the one of the folder that it is: by id, by a standard heading, then by type in order."""
    free = list(nodes)
    found: dict[int, MapNode] = {}
    for same in (_has_same_heading, _has_same_id, _has_same_type):
        for number, section in enumerate(sections):
            match = next((node for node in free if number not in found and same(section, node)), None)
            if match is not None:
                found[number] = match
                free.remove(match)
    return [(section, found.get(number)) for number, section in enumerate(sections)]


def pair_entries(children: list[Any], nodes: list[Node]) -> list[tuple[Any, Node | None]]:
    """Pair each item with the one of the folder that it is; the surest pairs first, the rest by their order."""
    free = set(range(len(nodes)))
    found: dict[int, int] = {}
    facts = [_collect_from_tree(child) for child in children]
    theirs = [_collect_from_node(node) for node in nodes]
    scores = sorted(
        ((_score_pair(facts[a], theirs[b]), -abs(a - b), a, b) for a, b in _list_near(len(children), len(nodes))),
        reverse=True,
    )
    for score, _, a, b in scores:
        if score > 0 and a not in found and b in free:
            found[a] = b
            free.discard(b)
    left = [a for a in range(len(children)) if a not in found]
    if len(left) == len(free):
        found |= dict(zip(left, sorted(free), strict=True))
    else:
        for a in left:
            if a in free and not facts[a].dates and not theirs[a].dates:
                found[a] = a
                free.discard(a)
    return [(child, nodes[found[number]] if number in found else None) for number, child in enumerate(children)]


def _list_near(rows: int, columns: int) -> Iterator[tuple[int, int]]:
    """Yield the pairs that are compared; in long lists those that stand near each other."""
    reach = max(rows, columns) if rows * columns < 40_000 else 20
    for a in range(rows):
        for b in range(max(0, a - reach), min(columns, a + reach + 1)):
            yield a, b


class Facts(Struct, frozen=True):
    """What an entry is known by: dates, addresses, texts, and the words that stay the same in every language."""

    dates: frozenset[str]
    sure: frozenset[str]
    texts: frozenset[str]

    @property
    def marks(self) -> frozenset[str]:
        """Words in Latin letters, and numbers: in a Chinese text they are names, the same as in an English one."""
        return frozenset(mark for text in self.texts for mark in _MARK.findall(text))


def _score_pair(own: Facts, other: Facts) -> int:
    """Return how sure it is that two entries are one; 0 for nothing in common, or dates that differ."""
    if own.dates and other.dates and own.dates != other.dates:
        return 4 if own.sure & other.sure else 0
    dates = 3 if own.dates and own.dates == other.dates else 0
    marks = min(len(own.marks & other.marks), _MOST_MARKS)
    return dates + 4 * bool(own.sure & other.sure) + 2 * len(own.texts & other.texts) + marks


def _collect_from_tree(tree: Any) -> Facts:
    """Return what tells an imported entry from others: dates, links, texts."""
    if isinstance(tree, Value):
        return Facts(frozenset(), frozenset(), frozenset((tree.text.casefold(),)))
    dates = frozenset(f"{key}={tree[key].text}" for key in _DATES if isinstance(tree.get(key), Value))
    sure = frozenset(tree[key].text for key in _SURE if isinstance(tree.get(key), Value))
    texts = frozenset(
        value.text.casefold()
        for key, child in tree.items()
        if key not in _DATES | _SURE
        for _, value in list_values(child, "")
    )
    return Facts(dates, sure, texts)


def _collect_from_node(node: Node) -> Facts:
    """Return what tells an entry of the data folder from others: dates, links, texts."""
    if not isinstance(node, MapNode):
        return Facts(frozenset(), frozenset(), frozenset(text.casefold() for text in _list_texts(node)))
    dates = frozenset(
        f"{key.value}={value.value}"
        for key, value in node.entries
        if key.value in _DATES and isinstance(value, ScalarNode)
    )
    sure = frozenset(value.value for key, value in node.entries if key.value in _SURE and isinstance(value, ScalarNode))
    return Facts(dates, sure, frozenset(text.casefold() for text in _list_texts(node)))


def _list_texts(node: Node) -> Iterator[str]:
    """Yield all scalars of a node."""
    if isinstance(node, ScalarNode):
        yield node.value
    elif isinstance(node, ListNode):
        for item in node.items:
            yield from _list_texts(item)
    else:
        for _, value in node.entries:
            yield from _list_texts(value)


def _has_same_id(section: dict[str, Any], node: MapNode) -> bool:
    """Whether two sections have one id and one type."""
    there = node.get("id")
    return isinstance(there, ScalarNode) and there.value == section["id"] and _has_same_type(section, node)


def _has_same_heading(section: dict[str, Any], node: MapNode) -> bool:
    """Whether one heading is the other, or what it is called in another language."""
    title, there = section["title"], node.get("title")
    own = {title.text, *(text for _, text in title.others)} if isinstance(title, Value) else set(title.values())
    known = [found for text in own if (found := translate_heading(text))]
    words = {text.casefold() for text in own} | {word.casefold() for one in known for word in one.values()}
    return (
        there is not None
        and any(text.casefold() in words for text in _list_texts(there))
        and _has_same_type(section, node)
    )


def _has_same_type(section: dict[str, Any], node: MapNode) -> bool:
    """Whether two sections have one type."""
    there = node.get("type")
    kind = section["type"].text if isinstance(section["type"], Value) else section["type"]
    return isinstance(there, ScalarNode) and there.value == kind
