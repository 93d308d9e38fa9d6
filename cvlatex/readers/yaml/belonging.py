"""What belongs where a shape is wanted, in words, and how to turn what stands there into it."""

from __future__ import annotations

import re

from cvlatex.core.diagnostics import shorten
from cvlatex.model.contact_types import list_type_names, load_contact_types
from cvlatex.model.cures import cure_value
from cvlatex.model.cv import Contact
from cvlatex.model.fields import SLUG
from cvlatex.model.tags import is_known
from cvlatex.readers.yaml.nodes import ListNode, MapNode, Node, ScalarNode
from cvlatex.readers.yaml.quoting import as_scalar, quote
from cvlatex.readers.yaml.shapes import (
    TEXT_KINDS,
    ChoiceShape,
    DateShape,
    FlagShape,
    ListShape,
    NamedShape,
    NumberShape,
    RecordShape,
    Shape,
    TextShape,
    WordShape,
    list_keys,
)


def join_words(words: tuple[str, ...]) -> str:
    """Join words as a sentence lists them."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"


def as_list(text: str) -> str:
    """Return a text with commas in it as the list that was meant."""
    parts = [part.strip() for part in re.split(r"[,，、;；]| and ", shorten(text).strip("【】［］“”「」"))]
    items: list[str] = []
    for part in filter(None, parts):
        if items and re.fullmatch(r"(?:[A-Z]\.[ -]?)+", part):
            items[-1] = quote(f"{items[-1]}, {part.strip()}")  # "Smith, J." is one person
        else:
            items.append(part)
    return f"[{', '.join(items)}]."


def suggest_list(node: Node, shape: ListShape) -> str:
    """Return what to write where a list is wanted and something else stands."""
    if isinstance(node, MapNode) and node.entries:
        return _write_map_as_list(node, shape)
    hint = "Begin each item on a line of its own with a dash and a space: `- …`."
    if not isinstance(node, ScalarNode) or not node.value.strip() or node.is_null:
        return hint
    if not node.plain and node.value.startswith("- "):
        return "Delete the | or > behind the colon: the dashes begin the items then."
    is_text = isinstance(shape.item, TextShape) or (isinstance(shape.item, RecordShape) and bool(shape.item.short))
    if is_text and node.span.line == node.span.end_line and len(node.value) <= _BRACKETED:
        return f"{hint} Or put the items in brackets: {as_list(node.value)}"
    return hint


_BRACKETED = 60
"""Characters of a text that a hint shows as a list in brackets."""


def _write_map_as_list(node: MapNode, shape: ListShape) -> str:
    """Return the hint for a map where a list belongs: how its entries become items."""
    key, value = node.entries[0]
    kinds = [name for name, _ in node.entries if name.value in list_type_names()]
    if _wants_contacts(shape) and len(kinds) == len(node.entries):
        text = as_scalar(shorten(value.value)) if isinstance(value, ScalarNode) and not value.tag else "…"
        return f"Write each as an item: `- {{type: {key.value}, value: {text}}}`."
    if all(is_known(name.value) for name, _ in node.entries):
        lists = [items.items for _, items in node.entries if isinstance(items, ListNode) and items.items]
        names = [name.value for name, _ in node.entries]
        if len(lists) == len(names):
            firsts = [shorten(first.value, 20) if isinstance(first := items[0], ScalarNode) else "…" for items in lists]
            point = ", ".join(f"{name}: {as_scalar(text)}" for name, text in zip(names, firsts, strict=True))
            return f"Write the languages within each item: `- {{{point}}}`, and so on."
        return "Put a dash before the languages of each item: `- {zh: …, en: …}`."
    if len(node.entries) == 1 and isinstance(value, ListNode) and key.value in ("entries", "items", "list", "terms"):
        return f"Delete the line `{key.value}:`, for the list stands by itself, and move its items to the left."
    records = shape.item.records if isinstance(shape.item, ChoiceShape) else ()
    record = shape.item if isinstance(shape.item, RecordShape) else records[0][1] if records else None
    keys = [own.name for own in list_keys(record.cls, record.entry)] if record else []
    if key.value in keys or key.value == "type":
        return f"Put a dash before the first key of each item, and indent the others alike: `- {key.value}: …`."
    if "id" in keys and isinstance(value, MapNode | ListNode):
        kind = f"`type: {key.value}` and " if key.value in dict(records) else ""
        return f"The key becomes the id of an item: `- id: {key.value}`, below it {kind}its other keys."
    if {"id", "term", "body"} <= {*keys} and isinstance(value, ScalarNode):
        slug = cure_value(key.value, SLUG) or key.value
        text = as_scalar(shorten(value.value))
        return f"Write each as an item: `- {{id: {slug}, term: {as_scalar(key.value)}, body: {text}}}`."
    if isinstance(value, MapNode):
        return f"Begin each item with a dash; what '{key.value}' says goes into a key of it."
    return "Begin each item on a line of its own with a dash and a space: `- …`."


def _wants_contacts(shape: ListShape) -> bool:
    """Whether a list is that of contacts."""
    return isinstance(shape.item, RecordShape) and shape.item.cls is Contact


def list_example_keys(shape: RecordShape) -> list[str]:
    """List keys that a record has to have, or one that it may."""
    keys = list_keys(shape.cls, shape.entry)
    return [key.name for key in keys if key.required] or [*shape.needs[:1]] or [keys[0].name]


def suggest_record(node: Node, shape: RecordShape) -> str:
    """Return what to write where a map of keys is wanted and something else stands."""
    if isinstance(node, ListNode) and len(node.items) > 0 and all(isinstance(item, MapNode) for item in node.items):
        return "No list belongs here: delete the dash before the first key, and indent the keys alike."
    keys = list_example_keys(shape)
    if "sections" in keys and isinstance(node, ScalarNode):
        return "This is no data folder's file: `cvlatex import FILE --out DIR` makes a folder of a CV in another form."
    text = node.value.strip() if isinstance(node, ScalarNode) and not node.is_null and not node.tag else ""
    if text and keys[0] == "type" and (kind := _guess_contact_type(text)):
        return f"Write {{type: {kind}, value: {as_scalar(shorten(text))}}}"
    first = as_scalar(shorten(text)) if text and keys[0] != "type" else "…"
    if text and any(
        key.name == keys[0] and isinstance(key.shape, ListShape) for key in list_keys(shape.cls, shape.entry)
    ):
        first = f"[{first}]"
    example = ", ".join(f"{name}: {first if at == 0 else '…'}" for at, name in enumerate(keys))
    return f"Write {{{example}}}."


def _guess_contact_type(text: str) -> str:
    """Guess the type of contact that a value alone is most likely one of, or ''."""
    if re.fullmatch(r"\S+@\S+\.\S+", text):
        return "email"
    if re.match(r"https?://", text):
        host = re.sub(r"^https?://(?:www\.)?", "", text)
        networks = (row for row in load_contact_types().items() if row[1].is_network)
        return next((kind for kind, row in networks if host.startswith(_read_host(row.link))), "website")
    return "phone" if re.fullmatch(r"[+(0-9][0-9 ()./-]{6,}", text) else ""


def _read_host(link: str) -> str:
    """Read the host of an address pattern."""
    return re.sub(r"^https?://(?:www\.)?", "", link).split("/", maxsplit=1)[0] + "/"


def describe_shape(shape: Shape) -> str:
    """Describe in words what a shape takes, for a message."""
    match shape:
        case WordShape(choices, _) if choices:
            return f"one of {join_words(choices)}"
        case WordShape(_, form) if form:
            return form.words
        case WordShape():
            return "a word"
        case DateShape():
            return "a date"
        case NumberShape():
            return "a number"
        case FlagShape():
            return "true or false"
        case ListShape(item, _):
            return f"a list of {name_plural(item)}"
        case TextShape(kind, _):
            return TEXT_KINDS[kind]
        case RecordShape() | ChoiceShape() | NamedShape():
            return "a map"


def name_plural(shape: Shape) -> str:
    """Return what a list of a shape holds."""
    match shape:
        case WordShape():
            return "words"
        case TextShape():
            return "texts"
        case ChoiceShape():
            return "sections"
        case RecordShape(cls):
            return f"{_spell_class(cls.__name__)}s" if not cls.__name__.endswith("Entry") else "entries"
        case _:
            return "values"


def _spell_class(name: str) -> str:
    """Spell a class's name in words."""
    return re.sub(r"(?<!^)(?=[A-Z])", " ", name).lower()
