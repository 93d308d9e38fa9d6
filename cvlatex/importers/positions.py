"""Jobs at one employer that follow one another, as one entry with several positions."""

from __future__ import annotations

from itertools import groupby
from typing import Any

from cvlatex.importers.draft import Tree
from cvlatex.importers.ledger import Value

_OF_EMPLOYER = ("organization", "location", "url")


def group_positions(entries: list[dict[str, Tree]]) -> list[dict[str, Tree]]:
    """Return the entries of a section of experience; neighbours with one employer become positions of one entry."""
    found: list[dict[str, Tree]] = []
    for _, run in groupby(
        (entry for entry in entries if "organization" in entry or "role" in entry), key=_get_employer
    ):
        several = list(run)
        alike = len(several) > 1 and all("role" in entry for entry in several)
        found += [_join_positions(several)] if alike else several
    return found


def _get_employer(entry: dict[str, Tree]) -> Any:
    """Return what entries of one employer share: its name, or nothing with any other entry."""
    value = entry.get("organization")
    return value.text.casefold() if isinstance(value, Value) else id(entry)


def _join_positions(several: list[dict[str, Tree]]) -> dict[str, Tree]:
    """Return one entry of several: what all have in common stands once."""
    common = {key: _merge_values([entry[key] for entry in several]) for key in _OF_EMPLOYER if _is_common(several, key)}
    positions = [
        {"role": entry["role"], **{key: value for key, value in entry.items() if key != "role" and key not in common}}
        for entry in several
    ]
    return {
        **common,
        "positions": [{k: v for k, v in item.items() if k != "url" or "url" not in common} for item in positions],
    }


def _is_common(several: list[dict[str, Tree]], key: str) -> bool:
    """Whether entries of one employer have the same value under a key."""
    values = [entry.get(key) for entry in several]
    first = values[0]
    if key == "organization":
        return True
    return isinstance(first, Value) and all(isinstance(value, Value) and value.text == first.text for value in values)


def _merge_values(values: list[Value]) -> Value:
    """Return one value for several that say the same, with the leaves of all."""
    first = values[0]
    leaves = tuple(leaf for value in values for leaf in value.leaves)
    return Value(first.text, leaves, localized=first.localized)
