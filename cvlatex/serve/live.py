"""Building again whenever the data changes: what `watch` and `serve` have in common.

# Steps, for each change
1. Each XeTeX that waits for a variant's document is given what the change has left as it was.
2. The data is loaded. An error in it is reported, and the PDFs stay.
3. The variants are typeset and put in their places: first those that an open page shows, then the others. Each is
   reported as soon as it is there; a predicted one before XeTeX has confirmed it. A change that comes meanwhile ends
   these runs, and they start again with it; but of those that are looked at never twice in a row, so that somebody who
   types without a pause sees pages too.
4. A XeTeX is started for the next change.
5. Once nothing has changed for a moment, the new PDFs are judged.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Event, Lock
from typing import Protocol

from msgspec import Struct, field

from cvlatex.console.progress import Silent
from cvlatex.core.diagnostics import Diagnostic
from cvlatex.core.errors import CvlatexError, FolderUnusable
from cvlatex.core.files import create_own_folder
from cvlatex.core.paths import cache_folder
from cvlatex.core.source import SourceFile
from cvlatex.load import LoadedFolder, UnknownVariant, load_folder
from cvlatex.model.document import Document
from cvlatex.model.variant import Variant
from cvlatex.schedule import place
from cvlatex.serve.changes import Changes
from cvlatex.stages.preflight import judge
from cvlatex.stages.results import Placed
from cvlatex.tools.process import Cancelled
from cvlatex.typeset.folder import report_unusable
from cvlatex.typeset.incremental.session import Session
from cvlatex.typeset.work import WATCH, lock_if_free, open_lock, put_back_all

MOST_READY = 4
"""Variants for which a XeTeX waits, in 200 to 300 MB of memory each; a further one starts when its turn comes."""

_PAUSE = 0.3
"""Seconds without a change before PDFs are judged: the next change need not wait for a verdict."""

FIRST_LINES = r"\CVMetadata{title"
"""The waiting XeTeX is given the last document up to the first line that the CV's own words are in."""


class Listener(Protocol):
    """Receives what comes of a build, from one thread at a time."""

    def report_plan(self, variants: Sequence[Variant]) -> None:
        """Report the variants that there are; what else the data says is not known yet."""

    def report_data(self, loaded: LoadedFolder) -> None:
        """Report what the data says."""

    def report_prediction(self, document: Document, pdf: Path, seconds: float) -> None:
        """Report a PDF that XeTeX has yet to confirm; `report_pdf` follows, with this one or another."""

    def report_pdf(self, placed: Placed, seconds: float) -> None:
        """Report a variant's PDF, or its failure, so many seconds after the change."""

    def report_findings(
        self, findings: Mapping[str, tuple[Diagnostic, ...]], sources: Mapping[str, SourceFile], /
    ) -> None:
        """Report what the rules find in new PDFs, by variant."""

    def report_failure(self, problem: CvlatexError) -> None:
        """Report that nothing could be built."""


class Live(Struct):
    """What is known between two builds. `unjudged` are PDFs in their places that no rule has seen yet.

    `viewed` names the variants that come first; all do where it names none.
    """

    data: Path
    out: Path
    variants: tuple[str, ...]
    changes: Changes
    listener: Listener
    viewed: Callable[[], frozenset[str]] = frozenset
    names: tuple[str, ...] = ()
    unjudged: dict[str, Placed] = field(default_factory=dict)
    sources: dict[str, SourceFile] = field(default_factory=dict)
    was_overtaken: bool = False
    reporting: Lock = field(default_factory=Lock)

    def run(self, over: Event) -> None:
        """Build now, and again at each change, until `over` is set and a change is reported."""
        with lock_folder(self.out / WATCH), Session(self.out / WATCH, cache_folder()) as session:
            put_back_all(self.out)
            while not over.is_set():
                self.build(session)
                while not self.changes.wait(_PAUSE if self.unjudged else None):
                    self.judge()

    def build(self, session: Session) -> None:
        """Bring the PDFs up to the data as it is now. Raises UnknownVariant where the first data lacks one."""
        started = time.monotonic()
        session.feed_unchanged()
        stop = self.changes.rearm()
        try:
            loaded = load_folder(self.data, self.variants, self.listener.report_plan)
            self.sources = dict(loaded.sources)
            if loaded.photo:
                self.changes.add_file(loaded.photo)
            self.listener.report_data(loaded)
            if loaded.documents:
                self._place_all(loaded, session, stop, started)
        except CvlatexError as problem:
            if isinstance(problem, UnknownVariant) and not self.sources:
                raise
            self.listener.report_failure(problem)
        session.wait_for(self.names[:MOST_READY], FIRST_LINES)

    def judge(self) -> None:
        """Report what the rules find in the PDFs that are new."""
        findings = {name: judge(placed, Silent()).diagnostics for name, placed in self.unjudged.items()}
        self.unjudged = {}
        self.listener.report_findings(findings, self.sources)

    def _place_all(self, loaded: LoadedFolder, session: Session, stop: Event, started: float) -> None:
        """Build the variants that someone has open, then the others; an edit stops the build, but not two in a row."""
        first = self.viewed()
        now = [document for document in loaded.documents if not first or document.variant.name in first]
        then = [document for document in loaded.documents if document not in now]
        self.names = tuple(document.variant.name for document in (*now, *then))
        may_stop, self.was_overtaken = not self.was_overtaken, False
        self._place(now, loaded, session, stop if may_stop else Event(), started)
        session.wait_for(self.names[:MOST_READY], FIRST_LINES)
        if then and not stop.is_set():
            self._place(then, loaded, session, stop, started)

    def _place(
        self, documents: Sequence[Document], loaded: LoadedFolder, session: Session, stop: Event, started: float
    ) -> None:
        """Typeset documents and install them, reporting each."""
        place(
            documents, self.data, self.out, self.out / WATCH, Silent(),
            sources=loaded.sources, session=session, stop=stop,
            on_placed=lambda placed: self._report(placed, started),
            on_prediction=lambda document, pdf: self._report_prediction(document, pdf, started),
        )  # fmt: skip

    def _report_prediction(self, document: Document, pdf: Path, started: float) -> None:
        """Report a predicted PDF with its seconds."""
        with self.reporting:
            self.listener.report_prediction(document, pdf, time.monotonic() - started)

    def _report(self, placed: Placed, started: float) -> None:
        """Report what was installed; one that was cancelled is to be set again."""
        name = placed.document.variant.name
        with self.reporting:
            if isinstance(placed.failure, Cancelled):
                self.was_overtaken = self.was_overtaken or name in self.viewed() or not self.viewed()
                return
            self.unjudged[name] = placed
            self.listener.report_pdf(placed, time.monotonic() - started)


@contextmanager
def lock_folder(folder: Path) -> Iterator[None]:
    """Hold a folder that only one command may build into. Raises FolderUnusable where another does."""
    with report_unusable(folder):
        create_own_folder(folder.parent, folder.name)
        open_lock(folder).close()
    lock = lock_if_free(folder)
    if lock is None:
        raise FolderUnusable(
            f"Another `watch` or `serve` keeps the PDFs of {folder.parent} up to date.", "End it first."
        )
    with lock:
        yield
