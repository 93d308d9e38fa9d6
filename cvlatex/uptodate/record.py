"""The records of the builds of an output folder, in one JSON file beside TeX's work folders.

A file that is damaged, or of another version, counts as missing; one that cannot be written costs a build. Only a build
that ended with a PDF in its place is recorded, with the problems that the preflight found, errors too.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Mapping
from typing import Any

from msgspec import Struct

from cvlatex.console.report import as_json
from cvlatex.core.diagnostics import Diagnostic, Severity
from cvlatex.core.files import write_file
from cvlatex.core.source import Span
from cvlatex.uptodate.request import locate_record
from cvlatex.uptodate.stamps import Stamp, is_same, is_settled, take_stamp
from cvlatex.uptodate.state import State, has_same_dating, has_same_origin

VERSION = 3
"""Of the file's format."""

DATED_CODES = frozenset(("future-date",))
"""Codes of the rules that depend on today's date."""


class BuildRecord(Struct, frozen=True):
    """A variant that was built: its PDF, `size` in bytes, and the problems of the data and of the PDF.

    `others` are the files of its further outputs with their stamps.
    """

    pdf: str
    pages: int
    size: int
    stamp: Stamp
    of_data: tuple[Diagnostic, ...]
    of_pdf: tuple[Diagnostic, ...]
    others: Mapping[str, Stamp] = {}


class Records(Struct, frozen=True):
    """The builds that are current, by variant.

    `variants` are all that the data has, in its order; `epoch` is what the PDFs are dated with; `late` are the stamps
    of files that are known only when a build is over. `is_sure` is False where git has to be run for the epoch,
    `is_settled` where a stamp was taken of a young file.
    """

    variants: tuple[str, ...]
    builds: Mapping[str, BuildRecord]
    epoch: int
    late: Mapping[str, Stamp]
    is_sure: bool = True
    is_settled: bool = True


NO_RECORDS = Records((), {}, 0, {})


def read_records(out: str, now: State) -> Records:
    """Return the records that are current in a state."""
    try:
        with open(locate_record(out), encoding="utf-8") as file:
            content = json.load(file)
        before = content["state"]
        if content["version"] != VERSION or content["out"] != out or not has_same_origin(now, before):
            return NO_RECORDS
        late = {path: take_stamp(path) for path in content["late"]}
        if not all(is_same(path, taken, content["late"][path]) for path, taken in late.items()):
            return NO_RECORDS
        builds = {
            name: record for name, value in content["builds"].items() if (record := _parse_record(value)) is not None
        }
        builds = {name: record for name, record in builds.items() if _is_timeless(record, now, before["day"])}
        outputs = (one for value in content["builds"].values() for one in (value["stamp"], *value["others"].values()))
        taken = (*before["files"].values(), *outputs)
        sure, settled = has_same_dating(now, before), all(map(is_settled, taken))
        return Records(tuple(content["variants"]), builds, int(content["epoch"]), late, sure, settled)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return NO_RECORDS


def write_records(out: str, state: State, records: Records) -> None:
    """Write the file in one step; of builds that end at the same time, the last one's stays."""
    content = {
        "version": VERSION,
        "out": out,
        "state": state.as_json(),
        "epoch": records.epoch,
        "late": records.late,
        "variants": records.variants,
        "builds": {name: _as_json(record) for name, record in records.builds.items()},
    }
    with contextlib.suppress(OSError, UnicodeError):
        write_file(locate_record(out), json.dumps(content, ensure_ascii=False))


def _is_timeless(record: BuildRecord, now: State, day: str) -> bool:
    """Whether the problems are the same today as on the `day` of the build."""
    return now.day == day or (now.day > day and not any(item.code in DATED_CODES for item in record.of_data))


def _as_json(record: BuildRecord) -> dict[str, Any]:
    """Return a record as a JSON object."""
    return {
        "pdf": record.pdf,
        "pages": record.pages,
        "size": record.size,
        "stamp": record.stamp,
        "others": record.others,
        "of_data": json.loads(as_json(record.of_data)),
        "of_pdf": json.loads(as_json(record.of_pdf)),
    }


def _parse_record(value: dict[str, Any]) -> BuildRecord | None:
    """Return the record of a build; None where its PDF or another output is not as it was."""
    now = take_stamp(value["pdf"])
    if now is None or not is_same(value["pdf"], now, value["stamp"]):
        return None
    others = {path: take_stamp(path) for path in value["others"]}
    if not all(taken and is_same(path, taken, value["others"][path]) for path, taken in others.items()):
        return None
    of_data, of_pdf = (tuple(map(_parse_diagnostic, value[name])) for name in ("of_data", "of_pdf"))
    return BuildRecord(value["pdf"], int(value["pages"]), int(value["size"]), now, of_data, of_pdf, others)


def _parse_diagnostic(content: dict[str, Any]) -> Diagnostic:
    """Return the diagnostic that `report.as_json` wrote."""
    place = tuple(content[name] for name in ("line", "column", "end_line", "end_column"))
    span = None if content["file"] is None else Span(content["file"], *place)
    return Diagnostic(content["code"], Severity(content["severity"]), span, content["message"], tuple(content["hints"]))
