"""Mentions of glossary entries, in values that are already of one language."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, TypeVar

from cvlatex.localize.splicing import splice
from cvlatex.model.text import GlossaryLink
from cvlatex.model.walk import find_values

T = TypeVar("T")


def find_mentioned_ids(value: object) -> set[str]:
    """Return the ids that texts anywhere below a value mention."""
    return {mention.id for mention in find_values(value, GlossaryLink)}


def without_mentions(value: T, keep: Collection[str]) -> T:
    """Return the value with each mention of an id outside `keep` replaced by its words; itself where there is none."""
    if find_mentioned_ids(value).issubset(keep):
        return value

    def unwrap_mention(item: Any) -> tuple[Any, ...] | None:
        """Return the words of a mention of an entry that is not in `keep`; None for other values."""
        return splice(item.children, unwrap_mention) if isinstance(item, GlossaryLink) and item.id not in keep else None

    return splice(value, unwrap_mention)
