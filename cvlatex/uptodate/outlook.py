"""What a command asks before it builds, and tells when it has built."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

from cvlatex.console.summary import PREFLIGHT_FAILED, show, show_file, show_pdf, warn
from cvlatex.core.diagnostics import Diagnostic, Severity, has_errors, in_reading_order, once_a_place
from cvlatex.core.errors import ExitCode
from cvlatex.core.source import SourceFile
from cvlatex.model.folder import FILES, PRIVATE
from cvlatex.uptodate.origins import font_files
from cvlatex.uptodate.record import NOTHING, Memory, Told, recall, remember
from cvlatex.uptodate.state import State, late_stamps, state_of

UNCHANGED = "unchanged"
"""What stands in the place of the seconds of a PDF that was not built again."""


class Look(Struct, frozen=True):
    """The state before a build, and what of the builds before holds in it. `data` and `out` are the folders."""

    data: str
    out: str
    state: State
    memory: Memory

    def builds(self, variants: Sequence[str]) -> tuple[Told, ...] | None:
        """The builds of these variants, or of all where none is named; None where one of them has to be built."""
        names = tuple(dict.fromkeys(variants)) or self.memory.variants
        found = [self.memory.builds.get(name) for name in names]
        whole = tuple(told for told in found if told is not None)
        return whole if whole and len(whole) == len(found) else None


def look(data: str, out: str) -> Look:
    """Take the state and recall what was built. What a memory had to be helped with, it is told."""
    state = state_of(data)
    memory = recall(out, state)
    if memory.builds and not memory.is_sure:
        memory = memory if _epoch(data) == memory.epoch else NOTHING
    if memory.builds and not (memory.is_sure and memory.is_settled):
        remember(out, state, memory)
    return Look(data, out, state, memory)


def keep(seen: Look, variants: tuple[str, ...], builds: Mapping[str, Told], epoch: int, others: Iterable[str]) -> None:
    """Remember `builds` that were made since the look, beside those that hold.

    `others` are the files behind them that were not looked at before. Where one of these, or a font, has changed
    meanwhile, nothing is remembered.
    """
    late = late_stamps([*others, *font_files()], seen.state.begun)
    if late is None:
        return
    held = seen.memory.builds if seen.memory.epoch == epoch else {}
    remember(seen.out, seen.state, Memory(variants, {**held, **builds}, epoch, late))


def retell(builds: Sequence[Told], data: str, form: str) -> int:
    """Say of builds that hold what was said when they were made; return the same exit code."""
    of_pdf = once_a_place(item for told in builds for item in told.of_pdf)
    of_data = (item for told in builds for item in told.of_data)
    diagnostics = in_reading_order((*in_reading_order(of_data), *of_pdf))
    show(diagnostics, _sources(diagnostics, data) if form == "text" else {}, form)
    for told in builds:
        show_pdf(told.pdf, told.pages, told.size, UNCHANGED, form)
        show_others(told, form)
    if has_errors(of_pdf):
        warn(PREFLIGHT_FAILED)
        return ExitCode.PREFLIGHT
    return ExitCode.FINE


def show_others(told: Told, form: str) -> None:
    """Print a line for each further output of a build that holds."""
    for path, taken in told.others.items():
        show_file(path, int(taken[0]) if taken else 0, form)


def _epoch(data: str) -> int:
    from pathlib import Path

    from cvlatex.tools.git import source_date_epoch

    return source_date_epoch(Path(data, name) for name in FILES)


def _sources(diagnostics: Sequence[Diagnostic], data: str) -> Mapping[str, SourceFile]:
    """The data files that excerpts are shown of: a note has none."""
    shown = {item.span.file for item in diagnostics if item.span and item.severity != Severity.NOTE}
    if not shown:
        return {}
    from pathlib import Path

    from cvlatex.readers.yaml.files import decode, read_bytes

    wanted = shown & {(Path(data) / name).as_posix() for name in FILES if name != PRIVATE}
    read = {name: read_bytes(Path(name), name)[0] for name in wanted}
    decoded = {name: decode(raw, name)[0] for name, raw in read.items() if raw is not None}
    return {name: source for name, source in decoded.items() if source is not None}
