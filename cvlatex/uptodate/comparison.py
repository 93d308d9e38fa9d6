"""What a command asks before it builds, and tells when it has built."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

from cvlatex.console.summary import PREFLIGHT_FAILED, show, show_file, show_pdf, warn
from cvlatex.core.diagnostics import Diagnostic, Severity, drop_repeated, has_errors, sort_diagnostics
from cvlatex.core.errors import ExitCode
from cvlatex.core.source import SourceFile
from cvlatex.model.folder import FILES, PRIVATE
from cvlatex.uptodate.origins import list_font_files
from cvlatex.uptodate.record import NO_RECORDS, BuildRecord, Records, read_records, write_records
from cvlatex.uptodate.state import State, take_late_stamps, take_state

UNCHANGED = "unchanged"
"""What stands in the place of the seconds of a PDF that was not built again."""


class Comparison(Struct, frozen=True):
    """The state before a build, and the records of builds that are current in it. `data` and `out` are the folders."""

    data: str
    out: str
    state: State
    records: Records

    def find_current_builds(self, variants: Sequence[str]) -> tuple[BuildRecord, ...] | None:
        """Return the builds of these variants, or of all where none is named; None where one has to be built."""
        names = tuple(dict.fromkeys(variants)) or self.records.variants
        found = [self.records.builds.get(name) for name in names]
        whole = tuple(record for record in found if record is not None)
        return whole if whole and len(whole) == len(found) else None


def compare(data: str, out: str) -> Comparison:
    """Take the state of the data folder and of the program, and read the records that it leaves current.

    Records for which git had to be run, or a young file read, are written anew, so that the next command need not.
    """
    state = take_state(data)
    records = read_records(out, state)
    if records.builds and not records.is_sure:
        records = records if _find_epoch(data) == records.epoch else NO_RECORDS
    if records.builds and not (records.is_sure and records.is_settled):
        write_records(out, state, records)
    return Comparison(data, out, state, records)


def record_builds(
    before: Comparison, variants: tuple[str, ...], builds: Mapping[str, BuildRecord], epoch: int, others: Iterable[str]
) -> None:
    """Record `builds` that were done since the comparison, beside those that are still current.

    `others` are further files that they depend on. Where one of these, or a font, has changed meanwhile, nothing is
    recorded.
    """
    late = take_late_stamps([*others, *list_font_files()], before.state.taken_at)
    if late is None:
        return
    current = before.records.builds if before.records.epoch == epoch else {}
    write_records(before.out, before.state, Records(variants, {**current, **builds}, epoch, late))


def report_unchanged(builds: Sequence[BuildRecord], data: str, form: str) -> int:
    """Report the problems and PDFs of builds that are current, as after the build; return the same exit code."""
    of_pdf = drop_repeated(item for record in builds for item in record.of_pdf)
    of_data = (item for record in builds for item in record.of_data)
    diagnostics = sort_diagnostics((*sort_diagnostics(of_data), *of_pdf))
    show(diagnostics, _find_sources(diagnostics, data) if form == "text" else {}, form)
    for record in builds:
        show_pdf(record.pdf, record.pages, record.size, UNCHANGED, form)
        show_other_outputs(record, form)
    if has_errors(of_pdf):
        warn(PREFLIGHT_FAILED)
        return ExitCode.PREFLIGHT
    return ExitCode.FINE


def show_other_outputs(record: BuildRecord, form: str) -> None:
    """Print a line for each further output of a build that is current."""
    for path, taken in record.others.items():
        show_file(path, int(taken[0]) if taken else 0, form)


def _find_epoch(data: str) -> int:
    """Return the date of the data, in seconds since 1970."""
    from pathlib import Path

    from cvlatex.tools.git import find_source_date_epoch

    return find_source_date_epoch(Path(data, name) for name in FILES)


def _find_sources(diagnostics: Sequence[Diagnostic], data: str) -> Mapping[str, SourceFile]:
    """Return the data files that excerpts are files of: a note has none."""
    files = {item.span.file for item in diagnostics if item.span and item.severity != Severity.NOTE}
    if not files:
        return {}
    from pathlib import Path

    from cvlatex.readers.yaml.files import decode_text, read_bytes

    wanted = files & {(Path(data) / name).as_posix() for name in FILES if name != PRIVATE}
    read = {name: read_bytes(Path(name), name)[0] for name in wanted}
    decoded = {name: decode_text(raw, name)[0] for name, raw in read.items() if raw is not None}
    return {name: source for name, source in decoded.items() if source is not None}
