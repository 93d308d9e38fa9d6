"""Mentions of glossary entries, in values that are already of one language."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, TypeVar

from cvlatex.localize.splicing import spliced
from cvlatex.model.text import GlossaryLink
from cvlatex.model.walk import find_values

T = TypeVar("T")


def mentioned_ids(value: object) -> set[str]:
    """The ids that texts anywhere below a value mention."""
    return {mention.id for mention in find_values(value, GlossaryLink)}


def without_mentions(value: T, keep: Collection[str]) -> T:
    """The value with each mention of an id outside `keep` replaced by its words; itself where there is none."""
    if mentioned_ids(value).issubset(keep):
        return value

    def words(item: Any) -> tuple[Any, ...] | None:
        """Return the words of a mention of an entry that is not in `keep`; None for other values."""
        return spliced(item.children, words) if isinstance(item, GlossaryLink) and item.id not in keep else None

    return spliced(value, words)
