"""How a run goes on: done, rate, rest and failures, in one line that is drawn again."""

from __future__ import annotations

import time
from typing import Self

from cvlatex.batch.manifest import Entry


class RunProgress:
    """A bar on standard error where it is a terminal, else a line for every tenth of the run."""

    def __init__(self, total: int) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

        self._console = Console(stderr=True)
        self._bar = Progress(
            TextColumn("CVs"), BarColumn(), MofNCompleteColumn(), TextColumn("{task.fields[rate]}"),
            TimeRemainingColumn(), TextColumn("{task.fields[failures]}"), console=self._console,
            disable=not self._console.is_terminal,
        )  # fmt: skip
        self._total = total
        self._done = 0
        self._unsound = 0
        self._start = time.monotonic()
        self._task = self._bar.add_task("", total=total, rate="", failures="")

    def add(self, entry: Entry) -> None:
        """Count one person."""
        self._done += 1
        self._unsound += not entry.is_sound
        rate = f"{60 * self._done / max(time.monotonic() - self._start, 0.001):.0f} a minute"
        failures = f"{self._unsound} to mend" if self._unsound else ""
        self._bar.update(self._task, advance=1, rate=rate, failures=failures)
        step = max(1, self._total // 10)
        if not self._console.is_terminal and (self._done % step == 0 or self._done == self._total):
            self._console.print(f"{self._done} of {self._total}, {rate}. {failures}".strip(), highlight=False)

    def __enter__(self) -> Self:
        self._bar.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._bar.stop()
