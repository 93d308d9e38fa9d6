"""The design of a variant, changed where variants.yaml writes it: one value is replaced, comments and layout stay."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Callable
from typing import Any

import yaml
from msgspec.structs import fields

from cvlatex.core.errors import CvlatexError
from cvlatex.model.variant import Settings

Value = str | int | float | bool | None

KEYS = frozenset(field.name for field in fields(Settings)) - {"span", "language", "include", "exclude"}
"""The settings that can be changed here: those with one value."""

_PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9_. -]*[A-Za-z0-9]|[A-Za-z]|\d+(?:\.\d+)?[a-z]+")
_NOT_TEXT = frozenset("true false yes no on off null y n".split())


class NotDesignable(CvlatexError):
    """A setting that cannot be changed here."""


def read_settings(text: str) -> dict[str, dict[str, Any]]:
    """Return the design of the defaults ('') and of each variant. Raises NotDesignable where the file is no YAML."""
    loaded = _load_settings(text)
    variants = loaded.get("variants")
    own = {"": loaded.get("defaults"), **(variants if isinstance(variants, dict) else {})}
    return {str(name): _select_designable(settings) for name, settings in own.items()}


def with_setting(text: str, variant: str, key: str, value: Value) -> str:
    """Return the text of variants.yaml with one setting of a variant (of the defaults: '') changed; None removes it.

    Raises NotDesignable for a key or variant that there is not.
    """
    if key not in KEYS:
        raise NotDesignable(f"'{key}' is no setting of a variant's look.", f"There are {', '.join(sorted(KEYS))}.")
    wanted = _load_settings(text)
    of_all = wanted.get("variants")
    if variant and (not isinstance(of_all, dict) or variant not in of_all):
        raise NotDesignable(f"variants.yaml has no variant '{variant}'.")
    path = ("variants", variant) if variant else ("defaults",)
    _change(wanted, path, key, value)
    for edit in (_splice, _round_trip):
        try:
            edited = edit(text, path, key, value)
            if edited is not None and _load_settings(edited) == wanted:
                return edited
        except (NotDesignable, yaml.YAMLError, ValueError, KeyError, TypeError, AttributeError):
            continue
    raise NotDesignable("This variant is written in a way that cannot be changed here.", "Edit variants.yaml itself.")


def _select_designable(settings: object) -> dict[str, Any]:
    """Return the settings that the page can change, of those that there are."""
    known = settings.items() if isinstance(settings, dict) else ()
    return {str(key): value for key, value in known if key in KEYS and isinstance(value, str | int | float | bool)}


def _load_settings(text: str) -> dict[str, Any]:
    """Return the data of variants.yaml. Raises NotDesignable where it cannot be parsed."""
    try:
        loaded = yaml.safe_load(text)
    except yaml.YAMLError as problem:
        raise NotDesignable("variants.yaml has a mistake.", "Correct it first.") from problem
    if not isinstance(loaded, dict):
        raise NotDesignable("variants.yaml has no variants.")
    return loaded


def _change(data: Any, path: tuple[str, ...], key: str, value: Value) -> None:
    """Change a setting in data, or delete it where its value is None."""
    for step in path:
        if data.get(step) is None:
            data[step] = {}
        data = data[step]
    if value is None:
        data.pop(key, None)
    else:
        data[key] = value


def _splice(text: str, path: tuple[str, ...], key: str, value: Value) -> str | None:
    """Return the change as one replacement in the text, None where it is not that simple."""
    node = yaml.compose(text, yaml.SafeLoader)
    for step in path:
        node = _find_child(node, step)
    if not isinstance(node, yaml.MappingNode) or not node.value:
        return None
    pairs = [(str(name.value), name, child) for name, child in node.value]
    found = next((number for number, (name, *_) in enumerate(pairs) if name == key), None)
    edit: Callable[..., str] = _replace_pair if found is not None and value is not None else _remove_pair
    if found is None:
        return text if value is None else _add_pair(text, node, key, value)
    return edit(text, node, found, value)


def _find_child(node: Any, key: str) -> Any:
    """Return the child of a key; None where there is none."""
    return next((child for name, child in node.value if name.value == key), None) if node is not None else None


def _replace_pair(text: str, node: Any, number: int, value: Value) -> str:
    """Return a text with another value of a pair."""
    child = node.value[number][1]
    return text[: child.start_mark.index] + _quote_scalar(value) + text[child.end_mark.index :]


def _add_pair(text: str, node: Any, key: str, value: Value) -> str:
    """Return a text with a further pair behind the last."""
    last = node.value[-1][1]
    at = last.end_mark.index
    if node.flow_style:
        return f"{text[:at]}, {key}: {_quote_scalar(value)}{text[at:]}"
    line = text.find("\n", at)
    line = len(text) if line < 0 else line
    indent = " " * node.value[0][0].start_mark.column
    return f"{text[:line]}\n{indent}{key}: {_quote_scalar(value)}{text[line:]}"


def _remove_pair(text: str, node: Any, number: int, _: Value) -> str:
    """Return a text without a pair."""
    begin, end = node.value[number][0].start_mark.index, node.value[number][1].end_mark.index
    if not node.flow_style:
        first, last = text.rfind("\n", 0, begin) + 1, text.find("\n", end)
        return text[:first] + (text[last + 1 :] if last >= 0 else "")
    if number + 1 < len(node.value):
        return text[:begin] + text[node.value[number + 1][0].start_mark.index :]
    before = node.value[number - 1][1].end_mark.index if number else begin
    return text[:before] + text[end:]


def _quote_scalar(value: Value) -> str:
    """Return a value as YAML, in quotes where it needs them."""
    if isinstance(value, str) and (not _PLAIN.fullmatch(value) or value.lower() in _NOT_TEXT):
        return json.dumps(value, ensure_ascii=False)
    return str(value) if isinstance(value, str) else json.dumps(value)


def _round_trip(text: str, path: tuple[str, ...], key: str, value: Value) -> str:
    """Return the change by a round trip through ruamel.yaml, which keeps comments and the order, if not every blank."""
    from ruamel.yaml import YAML

    trip = YAML()
    trip.preserve_quotes = True
    trip.width = 4096
    data = trip.load(text)
    _change(data, path, key, value)
    written = io.StringIO()
    trip.dump(data, written)
    return written.getvalue()
