"""The formats of a first build, dumped while its data is still being read; and a document that does not wait for them.

Where there is no format in the user's cache, it takes the better part of a second to dump one, and what it depends on
is known as soon as the variants are. The first document is typeset meanwhile without a format, by a XeTeX that loads
the class while Python reads; the others wait for theirs. The build does not end before the formats are there for the
next one.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from msgspec import Struct

from cvlatex.core.errors import CvlatexError
from cvlatex.typeset.folder import WorkFolder
from cvlatex.typeset.formats import SUFFIX, Formats, without_late_options
from cvlatex.typeset.incremental.waiting import WaitingEngine, start_waiting_anew
from cvlatex.typeset.xelatex import find_tool, run_within_walls

_TIME_LIMIT = 120.0
"""Seconds that dumping a format may take."""


class Planned(Struct, frozen=True):
    """A document that will be written: its work folder, its name without a suffix, its first line."""

    folder: Path
    name: str
    head: str


class FirstFormats:
    """The dumping of formats into the cache's folder `formats`; `copies` is that of font copies."""

    def __init__(self, formats: Path, copies: Path) -> None:
        self._formats = formats
        self._copies = copies
        self._stop = threading.Event()
        self._threads: list[threading.Thread] = []

    def start(self, documents: Sequence[Planned], inputs: tuple[tuple[Path, str], ...]) -> WaitingEngine | None:
        """Start as many dumps as there are processors, if nothing is cached.

        Where that leaves a processor, the first document is not to wait: return the XeTeX that loads the class for it.
        """
        if not documents or any(self._formats.glob(f"*{SUFFIX}")):
            return None
        processors = os.cpu_count() or 1
        heads = list(dict.fromkeys(without_late_options(document.head) for document in documents))
        for head in heads[:processors]:
            self._threads.append(threading.Thread(target=self._dump, args=(head, inputs), daemon=True))
            self._threads[-1].start()
        if len(self._threads) >= processors:
            return None
        first = documents[0]
        engine = start_waiting_anew(WorkFolder(first.folder, first.name), inputs, self._copies)
        if engine is not None:
            engine.engine.feed(first.head + "\n")
        return engine

    def wait(self) -> None:
        """Wait until the formats are there."""
        for thread in self._threads:
            thread.join()

    def cancel(self) -> None:
        """Give up what is not there yet."""
        self._stop.set()
        self.wait()

    def _dump(self, head: str, inputs: tuple[tuple[Path, str], ...]) -> None:
        """Dump one format; where that cannot be, the document that needs it finds out for itself."""
        with suppress(CvlatexError):
            formats = Formats(self._formats, find_tool("xelatex"))
            formats.obtain(head, inputs, lambda argv, folder: run_within_walls(argv, folder, _TIME_LIMIT, self._stop))
