"""Keys that stand one level too high, each slip reported once: `email: me@…` for a contact, languages beside points."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct
from msgspec.structs import replace

from cvlatex.core.diagnostics import Diagnostic, Fix, error, shorten
from cvlatex.model.tags import is_known
from cvlatex.readers.yaml.nodes import ListNode, MapNode, Node, ScalarNode
from cvlatex.readers.yaml.quoting import as_scalar
from cvlatex.readers.yaml.shapes import Key, WordShape
from cvlatex.readers.yaml.synonyms import find_keys


def write_value(value: Node | None) -> str:
    """Write a value as a hint writes it."""
    return as_scalar(shorten(value.value)) if isinstance(value, ScalarNode) and value.value and not value.tag else "…"


class Misplaced(Struct, frozen=True):
    """The diagnostic, the keys that it covers, and the keys that are lacking only because of it."""

    problems: tuple[Diagnostic, ...] = ()
    used: frozenset[str] = frozenset()
    lacking: frozenset[str] = frozenset()


def _read_named(node: MapNode, keys: Mapping[str, Key]) -> Misplaced | None:
    """Read `English: fluent` in a list of languages, `Tools: [git]` in one of skills."""
    key, value = node.entries[0]
    second = "items" if isinstance(value, ListNode) else "level"
    if "name" not in keys or second not in keys or find_keys(key.value) or not is_single(value) or key.tag:
        return None
    second_value = "[…]" if isinstance(value, ListNode) else write_value(value)
    right = f"{{name: {as_scalar(key.value)}, {second}: {second_value}}}"
    message = f"'{shorten(key.value)}' is not a key that belongs here."
    problem = error("unknown-key", key.span, message, f"Write {right}", fix=_as_contact(node, right))
    return Misplaced((problem,), frozenset((key.value,)), frozenset(("name", second, "items")))


def is_single(value: Node) -> bool:
    """Whether a value is a text or a list of texts."""
    texts = value.items if isinstance(value, ListNode) else (value,)
    return all(isinstance(text, ScalarNode) and not text.is_null and not text.is_empty for text in texts)


def _as_contact(node: MapNode, right: str) -> Fix | None:
    """Return the replacement of a map of one key and its text, in one line."""
    key, value = node.entries[0]
    if len(node.entries) > 1 or node.span.line != node.span.end_line or "…" in right:
        return None
    is_flow = node.span.column != key.span.column
    place = node.span if is_flow else replace(key.span, end_column=value.span.end_column)
    return Fix(place, right, safe=True)


def find_misplaced_keys(node: MapNode, keys: Mapping[str, Key]) -> Misplaced:
    """Find what a map writes one level too high, given the keys that its record knows."""
    unknown = [name for name, _ in node.entries if name.value not in keys]
    if len(unknown) == len(node.entries) == 1 and (found := _read_named(node, keys)):
        return found
    kind = keys["type"].shape if "type" in keys and node.get("type") is None else None
    if isinstance(kind, WordShape) and (kinds := [name for name in unknown if name.value in kind.choices]):
        message = f"'{kinds[0].value}' is a value of `type` here, not a key."
        value = node.get(kinds[0].value)
        text = (
            as_scalar(shorten(value.value)) if isinstance(value, ScalarNode) and value.value and not value.tag else "…"
        )
        right = f"{{type: {kinds[0].value}, value: {text}}}"
        problem = error("unknown-key", kinds[0].span, message, f"Write {right}", fix=_as_contact(node, right))
        return Misplaced((problem,), frozenset(name.value for name in kinds), frozenset(("type", "value")))
    languages = [name for name in unknown if is_known(name.value)]
    if "text" in keys and node.get("text") is None and languages:
        message = "Where a point has keys of its own, its languages stand below `text:`."
        hint = "Write `text: {zh: …, en: …}`, and the other keys beside it."
        problem = error("unknown-key", languages[0].span, message, hint)
        return Misplaced((problem,), frozenset(name.value for name in languages), frozenset(("text",)))
    return Misplaced()
