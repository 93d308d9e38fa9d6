"""CSV with the place of every cell (RFC 4180): quotes may hold commas and line ends, lines may end in LF or CR LF."""

from __future__ import annotations

import re

from cvlatex.core.source import SourceFile, Span
from cvlatex.importers.incoming import MAX_ENTRIES, Incoming
from cvlatex.importers.ledger import Leaf

_QUOTED = re.compile(r'"((?:[^"]|"")*)"([^,\r\n]*)')
_BARE = re.compile(r"[^,\r\n]*")
Row = dict[str, Leaf]


def parse_csv(incoming: Incoming, source: SourceFile, *, header: str = "") -> list[Row]:
    """Parse the rows below the header, each a leaf a column by the column's name; problems go to `incoming`.

    `header` is a column by which the header is recognized: LinkedIn puts notes before it in some files.
    """
    rows = _read_cells(incoming, source)
    while rows and header and header not in [text.strip() for text, _ in rows[0]]:
        rows.pop(0)
    if not rows:
        return []
    names = [text.strip() for text, _ in rows[0]]
    base = source.name.rpartition("/")[2]
    found = []
    for number, row in enumerate(rows[1:], 2):
        cells: Row = {}
        for column, (text, span) in enumerate(row):
            name = names[column] if column < len(names) else f"column {column + 1}"
            if text.strip():
                cells.setdefault(name, incoming.ledger.add_leaf(text, span, f"{base}[{number}].{name}"))
        if cells:
            found.append(cells)
    if len(found) > MAX_ENTRIES:
        span = next(iter(found[MAX_ENTRIES].values())).span
        incoming.refuse("too-many", span, f"This file has more than {MAX_ENTRIES:,} rows.", "Is it the right file?")
    return found


def _read_cells(incoming: Incoming, source: SourceFile) -> list[list[tuple[str, Span]]]:
    """Read the cells of a CSV file, each with its place (RFC 4180)."""
    text, at, line, start = source.text, 0, 1, 0
    rows: list[list[tuple[str, Span]]] = [[]]
    while at <= len(text):
        begin = (line, at - start + 1)
        quoted = _QUOTED.match(text, at) if text[at : at + 1] == '"' else None
        if quoted:
            value, end = quoted[1].replace('""', '"') + quoted[2], quoted.end()
        elif text[at : at + 1] == '"':
            place = Span(source.name, line, begin[1], line, begin[1] + 1)
            incoming.refuse("csv-syntax", place, "A quotation that begins here is never closed.", "Is the file whole?")
            return []
        else:
            bare = _BARE.match(text, at)
            value, end = (bare.group(), bare.end()) if bare else ("", at)
        breaks = text.count("\n", at, end)
        if breaks:
            line, start = line + breaks, text.rfind("\n", at, end) + 1
        rows[-1].append((value, Span(source.name, *begin, line, end - start + 1)))
        at = end
        if text[at : at + 1] == ",":
            at += 1
            continue
        if at >= len(text):
            break
        at += 2 if text.startswith("\r\n", at) else 1
        line, start = line + 1, at
        rows.append([])
    return rows
