"""Values of the document with some of their parts put otherwise."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from msgspec import Struct, structs

from cvlatex.core.source import Span

T = TypeVar("T")

Put = Callable[[Any], tuple[Any, ...] | None]
"""What stands in the place of an item of a tuple; None leaves it, and its parts are visited."""


def splice(value: T, put: Put) -> T:
    """Return the value with every tuple below it rebuilt by `put`; the value itself where nothing changes."""
    new: T = _splice_value(value, put)
    return new


def _splice_value(value: Any, put: Put) -> Any:
    """Return a value with items of its tuples replaced; itself where nothing is."""
    if isinstance(value, tuple):
        return _rebuild_items(value, put)
    changed = {}
    for name in list_fields(value):
        old = getattr(value, name)
        if isinstance(old, (tuple, Struct)) and (new := _splice_value(old, put)) is not old:
            changed[name] = new
    return structs.replace(value, **changed) if changed else value


def _rebuild_items(items: tuple[Any, ...], put: Put) -> tuple[Any, ...]:
    """Rebuild items with those replaced that `put` replaces; the same tuple where nothing is."""
    pieces: list[Any] = []
    for item in items:
        put_there = put(item)
        pieces += (_splice_value(item, put),) if put_there is None else put_there
    same = len(pieces) == len(items) and all(new is old for new, old in zip(pieces, items, strict=True))
    return items if same else tuple(pieces)


def list_fields(value: object) -> tuple[str, ...]:
    """Return the names of a value's fields; a place, and whatever is no value of the model, has none."""
    return value.__struct_fields__ if isinstance(value, Struct) and not isinstance(value, Span) else ()
