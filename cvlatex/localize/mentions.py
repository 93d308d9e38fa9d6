"""Mentions of glossary entries, in values that are already of one language."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection
from typing import Any, TypeVar

from cvlatex.model.text import GlossaryLink

T = TypeVar("T")


def mentioned_ids(value: object) -> set[str]:
    """The ids that texts anywhere below a value mention."""
    if isinstance(value, GlossaryLink):
        return {value.id}
    if isinstance(value, tuple):
        return set().union(*map(mentioned_ids, value))
    if dataclasses.is_dataclass(value):
        return set().union(*(mentioned_ids(getattr(value, field.name)) for field in dataclasses.fields(value)))
    return set()


def without_mentions(value: T, keep: Collection[str]) -> T:
    """The value with each mention of an id outside `keep` replaced by its words."""
    return value if mentioned_ids(value) <= set(keep) else _replaced(value, keep)


def _replaced(value: Any, keep: Collection[str]) -> Any:
    if isinstance(value, tuple):
        return tuple(new for item in value for new in _spliced(item, keep))
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        old = {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}
        new = {name: _replaced(item, keep) for name, item in old.items()}
        return dataclasses.replace(value, **new) if new != old else value
    return value


def _spliced(item: Any, keep: Collection[str]) -> tuple[Any, ...]:
    if isinstance(item, GlossaryLink) and item.id not in keep:
        return tuple(_replaced(item.children, keep))
    return (_replaced(item, keep),)
