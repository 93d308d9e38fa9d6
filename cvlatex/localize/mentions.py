"""Mentions of glossary entries, in values that are already of one language."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, TypeVar

from cvlatex.localize.splicing import parts, spliced
from cvlatex.model.text import GlossaryLink

T = TypeVar("T")


def mentioned_ids(value: object) -> set[str]:
    """The ids that texts anywhere below a value mention."""
    if isinstance(value, GlossaryLink):
        return {value.id}
    if isinstance(value, tuple):
        return set().union(*map(mentioned_ids, value))
    return set().union(*(mentioned_ids(getattr(value, name)) for name in parts(value)))


def without_mentions(value: T, keep: Collection[str]) -> T:
    """The value with each mention of an id outside `keep` replaced by its words."""

    def words(item: Any) -> tuple[Any, ...] | None:
        return spliced(item.children, words) if isinstance(item, GlossaryLink) and item.id not in keep else None

    return spliced(value, words)
