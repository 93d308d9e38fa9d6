"""How Chinese terms are read, looked up once and kept in the user's cache.

The cache is one JSON file: each term with its reading, and which dictionary told it. A dictionary that has changed
since is asked anew. A cache that is damaged is as good as none, and one that cannot be written costs a fraction of a
second at the next build.
"""

from __future__ import annotations

import contextlib
import importlib.util
import json
import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

DICTIONARY = "pypinyin"

MOST_TERMS = 20_000
"""Terms kept; of more, those of this build alone."""


class Readings:
    """Called with a term, gives its reading: from the file, or from `read`, which knows all of them."""

    def __init__(self, cache: Path, read: Callable[[str], str]) -> None:
        self._cache = cache
        self._read = read
        self._dictionary = _stamp(DICTIONARY)
        self._known = _load(cache, self._dictionary)
        self._used: dict[str, str] = {}
        self._has_new = False

    def __call__(self, term: str) -> str:
        """The reading of a term."""
        if term not in self._used:
            known = self._known.get(term)
            self._has_new |= known is None
            self._used[term] = self._read(term) if known is None else known
        return self._used[term]

    def save(self) -> None:
        """Write what is new, in one step; builds that run at the same time each write a whole file."""
        if not self._has_new:
            return
        whole = {**self._known, **self._used}
        said = {"dictionary": self._dictionary, "readings": whole if len(whole) <= MOST_TERMS else self._used}
        with contextlib.suppress(OSError):
            self._cache.parent.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=self._cache.parent, prefix=self._cache.name)
            try:
                with os.fdopen(handle, "w", encoding="utf-8") as file:
                    json.dump(said, file)
                os.replace(name, self._cache)
            except OSError:
                Path(name).unlink(missing_ok=True)


def _load(cache: Path, dictionary: str) -> dict[str, str]:
    try:
        said: Any = json.loads(cache.read_text(encoding="utf-8"))
        if said["dictionary"] != dictionary:
            return {}
        return {term: reading for term, reading in said["readings"].items() if isinstance(reading, str)}
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return {}


def _stamp(package: str) -> str:
    """A package's place and the age of its files, without loading it."""
    found = importlib.util.find_spec(package)
    if found is None or found.origin is None:
        return ""
    return f"{found.origin} {Path(found.origin).stat().st_mtime_ns}"
