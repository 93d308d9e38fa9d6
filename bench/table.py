"""The rows as one table: for a terminal, or as Markdown for docs/speed.md."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence

from bench.rows import Row, Series, Unit

HEAD = ("measured", "of", "here", "against", "there", "ratio", "target", "reached")


def as_text(rows: Iterable[Row]) -> str:
    """Write columns for a terminal; Han count as two cells."""
    cells = [HEAD, *(_write_cells(row) for row in rows)]
    widths = [max(_measure_width(line[column]) for line in cells) for column in range(len(HEAD))]
    return "".join(_write_line(line, widths) + "\n" for line in cells)


def as_markdown(rows: Iterable[Row]) -> str:
    """Return a GitHub table."""
    cells = [HEAD, ("---",) * len(HEAD), *(_write_cells(row) for row in rows)]
    return "".join(f"| {' | '.join(line)} |\n" for line in cells)


def summarize(rows: Sequence[Row]) -> str:
    """Summarize how many targets are reached."""
    reached = [row.reached for row in rows if row.reached is not None]
    return f"{sum(reached)} of {len(reached)} targets reached.\n"


def _write_cells(row: Row) -> tuple[str, ...]:
    """Return the cells of a row: what it is, ours, theirs, the ratio, its target, and whether that is reached."""
    reached = {True: "yes", False: "NO", None: ""}[row.reached]
    if row.against is None:
        target = _write_amount(row.at_most, row.unit) if row.at_most is not None else ""
        return (row.ours.what, row.subject, _write_median(row.ours, row.unit), "", "", "", _bound(target), reached)
    target = f"{row.at_most:.2f}" if row.at_most is not None else ""
    there = _write_median(row.against, row.unit)
    here = _write_median(row.ours, row.unit)
    return (row.ours.what, row.subject, here, row.against.what, there, f"{row.figure:.2f}", _bound(target), reached)


def _bound(target: str) -> str:
    """Return a target as an upper bound, '' for none."""
    return f"≤ {target}" if target else ""


def _write_median(series: Series, unit: Unit) -> str:
    """Return the median of a series with its unit."""
    return _write_amount(series.median, unit)


def _write_amount(value: float, unit: Unit) -> str:
    """Return a figure with its unit, in as many digits as mean something."""
    digits = 0 if unit == "MB" or value >= 100 else 2 if value >= 0.1 else 3
    return f"{value:.{digits}f} {unit}"


def _write_line(cells: Sequence[str], widths: Sequence[int]) -> str:
    """Return cells as one line of text, in columns of these widths."""
    return "  ".join(
        cell + " " * (width - _measure_width(cell)) for cell, width in zip(cells, widths, strict=True)
    ).rstrip()


def _measure_width(text: str) -> int:
    """Return the columns that a text takes in a terminal: two for each wide character."""
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text)
