"""The report of a run, as a page, as CSV and as JSON: totals, everybody's line, and what is wrong by code."""

from __future__ import annotations

import csv
import io
import json
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

from msgspec import Struct

from cvlatex.batch.manifest import Entry
from cvlatex.core.files import write_file

COLUMNS = ("name", "email", "state", "pages", "errors", "warnings", "codes", "seconds", "failure", "outputs")
_SLOWEST = 0.01
"""The share of people that the page lists as the slowest."""
_BUDGET, _LANGUAGE, _GLYPH = "page-budget", "missing-language", ("missing-glyph", "uncovered-character")


class Totals(Struct, frozen=True):
    """The figures at the top of the page."""

    people: int
    sound: int
    with_errors: int
    failed: int
    pages: int
    over_budget: int
    lacking_language: int
    lacking_glyphs: int
    by_code: tuple[tuple[str, int], ...]
    seconds: float


def write_reports(entries: Sequence[Entry], out: Path, emails: Mapping[str, str], seconds: float) -> Totals:
    """Write `report.html`, `report.csv` and `report.json` into the output folder, and return the totals."""
    totals = count_totals(entries, seconds)
    write_file(out / "report.json", as_json(entries, emails, totals))
    write_file(out / "report.csv", as_csv(entries, emails))
    write_file(out / "report.html", as_html(entries, totals))
    return totals


def count_totals(entries: Sequence[Entry], seconds: float) -> Totals:
    """Count what the page says first."""
    codes = [{finding.code for finding in entry.findings} for entry in entries]
    by_code = Counter(code for found in codes for code in found)
    return Totals(
        people=len(entries),
        sound=sum(entry.is_sound for entry in entries),
        with_errors=sum(_has_errors(entry) for entry in entries),
        failed=sum(bool(entry.failure) for entry in entries),
        pages=sum(sum(entry.pages.values()) for entry in entries),
        over_budget=sum(_BUDGET in found for found in codes),
        lacking_language=sum(_LANGUAGE in found for found in codes),
        lacking_glyphs=sum(any(code in found for code in _GLYPH) for found in codes),
        by_code=tuple(by_code.most_common()),
        seconds=seconds,
    )


def classify_entry(entry: Entry) -> str:
    """Return `failed`, `errors` or `sound`: the class of a person's line in the report."""
    return "failed" if entry.failure else "sound" if entry.is_sound else "errors"


def as_json(entries: Sequence[Entry], emails: Mapping[str, str], totals: Totals) -> str:
    """Format everybody's line, and the totals, for a program."""
    rows = [
        {
            "name": entry.name,
            "email": emails.get(entry.name, ""),
            "state": classify_entry(entry),
            "outputs": [f"{entry.name}/{name}" for name in entry.outputs],
            "pages": dict(entry.pages),
            "failure": entry.failure,
            "seconds": round(entry.seconds, 3),
            "findings": [
                {"code": one.code, "severity": one.severity, "message": one.message, "file": one.file, "line": one.line}
                for one in entry.findings
            ],
        }
        for entry in entries
    ]
    summed = {name: getattr(totals, name) for name in totals.__struct_fields__} | {"by_code": dict(totals.by_code)}
    return json.dumps({"totals": summed, "people": rows}, ensure_ascii=False, indent=1) + "\n"


def as_csv(entries: Sequence[Entry], emails: Mapping[str, str]) -> str:
    """Format a row a person; a cell that a spreadsheet would run as a formula becomes text (OWASP, CSV injection)."""
    table = io.StringIO()
    writer = csv.writer(table, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for entry in entries:
        severities = Counter(one.severity for one in entry.findings)
        codes = " ".join(sorted({one.code for one in entry.findings}))
        row = (
            entry.name, emails.get(entry.name, ""), classify_entry(entry), sum(entry.pages.values()),
            severities["error"], severities["warning"], codes,
            f"{entry.seconds:.3f}", entry.failure, " ".join(entry.outputs),
        )  # fmt: skip
        writer.writerow([_as_text(str(cell)) for cell in row])
    return "\ufeff" + table.getvalue()


def as_html(entries: Sequence[Entry], totals: Totals) -> str:
    """Return the page: self-contained, people with errors first."""
    from jinja2 import Environment, PackageLoader, StrictUndefined

    environment = Environment(
        loader=PackageLoader("cvlatex.batch", "."), autoescape=True, undefined=StrictUndefined, trim_blocks=True
    )
    order = {"failed": 0, "errors": 1, "sound": 2}
    people = sorted(entries, key=lambda entry: (order[classify_entry(entry)], entry.name))
    slowest = sorted(entries, key=lambda entry: -entry.seconds)[: max(1, round(len(entries) * _SLOWEST))]
    rows = [_build_row(entry) for entry in people]
    page = environment.get_template("report.html.j2")
    return page.render(totals=totals, people=rows, slowest=[_build_row(entry) for entry in slowest if entry.seconds])


def _build_row(entry: Entry) -> dict[str, Any]:
    """Return what the report's template needs of a person."""
    links = [(name, quote(f"{entry.name}/{name}")) for name in entry.outputs]
    return {"entry": entry, "state": classify_entry(entry), "links": links, "pages": sum(entry.pages.values())}


def _has_errors(entry: Entry) -> bool:
    """Whether any finding about a person is an error."""
    return any(one.severity == "error" for one in entry.findings)


def _as_text(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@", "\t", "\r")) else cell
