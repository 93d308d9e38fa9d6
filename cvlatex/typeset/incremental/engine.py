"""A run of XeTeX whose document arrives in pieces.

XeTeX reads its document from a FIFO. It loads its format and its fonts, sets what it was given, and waits for more: so
it can be started while nobody waits for it, or while Python still reads the data. The FIFO has its name only until
XeTeX has opened it, so that nothing else in the folder is ever tempted to read it.
"""

from __future__ import annotations

import contextlib
import os
import queue
import select
import threading
import time
from collections.abc import Callable
from pathlib import Path

from cvlatex.core.errors import CvlatexError
from cvlatex.tools.process import Cancelled, Finished

Run = Callable[[threading.Event], Finished]
"""Runs a program to its end, or until the event is set; raises what `process.run` does."""

# XeTeX reads a file's first bytes to find its encoding and goes back to the beginning, which a FIFO cannot do: what was
# read with the first bytes, a buffer of the C library, is lost (u_open_in in XeTeX_ext.c). Where it is not, it is
# spaces at the beginning of a line.
_PADDING = b" " * 4096
_HEARTBEAT = 0.05
"""Seconds between two checks of the wish to stop."""
_FIRST_CHECK = 0.002
"""Seconds between two checks whether XeTeX has opened its document."""


class Engine:
    """A run of XeTeX on `document`, a path where nothing is yet, or the FIFO that a XeTeX already waits for.

    `fed` is the text that it was given so far. The event `on_news` is set when the run has ended.
    """

    def __init__(self, document: Path, run: Run, on_news: threading.Event) -> None:
        self.fed = ""
        self._news = on_news
        self._document = document
        self._stop = threading.Event()
        self._ended = threading.Event()
        self._pieces: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._finished: Finished | None = None
        self._failure: CvlatexError | None = None
        if not document.is_fifo():
            os.mkfifo(document)
        self._runner = threading.Thread(target=self._run, args=(run,), daemon=True)
        self._feeder = threading.Thread(target=self._feed, daemon=True)
        self._runner.start()
        self._feeder.start()
        self._pieces.put(_PADDING)

    def feed(self, text: str) -> None:
        """Give XeTeX more of the document; whole lines. Does not wait for it."""
        self.fed += text
        self._pieces.put(text.encode())

    def feed_last(self, text: str) -> None:
        """Give XeTeX the rest of the document. Does not wait for it."""
        self.feed(text)
        self._pieces.put(None)

    @property
    def has_ended(self) -> bool:
        """Whether the run is over."""
        return self._ended.is_set()

    def end(self, seconds: float, stopped: Callable[[], bool] = lambda: False) -> Finished:
        """Wait for XeTeX's end, for `seconds` at most; then it is ended, and `timed_out` says so.

        Raises Cancelled once `stopped` says so, and what the run raised.
        """
        deadline = time.monotonic() + seconds
        while not self._ended.wait(_HEARTBEAT):
            if stopped():
                self.close()
                raise Cancelled("The build was interrupted.")
            if time.monotonic() >= deadline:
                self.close()
                return Finished((), -9, "", seconds, timed_out=True)
        self.close()
        if self._finished is None:
            raise self._failure or Cancelled("The build was interrupted.")
        return self._finished

    def close(self) -> None:
        """End the run if it is still under way, and wait until nothing of it is left."""
        self._stop.set()
        self._pieces.put(None)
        self._runner.join()
        self._feeder.join()
        with contextlib.suppress(FileNotFoundError):
            if self._document.is_fifo():
                self._document.unlink()

    def _run(self, run: Run) -> None:
        """Run XeTeX to its end."""
        try:
            self._finished = run(self._stop)
        except CvlatexError as failure:
            self._failure = failure
        finally:
            self._ended.set()
            self._news.set()

    def _feed(self) -> None:
        """Write the pieces into the FIFO that XeTeX reads."""
        pipe = self._open_fifo()
        if pipe is None:
            return
        try:
            self._document.unlink(missing_ok=True)
            while (piece := self._pieces.get()) is not None:
                self._write(pipe, piece)
        except BrokenPipeError:
            return
        finally:
            os.close(pipe)

    def _open_fifo(self) -> int | None:
        """Return the FIFO's end for writing, once XeTeX has the other; None where it ends before."""
        while not self._ended.wait(_FIRST_CHECK):
            with contextlib.suppress(OSError):  # ENXIO until it is read
                return os.open(self._document, os.O_WRONLY | os.O_NONBLOCK)
        return None

    def _write(self, pipe: int, piece: bytes) -> None:
        """Write a piece while XeTeX runs."""
        poll = select.poll()
        poll.register(pipe, select.POLLOUT)
        while piece and not self._ended.is_set():
            if poll.poll(_HEARTBEAT * 1000):
                with contextlib.suppress(BlockingIOError):
                    piece = piece[os.write(pipe, piece) :]
