"""The group that all commands hang from: loaded by name when called for, and one place where a command may fail."""

from __future__ import annotations

import io
import os
import select
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib import import_module
from itertools import pairwise
from typing import Any, ClassVar

import click

from cvlatex.console.echo import echo
from cvlatex.console.report import FORMATS
from cvlatex.console.summary import show, show_failure, warn
from cvlatex.core.diagnostics import error, from_failure
from cvlatex.core.errors import CvlatexError, ExitCode
from cvlatex.core.spelling import find_nearest

INTERRUPTED = "Interrupted; the PDFs that were finished are whole."

PATIENCE = 1.0
"""Seconds that an interrupted command has to put everything in order."""


class Terminated(KeyboardInterrupt):
    """SIGTERM arrived; it ends the command as Ctrl-C does, with another exit code."""


@contextmanager
def allow_interrupts() -> Iterator[None]:
    """Let SIGINT and SIGTERM raise KeyboardInterrupt and Terminated within the block; in the main thread only.

    What is in order at the block's end stays so. Where it takes longer than `PATIENCE`, for a thread is busy, the
    process ends as SIGKILL would end it: every file is whole, and the next command puts back what was provisional.

    To be entered once everything is imported: raised within an import, an interruption can leave Python's import lock
    taken and every other thread waiting for it.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def interrupt(number: int, _: object) -> None:
        """Raise the exception of a signal."""
        raise Terminated if number == signal.SIGTERM else KeyboardInterrupt

    with _enforce_end(interrupt):
        before = [(number, signal.signal(number, interrupt)) for number in (signal.SIGTERM, signal.SIGINT)]
        try:
            yield
        finally:
            for number, handler in before:
                signal.signal(number, handler)


@contextmanager
def _enforce_end(handler: Callable[[int, Any], None]) -> Iterator[None]:
    """End the process `PATIENCE` after a signal that is `handler`'s, unless the block ends before.

    Python's own handlers wait until the main thread is back from C: the arrival of a signal is read from a pipe.
    """
    arrivals, writing = os.pipe()
    os.set_blocking(writing, False)
    before = signal.set_wakeup_fd(writing, warn_on_full_buffer=False)
    thread = threading.Thread(target=_watch, args=(arrivals, handler), daemon=True)
    thread.start()
    try:
        yield
    finally:
        signal.set_wakeup_fd(before)
        os.close(writing)
        thread.join()
        os.close(arrivals)


def _watch(arrivals: int, handler: Callable[[int, Any], None]) -> None:
    """Read the numbers of signals from a pipe until its other end is closed; end the process after one."""
    since, first = 0.0, 0
    while not first or (left := since + PATIENCE - time.monotonic()) > 0:
        if first and not select.select([arrivals], [], [], left)[0]:
            break
        number = os.read(arrivals, 1)
        if not number:
            return
        if not first and number[0] in (signal.SIGTERM, signal.SIGINT) and signal.getsignal(number[0]) is handler:
            since, first = time.monotonic(), number[0]
    _end(first)


def _end(number: int) -> None:
    """End the process with a signal's exit code."""
    warn(INTERRUPTED)
    os._exit(128 + number)


class HelpfulGroup(click.Group):
    """Commands by name; a name that is none is answered with the one that was most likely meant."""

    MEANT: ClassVar[Mapping[str, str]] = {}
    """What other tools call these commands."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse; raise UsageError for an option that stands before the command."""
        try:
            return super().parse_args(ctx, args)
        except click.NoSuchOption as problem:
            hint = "Options follow the command: `check --data DIR`."
            raise click.UsageError(f"No such option '{problem.option_name}' here. {hint}", ctx) from problem

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command that a line names. Raises UsageError where there is none."""
        name = args[0] if args else ""
        if name.startswith("-") or self.get_command(ctx, name) is not None:
            return super().resolve_command(ctx, args)
        known = self.list_commands(ctx)
        near = self.MEANT.get(name.lower()) or find_nearest(name, known)
        hint = f"Did you mean '{near}'?" if near else f"There are {', '.join(known)}."
        raise click.UsageError(f"No such command '{name}'. {hint}", ctx)


class LazyGroup(HelpfulGroup):
    """Commands by name, each imported when it is called for: `modules` maps a name to the module with its `command`.

    A command returns its exit code. A CvlatexError ends it with a plain sentence, and an interruption without a
    traceback; with `--format json` or `github`, wrong usage and a fault of the environment are diagnostics too.
    """

    MEANT: ClassVar[Mapping[str, str]] = {
        "build": "pdf", "make": "pdf", "render": "pdf", "compile": "pdf", "typeset": "pdf", "all": "pdf",
        "tex": "export tex", "html": "export html", "docx": "export docx", "word": "export docx", "png": "export png",
        "lint": "check", "validate": "check", "test": "check", "fix": "check --fix", "verify": "preflight",
        "init": "new", "create": "new", "start": "new", "convert": "import", "live": "serve", "server": "serve",
        "preview": "serve", "edit": "serve", "diff": "parity", "job": "match", "ats": "preflight --as ats",
        "help": "--help", "version": "--version",
    }  # fmt: skip

    def __init__(self, *args: Any, modules: Mapping[str, str], **options: Any) -> None:
        super().__init__(*args, **options)
        self._modules = modules

    def list_commands(self, _ctx: click.Context) -> list[str]:
        """Return all names, in the order of the table."""
        return list(self._modules)

    def get_command(self, _ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return the command of that name; None where there is none."""
        if cmd_name in self._modules:
            self.commands[cmd_name] = import_module(self._modules[cmd_name]).command
        return self.commands.get(cmd_name)

    # click overloads `main` by `standalone_mode`, which is never true here
    def main(self, args: Sequence[str] | None = None, **options: Any) -> Any:  # type: ignore[override]
        """Run the command line and exit."""
        words = sys.argv[1:] if args is None else list(args)
        try:
            sys.exit(super().main(words, **{**options, "standalone_mode": False}) or ExitCode.FINE)
        except click.UsageError as problem:
            _show_usage_error(problem, _find_format(words))
            sys.exit(ExitCode.USAGE)
        except CvlatexError as problem:
            _show_failure(problem, _find_format(words))
            sys.exit(problem.exit_code)
        except click.Abort as interruption:
            warn(INTERRUPTED)
            number = signal.SIGTERM if isinstance(interruption.__cause__, Terminated) else signal.SIGINT
            sys.exit(128 + number)


def _find_format(words: Sequence[str]) -> str:
    """Return the value of `--format` in words that may not be a sound command line; "text" where there is none."""
    values = [after for word, after in pairwise(words) if word == "--format"]
    values += [word.removeprefix("--format=") for word in words if word.startswith("--format=")]
    return values[-1] if values and values[-1] in FORMATS else "text"


def _show_usage_error(problem: click.UsageError, form: str) -> None:
    """Print an error of usage: with click's usage line as text, otherwise as a diagnostic."""
    if form == "text":
        lines = io.StringIO()
        problem.show(lines)
        echo(lines.getvalue().rstrip("\n"), err=True)
    else:
        show([error("usage", None, problem.format_message())], {}, form)


def _show_failure(problem: CvlatexError, form: str) -> None:
    """Print a failure of the environment, as text or as a diagnostic."""
    if form != "text":
        show([from_failure(problem)], {}, form)
    else:
        show_failure(problem)
