"""Values of the document with some of their parts put otherwise."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import Any, TypeVar

T = TypeVar("T")

Put = Callable[[Any], tuple[Any, ...] | None]
"""What stands in the place of an item of a tuple; None leaves it, and looks inside it."""


def spliced(value: T, put: Put) -> T:
    """The value with every tuple below it rebuilt by `put`; the value itself where nothing changes."""
    new: Any = value
    if isinstance(value, tuple):
        new = tuple(piece for item in value for piece in _pieces(item, put))
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        fields = {field.name: spliced(getattr(value, field.name), put) for field in dataclasses.fields(value)}
        if any(fields[name] is not getattr(value, name) for name in fields):
            new = dataclasses.replace(value, **fields)
    return value if new == value else new


def _pieces(item: Any, put: Put) -> tuple[Any, ...]:
    put_there = put(item)
    return (spliced(item, put),) if put_there is None else put_there
