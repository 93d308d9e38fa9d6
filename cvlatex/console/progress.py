"""The progress of a build while it runs: live on a terminal, plain lines elsewhere; always on standard error."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

from cvlatex.console.echo import echo
from cvlatex.core.visible import escape_invisible


class Progress(Protocol):
    """Takes every step of a build; variants report from threads of their own."""

    def step(self, variant: str, words: str) -> None:
        """Report that a variant begins a step."""

    def finish(self, variant: str, words: str) -> None:
        """End a variant's steps."""


class Silent:
    """Shows nothing."""

    def step(self, variant: str, words: str) -> None:
        """Show nothing of a step."""

    def finish(self, variant: str, words: str) -> None:
        """Show nothing of the end of one."""


class PlainLines:
    """A line a step, with the seconds since the start: for logs."""

    def __init__(self) -> None:
        self._start = time.monotonic()
        self._lock = threading.Lock()

    def step(self, variant: str, words: str) -> None:
        """Print the step."""
        with self._lock:
            echo(f"{time.monotonic() - self._start:5.1f} s  {variant}: {words}", err=True)

    def finish(self, variant: str, words: str) -> None:
        """Print the end."""
        self.step(variant, words)


@contextmanager
def start_progress(variants: list[str], *, quiet: bool) -> Iterator[Progress]:
    """Report steps live on a terminal, else as plain lines; not at all where `quiet`."""
    if quiet:
        yield Silent()
    elif sys.stderr.isatty():
        with _show_live(variants) as live:
            yield live
    else:
        yield PlainLines()


@contextmanager
def _show_live(variants: list[str]) -> Iterator[Progress]:
    """Show a bar a variant on a terminal, for the block's length."""
    from rich.console import Console
    from rich.markup import escape
    from rich.progress import Progress as Bars
    from rich.progress import SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = (SpinnerColumn(finished_text="✓"), TextColumn("{task.fields[variant]}"), TextColumn("{task.description}"))
    bars = Bars(*columns, TimeElapsedColumn(), console=Console(stderr=True), transient=True)
    tasks = {name: bars.add_task("waits", total=1, variant=escape(escape_invisible(name))) for name in variants}

    class Live:
        """Progress that moves the bars."""

        def step(self, variant: str, words: str) -> None:
            """Name the step that a variant is at."""
            bars.update(tasks[variant], description=words)

        def finish(self, variant: str, words: str) -> None:
            """Fill a variant's bar."""
            bars.update(tasks[variant], description=words, completed=1)

    with bars:
        yield Live()
