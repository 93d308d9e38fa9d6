"""Building again whenever the data changes, until somebody ends it.

# Steps, for each change
1. Whatever waits for a variant's document is given what the change has left as it was.
2. The data is examined. An error in it is shown, and the PDFs stay.
3. The variants are set and put in their places; all of them, for each is dated with the last change. A change that
   comes meanwhile ends these runs, and they begin again with it; but never twice in a row, so that somebody who types
   without a pause sees pages too.
4. A XeTeX is made ready for the next change.
5. Once nothing has changed for a moment, the new PDFs are judged.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from threading import Event

from msgspec import Struct, field

from cvlatex.console.progress import Silent
from cvlatex.console.summary import PREFLIGHT_FAILED, show, show_pdf, warn
from cvlatex.core.diagnostics import Diagnostic, has_errors, in_reading_order, once_a_place
from cvlatex.core.errors import CvlatexError, FolderUnusable
from cvlatex.core.source import SourceFile
from cvlatex.load import Examination, examine
from cvlatex.pipeline import Placed, judge, place
from cvlatex.serve.changes import Alarm
from cvlatex.tools.process import Cancelled
from cvlatex.typeset.folder import usable
from cvlatex.typeset.incremental.early_start import hold_if_free
from cvlatex.typeset.incremental.waiting import Ready, make_ready

WATCH = "watch"
"""The folder within the output folder that keeps what lies between: not a build's, which shall not have to wait."""

MOST_READY = 4
"""Variants for which a XeTeX waits, in 200 to 300 MB of memory each; a further one begins when its turn comes."""

_PAUSE = 0.3
"""Seconds without a change before PDFs are judged: the next change shall not wait for a verdict."""

_FIRST_LINES = r"\CVSection"
"""The waiting XeTeX is given the last document as far as its first section: what precedes is edited least."""


def watch(data: Path, out: Path, variants: Sequence[str], form: str, alarm: Alarm) -> None:
    """Build now, and again at each change that `alarm` tells of, until an exception ends it."""
    with alone(out / WATCH), closing(_Watcher(data, out, tuple(variants), form, alarm)) as watcher:
        while True:
            watcher.build()
            while not alarm.wait(_PAUSE if watcher.unjudged else None):
                watcher.judge()


class _Watcher(Struct):
    """What is known between two builds. `unjudged` are PDFs in their places that no rule has seen yet."""

    data: Path
    out: Path
    variants: tuple[str, ...]
    form: str
    alarm: Alarm
    ready: dict[str, Ready] = field(default_factory=dict)
    names: tuple[str, ...] = ()
    unjudged: dict[str, Placed] = field(default_factory=dict)
    sources: dict[str, SourceFile] = field(default_factory=dict)
    said: tuple[Diagnostic, ...] = ()
    was_overtaken: bool = False

    def build(self) -> None:
        """Bring the PDFs up to the data as it is now."""
        begun = time.monotonic()
        for ready in self.ready.values():
            ready.feed_untouched()
        stop = self.alarm.rearm(may_stop=not self.was_overtaken)
        self.was_overtaken = False
        try:
            examined = examine(self.data, self.variants)
            self._show_data(examined)
            if examined.documents:
                self._place(examined, stop, begun)
        except CvlatexError as problem:
            _tell(problem)
        self._make_ready()

    def judge(self) -> None:
        """Say what the rules find in the PDFs that are new."""
        built = [judge(placed, Silent()) for placed in self.unjudged.values()]
        self.unjudged = {}
        said = tuple(once_a_place(item for one in built for item in one.diagnostics))
        show(in_reading_order(said), self.sources, self.form)
        if has_errors(said):
            warn(PREFLIGHT_FAILED)

    def close(self) -> None:
        """End what waits."""
        for ready in self.ready.values():
            ready.close()
        self.ready = {}

    def _place(self, examined: Examination, stop: Event, begun: float) -> None:
        self.names = tuple(document.variant.name for document in examined.documents)
        ready = {name: self.ready.pop(name) for name in self.names if name in self.ready}
        with ExitStack() as stack:
            for one in ready.values():
                stack.enter_context(one)
            work = self.out / WATCH
            results = place(
                examined.documents, self.data, self.out, work, Silent(),
                sources=examined.sources, ready=ready, stop=stop,
            )  # fmt: skip
        for placed in results:
            self._told(placed, time.monotonic() - begun)

    def _told(self, placed: Placed, seconds: float) -> None:
        if isinstance(placed.failure, Cancelled):
            self.was_overtaken = True
            return
        self.unjudged[placed.document.variant.name] = placed
        if done := placed.finished:
            show_pdf(str(done.pdf), done.pages, done.size, f"{seconds:.2f} s", self.form)
        elif placed.failure:
            _tell(placed.failure)

    def _show_data(self, examined: Examination) -> None:
        """What the examination found, unless it was shown last time."""
        self.sources = dict(examined.sources)
        if examined.photo:
            self.alarm.also(examined.photo)
        if examined.diagnostics != self.said or has_errors(examined.diagnostics):
            show(examined.diagnostics, examined.sources, self.form)
        self.said = examined.diagnostics

    def _make_ready(self) -> None:
        for name in self.names[:MOST_READY]:
            if name in self.ready:
                continue
            ready = make_ready(self.out / WATCH / name)
            if ready is not None:
                ready.feed_to(_FIRST_LINES)
                self.ready[name] = ready


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Hold a folder that only one command may watch into. Raises FolderUnusable where another does."""
    with usable(folder):
        folder.mkdir(parents=True, exist_ok=True)
        (folder / ".lock").touch()
    lock = hold_if_free(folder)
    if lock is None:
        raise FolderUnusable(f"Another `watch` keeps the PDFs of {folder.parent} up to date.", "End it first.")
    with lock:
        yield


def _tell(problem: CvlatexError) -> None:
    warn(f"error: {problem}")
    if problem.remedy:
        warn(f"  = {problem.remedy}")
