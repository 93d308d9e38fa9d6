"""What the importers do alike with entries: what must be in one, and texts that belong together."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from cvlatex.importers.draft import Tree
from cvlatex.importers.ledger import Value


def complete_entry(entry: dict[str, Tree], required: str, instead: tuple[str, ...] = ()) -> dict[str, Tree] | None:
    """Return an entry that has the key it must have; another of its keys stands in, as a guess, where one is there."""
    if required in entry:
        return entry
    name = next((name for name in instead if name in entry), None)
    if name is None:
        return None
    value = entry.pop(name)
    guess = f"the source has no {required} here"
    return {required: Value(value.text, value.leaves, localized=value.localized, guess=guess), **entry}


def list_present(entries: Iterable[dict[str, Tree] | None]) -> list[dict[str, Tree]]:
    """Return the entries that there are."""
    return [entry for entry in entries if entry]


def with_first(first: Value | None, detail: dict[str, Any]) -> dict[str, Any]:
    """Return an entry's texts with a paragraph before its summary."""
    if first is None:
        return detail
    summary = detail.get("summary")
    if not isinstance(summary, Value):
        return {"summary": first, **detail}
    return {**detail, "summary": join_paragraphs(first, summary)}


def join_paragraphs(first: Value, second: Value) -> Value:
    """Join two texts as paragraphs of one."""
    return Value(f"{first.text}\n\n{second.text}", (*first.leaves, *second.leaves), localized=True)
