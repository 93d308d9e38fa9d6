"""What one person may take of a worker: seconds, and memory beyond what the worker has by itself.

TeX and its companions have limits of their own (tools/tex_commands.py). What is here holds for what Python and the
libraries in it do with the data of one person.
"""

from __future__ import annotations

import contextlib
import ctypes
import resource
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from cvlatex.core.errors import CvlatexError

GRACE = 5.0
"""Seconds between the wish that the runs of TeX end and the end of whatever else is still at work."""

MEGABYTE = 1 << 20
_M_ARENA_MAX = -8


class TooSlow(CvlatexError):
    """A person's documents took longer than the time that each person has."""

    def __init__(self, seconds: float = 0.0) -> None:
        super().__init__(f"Building this took longer than {seconds:g} seconds, and was ended.")


class TooMuchMemory(CvlatexError):
    """A person's documents need more memory than each person may use."""

    def __init__(self, megabytes: int) -> None:
        super().__init__(f"Building this would have taken more than {megabytes} MB of memory, and was ended.")


def share_arenas() -> None:
    """Let all threads of this process take memory from two arenas (mallopt(3), M_ARENA_MAX).

    glibc gives each thread one of its own else; a build has threads for a moment only, and what they leave in their
    arenas makes a worker larger with every person. Other C libraries have no arenas.
    """
    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None).mallopt(_M_ARENA_MAX, 2)


@contextmanager
def limit_memory(megabytes: int) -> Iterator[None]:
    """Let this process have so much more address space than it has now. Raises TooMuchMemory where that is too little.

    The programs that are started meanwhile inherit the limit (setrlimit(2), RLIMIT_AS).
    """
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    wanted = _measure_address_space() + megabytes * MEGABYTE
    lower = [limit for limit in (soft, hard, wanted) if limit != resource.RLIM_INFINITY]
    resource.setrlimit(resource.RLIMIT_AS, (min(lower), hard))
    try:
        yield
    except MemoryError as problem:
        raise TooMuchMemory(megabytes) from problem
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))


@contextmanager
def limit_time(seconds: float, stop: Callable[[], None]) -> Iterator[None]:
    """Call `stop` once the time is over, and a little later raise TooSlow in the thread that is in the block."""
    thread, lock, over, posted = threading.get_ident(), threading.Lock(), threading.Event(), threading.Event()

    def interrupt() -> None:
        """Raise TooSlow in the thread that does the work, unless it has ended."""
        with lock:
            if not over.is_set():
                posted.set()
                ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread), ctypes.py_object(TooSlow))

    timers = [threading.Timer(seconds, stop), threading.Timer(seconds + GRACE, interrupt)]
    for timer in timers:
        timer.daemon = True
        timer.start()
    try:
        try:
            yield
        finally:
            with lock:
                over.set()
            _take_delivery(posted)
    except TooSlow:
        raise TooSlow(seconds) from None
    finally:
        for timer in timers:
            timer.cancel()


def _take_delivery(posted: threading.Event) -> None:
    """Let an exception that was posted to this thread arrive here, and nowhere later.

    It comes within a few steps, if it has not come before. It is not taken back: CPython 3.11 would go on looking for
    it at every call.
    """
    for _ in range(1000 if posted.is_set() else 0):
        pass


def _measure_address_space() -> int:
    """Return bytes of address space that this process has (proc(5), statm)."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    except (OSError, ValueError, IndexError):
        return 4 << 30
    return pages * resource.getpagesize()
