"""The tables as Markdown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct

from bench.readers.expected import Found, Wanted
from bench.readers.fields import Fields


class Row(Struct, frozen=True):
    """A PDF: what it should give, what each reader found, pdf.js's items by page, and what parsers had of it.

    `characters` are those that pdf.js reads, without spaces; `fields` are OpenResume's; `contacts` the names and
    addresses that other parsers have right, of how many; `findings` what glassbox-hiring says would be lost.
    """

    name: str
    wanted: Wanted
    found: Mapping[str, Found]
    items: Sequence[int]
    characters: int
    fields: Fields | None
    contacts: tuple[int, int] | None = None
    findings: int | None = None


def write_table(rows: Sequence[Row]) -> str:
    """Write a row a style or program: fields, strings that each reader finds, dates and labels of the worst one."""
    if not rows:
        return ""
    readers = list(rows[0].found)
    first = rows[0].wanted
    heads = [
        "", "fields", *(f"{reader}" for reader in readers), f"dates of {len(first.dates)}",
        f"labels of {len(first.labels)}", "items a page", "items per 100 characters", "contacts", "glassbox",
    ]  # fmt: skip
    return _write_lines([heads, *map(_write_cells, rows)])


def write_unseen_table(rows: Sequence[Row]) -> str:
    """Write a row for each CV and style: fields, and what the worst reader found of strings, dates and labels."""
    heads = ["", "fields", "strings", "dates", "labels"]
    return _write_lines([heads, *([row.name, _write_fields(row), *_choose_worst(row)] for row in rows)]) if rows else ""


def write_public_table(rows: Mapping[str, tuple[Sequence[Row], Row | None]]) -> str:
    """Write two rows a CV: the worst of this program's styles in each column, and RenderCV's."""
    heads = ["", "", "fields", "strings", "dates", "labels", "items per 100 characters", "contacts"]
    lines = []
    for name, (ours, theirs) in rows.items():
        lines.append([name.replace("_", " "), f"worst of {len(ours)} styles", *_choose_worst_of(ours)])
        lines += [["", "RenderCV", *_choose_worst_of([theirs])]] if theirs else []
    return _write_lines([heads, *lines]) if lines else ""


def _choose_worst_of(rows: Sequence[Row]) -> list[str]:
    """Return the cells of the worst of rows, each column by itself."""
    fields = min((row.fields.count - len(row.fields.wrong) for row in rows if row.fields), default=0)
    of = rows[0].fields.count if rows[0].fields else 0
    counts = [min((_choose_worst(row)[at] for row in rows), key=lambda one: int(one.split()[0])) for at in range(3)]
    most = max((100 * sum(row.items) / row.characters for row in rows if row.characters), default=0.0)
    contacts = min((row.contacts for row in rows if row.contacts), default=(0, 0))
    return [f"{fields} of {of}" if of else "–", *counts, f"{most:.1f}", f"{contacts[0]} of {contacts[1]}"]


def _choose_worst(row: Row) -> list[str]:
    """Return the cells with the least that any reader found of strings, dates and labels."""
    wanted = row.wanted
    counts = (
        (min((found.strings for found in row.found.values()), default=0), len(wanted.strings)),
        (min((found.dates for found in row.found.values()), default=0), len(wanted.dates)),
        (min((found.labels for found in row.found.values()), default=0), len(wanted.labels)),
    )
    return [f"{count} of {of}" for count, of in counts]


def _write_lines(lines: Sequence[Sequence[str]]) -> str:
    """Write lines as a Markdown table, the first one its head."""
    ruled = [lines[0], ["---"] * len(lines[0]), *lines[1:]]
    return "".join(f"| {' | '.join(line)} |\n" for line in ruled)


def _write_fields(row: Row) -> str:
    """Return how many fields are right, of how many."""
    return f"{row.fields.count - len(row.fields.wrong)} of {row.fields.count}" if row.fields else "–"


def _write_cells(row: Row) -> list[str]:
    """Return the cells of a row but for its name."""
    dates = min((found.dates for found in row.found.values()), default=0)
    labels = min((found.labels for found in row.found.values()), default=0)
    items = f"{sum(row.items) / len(row.items):.0f}" if row.items else "–"
    density = f"{100 * sum(row.items) / row.characters:.1f}" if row.characters else "–"
    contacts = f"{row.contacts[0]} of {row.contacts[1]}" if row.contacts else "–"
    findings = "–" if row.findings is None else str(row.findings)
    strings = (str(found.strings) for found in row.found.values())
    return [
        row.name.partition("-")[2],
        _write_fields(row),
        *strings,
        str(dates),
        str(labels),
        items,
        density,
        contacts,
        findings,
    ]
