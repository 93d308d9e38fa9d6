"""xdvipdfmx at work beside XeTeX: it writes the PDF of the pages as they come, and the pages are stored.

XeTeX writes its pages into a FIFO. They go on to xdvipdfmx from here; once it can be predicted from the pages of the
last run what will come (see prediction.py), that goes on in its stead, and the PDF is there before XeTeX has ended.
What XeTeX writes after that stays in the FIFO until it is released. The FIFO soon is full, and XeTeX waits, while
xdvipdfmx is at work; then it has room for the pages of most documents, where XeTeX can have a processor of its own
beside the thread that finishes the PDF.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import queue
import select
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Self

from cvlatex.core.errors import CvlatexError
from cvlatex.tools.process import Cancelled, Finished
from cvlatex.typeset.incremental.edits import Edit
from cvlatex.typeset.incremental.font_copies import FontCopies
from cvlatex.typeset.incremental.prediction import Joint, Prediction
from cvlatex.typeset.incremental.xdv import Whole

Run = Callable[[int, threading.Event], Finished]
"""Runs xdvipdfmx on a descriptor to its end, or until the event is set; raises what `process.run` does."""

_HEARTBEAT = 0.05
"""Seconds between two checks whether XeTeX has ended without a page."""
_FIRST_CHECK = 0.002
"""Seconds between two checks whether XeTeX writes yet."""
_SMALL, _LARGE = 4096, 1 << 20
"""Bytes that a FIFO holds at least, and what anyone may have it hold (pipe(7)): some 30 pages."""


class Driver:
    """A run of xdvipdfmx on what is written into `xdv`, a path where nothing is yet. `stream` is what has come.

    Where there are copies of `fonts`, these are named. The event `on_news` is set when the run has ended.
    """

    def __init__(self, xdv: Path, run: Run, fonts: FontCopies, on_news: threading.Event) -> None:
        self.stream = bytearray()
        self._xdv = xdv
        self._fonts = fonts
        self._news = on_news
        self._prediction: Prediction | None = None
        self._over = threading.Event()
        self._released = threading.Event()
        self._stop = threading.Event()
        self._pieces: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._finished: Finished | None = None
        self._failure: CvlatexError | None = None
        os.mkfifo(xdv)
        self._source = source = os.open(xdv, os.O_RDONLY | os.O_NONBLOCK)
        read, write = os.pipe()
        self._threads = tuple(
            threading.Thread(target=target, args=arguments, daemon=True)
            for target, arguments in ((self._run, (run, read)), (self._read, (source,)), (self._write, (write,)))
        )
        for thread in self._threads:
            thread.start()

    def predict(self, before: Whole, edit: Edit) -> None:
        """Take from the pages before an edit what can be, and let XeTeX wait then until it is released.

        Where there is one processor, XeTeX is not to set more meanwhile than is needed, if its pages are all that is.
        """
        self._prediction = Prediction(before, self.stream, edit)
        if (edit.only_words or edit.recolored) and len(os.sched_getaffinity(0)) == 1:
            self._resize(_SMALL)

    def release(self) -> None:
        """Let XeTeX go on."""
        self._released.set()

    @property
    def joint(self) -> Joint | None:
        """Where the last run's pages were taken up; None where they were not."""
        return self._prediction.joint if self._prediction is not None else None

    @property
    def predicts(self) -> bool:
        """Whether the PDF is predicted: xdvipdfmx writes it, or wrote it, from pages that XeTeX had not written yet."""
        return self.joint is not None

    @property
    def has_predicted(self) -> bool:
        """Whether the predicted PDF is complete."""
        return self.predicts and self._finished is not None and self._finished.returncode == 0

    def came_true(self) -> bool:
        """Whether what was predicted has come; to be called after the end."""
        return self.has_predicted and self._prediction is not None and self._prediction.came_true()

    def end(self, seconds: float) -> Finished:
        """Wait for the end of xdvipdfmx, XeTeX having ended; for `seconds` at most, then it is ended too.

        Raises what the run raised.
        """
        deadline = time.monotonic() + seconds
        self._over.set()
        self.release()
        runner = self._threads[0]
        runner.join(max(0.0, deadline - time.monotonic()))
        timed_out = runner.is_alive()
        self.close()
        if timed_out:
            return Finished((), -9, "", seconds, timed_out=True)
        if self._finished is None:
            raise self._failure or Cancelled("The build was interrupted.")
        return self._finished

    def close(self) -> None:
        """End the run if it is still under way, and wait until nothing of it is left."""
        self._stop.set()
        self._over.set()
        self.release()
        for thread in self._threads:
            thread.join()
        self._fonts.close()
        self._xdv.unlink(missing_ok=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _run(self, run: Run, pages: int) -> None:
        """Run xdvipdfmx to its end, and release XeTeX."""
        try:
            self._finished = run(pages, self._stop)
        except CvlatexError as failure:
            self._failure = failure
        finally:
            if not self.has_predicted:
                self.release()
            elif len(os.sched_getaffinity(0)) > 1:
                self._resize(_LARGE)
            self._news.set()
            os.close(pages)

    def _resize(self, room: int) -> None:
        """Give the FIFO that XeTeX writes into room for so many bytes, if there is no more in it."""
        with contextlib.suppress(OSError):
            fcntl.fcntl(self._source, fcntl.F_SETPIPE_SZ, room)

    def _read(self, source: int) -> None:
        """Read what XeTeX writes until it writes no more; nothing is read before it writes."""
        poll = select.poll()
        poll.register(source, select.POLLIN)
        try:
            while True:
                is_over = self._over.is_set()  # before the look at the FIFO: by then XeTeX had written all that it will
                if poll.poll(_HEARTBEAT * 1000):
                    with contextlib.suppress(BlockingIOError):
                        if piece := os.read(source, 1 << 16):
                            self._pass_on(piece)
                            continue
                        if self.stream:
                            return
                        self._over.wait(_FIRST_CHECK)
                if is_over:
                    return
        finally:
            self._pieces.put(None)
            os.close(source)

    def _pass_on(self, piece: bytes) -> None:
        """Store a piece of the pages and pass it to xdvipdfmx; once the rest is predicted, pass that and wait."""
        self.stream += piece
        if not self.predicts:
            self._pieces.put(piece)
        if self._prediction is not None and (rest := self._prediction.find_rest()) is not None:
            self._pieces.put(rest)
            self._pieces.put(None)
            self._released.wait()

    def _write(self, pages: int) -> None:
        """Write the pieces into xdvipdfmx's pipe, with the copies of fonts named in them."""
        left = b""
        try:
            while (piece := self._pieces.get()) is not None:
                piece, left = self._fonts.rename_fonts(left + piece)
                _write_all(pages, piece)
            _write_all(pages, left)
        except BrokenPipeError:
            return
        finally:
            os.close(pages)


def _write_all(pipe: int, data: bytes) -> None:
    """Write all of the data into a pipe."""
    while data:
        data = data[os.write(pipe, data) :]
