"""The builds of an output folder that can be told again, in one JSON file beside TeX's work folders.

A file that is damaged, or of another form, is as good as none; one that cannot be written costs a build. Only what
ended with a PDF in its place is remembered, with what the preflight said of it, errors too.
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
from cvlatex.uptodate.request import memory_file
from cvlatex.uptodate.stamps import Stamp, is_same, is_settled, stamp
from cvlatex.uptodate.state import State, has_same_dating, has_same_origin

FORM = 2
"""Changes whenever what the file holds does."""

DATED_CODES = frozenset(("future-date",))
"""Codes of the rules that look at today's date."""


class Told(Struct, frozen=True):
    """A variant that was built: its PDF, `size` in bytes, and what was said of the data and then of the PDF.

    `others` are the files of its further outputs with their stamps.
    """

    pdf: str
    pages: int
    size: int
    stamp: Stamp
    of_data: tuple[Diagnostic, ...]
    of_pdf: tuple[Diagnostic, ...]
    others: Mapping[str, Stamp] = {}


class Memory(Struct, frozen=True):
    """The builds that hold, by variant.

    `variants` are all that the data has, in its order; `epoch` is what the PDFs are dated with; `late` are the stamps
    of files that show only while a build runs. `is_sure` is False where git has to be asked for the epoch, `is_settled`
    where a stamp was taken of a young file.
    """

    variants: tuple[str, ...]
    builds: Mapping[str, Told]
    epoch: int
    late: Mapping[str, Stamp]
    is_sure: bool = True
    is_settled: bool = True


NOTHING = Memory((), {}, 0, {})


def recall(out: str, now: State) -> Memory:
    """What of the remembered builds holds in the present state."""
    try:
        with open(memory_file(out), encoding="utf-8") as file:
            said = json.load(file)
        before = said["state"]
        if said["form"] != FORM or said["out"] != out or not has_same_origin(now, before):
            return NOTHING
        late = {path: stamp(path) for path in said["late"]}
        if not all(is_same(path, taken, said["late"][path]) for path, taken in late.items()):
            return NOTHING
        builds = {name: told for name, value in said["builds"].items() if (told := _told(value)) is not None}
        builds = {name: told for name, told in builds.items() if _is_timeless(told, now, before["day"])}
        outputs = (one for value in said["builds"].values() for one in (value["stamp"], *value["others"].values()))
        taken = (*before["files"].values(), *outputs)
        sure, settled = has_same_dating(now, before), all(map(is_settled, taken))
        return Memory(tuple(said["variants"]), builds, int(said["epoch"]), late, sure, settled)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return NOTHING


def remember(out: str, state: State, memory: Memory) -> None:
    """Write the file in one step; of builds that end at the same time, the last one's file stays."""
    said = {
        "form": FORM,
        "out": out,
        "state": state.as_json(),
        "epoch": memory.epoch,
        "late": memory.late,
        "variants": memory.variants,
        "builds": {name: _as_json(told) for name, told in memory.builds.items()},
    }
    with contextlib.suppress(OSError, UnicodeError):
        write_file(memory_file(out), json.dumps(said, ensure_ascii=False))


def _is_timeless(told: Told, now: State, day: str) -> bool:
    """Whether the day that has come since changes nothing of what is said."""
    return now.day == day or (now.day > day and not any(item.code in DATED_CODES for item in told.of_data))


def _as_json(told: Told) -> dict[str, Any]:
    return {
        "pdf": told.pdf,
        "pages": told.pages,
        "size": told.size,
        "stamp": told.stamp,
        "others": told.others,
        "of_data": json.loads(as_json(told.of_data)),
        "of_pdf": json.loads(as_json(told.of_pdf)),
    }


def _told(value: dict[str, Any]) -> Told | None:
    """A remembered build; None where its PDF or another output is not as it was."""
    now = stamp(value["pdf"])
    if now is None or not is_same(value["pdf"], now, value["stamp"]):
        return None
    others = {path: stamp(path) for path in value["others"]}
    if not all(taken and is_same(path, taken, value["others"][path]) for path, taken in others.items()):
        return None
    of_data, of_pdf = (tuple(map(_diagnostic, value[name])) for name in ("of_data", "of_pdf"))
    return Told(value["pdf"], int(value["pages"]), int(value["size"]), now, of_data, of_pdf, others)


def _diagnostic(said: dict[str, Any]) -> Diagnostic:
    """The diagnostic that `report.as_json` wrote."""
    place = tuple(said[name] for name in ("line", "column", "end_line", "end_column"))
    span = None if said["file"] is None else Span(said["file"], *place)
    return Diagnostic(said["code"], Severity(said["severity"]), span, said["message"], tuple(said["hints"]))
