"""How Chinese terms are read, looked up in the dictionary once, and cached."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from cvlatex.core.cache import Store, compute_program_key, make_key
from cvlatex.core.table import Table

MOST_TERMS = 20_000
"""Terms in the cache; of more, those of this build alone."""

_VERSIONS = 4
"""Versions of the program and its dictionaries whose readings are cached."""


class Readings:
    """Called with a term, gives its reading: from the cache, or from `read`, which knows all of them."""

    def __init__(self, folder: Path, read: Callable[[str], str]) -> None:
        self._read = read
        self._table = Table(Store(folder, _VERSIONS), make_key("readings", compute_program_key()), MOST_TERMS)

    def __call__(self, term: str) -> str:
        """Return the reading of a term."""
        known = self._table.get(term)
        if known is not None:
            return known.decode("utf-8")
        reading = self._read(term)
        self._table.put(term, reading.encode("utf-8"))
        return reading

    def save(self) -> None:
        """Write the readings that are new."""
        self._table.save()
