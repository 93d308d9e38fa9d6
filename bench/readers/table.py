"""The tables as Markdown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct

from bench.readers.expected import Found, Wanted
from bench.readers.fields import Fields


class Row(Struct, frozen=True):
    """A PDF: what it should give, what each reader found, pdf.js's items by page, and fields right of how many."""

    name: str
    wanted: Wanted
    found: Mapping[str, Found]
    items: Sequence[int]
    fields: Fields | None


def table(rows: Sequence[Row]) -> str:
    """A row a style: strings whole by each reader, then the worst reader's dates and labels, items and fields."""
    if not rows:
        return ""
    readers = list(rows[0].found)
    first = rows[0].wanted
    heads = [
        "style", "fields", *(f"{reader}" for reader in readers), f"dates of {len(first.dates)}",
        f"labels of {len(first.labels)}", "items a page",
    ]  # fmt: skip
    lines = [heads, ["---"] * len(heads), *map(_cells, rows)]
    of = f"Strings whole, of {len(first.strings)}; dates and labels are the worst reader's.\n\n"
    return of + "".join(f"| {' | '.join(line)} |\n" for line in lines)


def _cells(row: Row) -> list[str]:
    fields = f"{row.fields.count - len(row.fields.wrong)} of {row.fields.count}" if row.fields else "–"
    dates = min((found.dates for found in row.found.values()), default=0)
    labels = min((found.labels for found in row.found.values()), default=0)
    items = f"{sum(row.items) / len(row.items):.0f}" if row.items else "–"
    return [row.name, fields, *(str(found.strings) for found in row.found.values()), str(dates), str(labels), items]
