"""Mentions of glossary entries, in values that are already of one language."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection
from typing import Any, TypeVar

from cvlatex.localize.splicing import spliced
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

    def words(item: Any) -> tuple[Any, ...] | None:
        return spliced(item.children, words) if isinstance(item, GlossaryLink) and item.id not in keep else None

    return spliced(value, words)
