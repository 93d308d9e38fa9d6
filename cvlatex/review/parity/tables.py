"""The tables of `cvlatex/data/` that parity reads: a line `key: value` each, comments behind #."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path


def read_rows(table: Path) -> Iterator[tuple[str, str]]:
    """Yield the key and the value of each line of a table, in its order."""
    for line in table.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            key, _, value = line.partition(": ")
            yield key, value
