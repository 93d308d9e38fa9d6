"""The formats of a first build, begun while its data is still being read.

Where no format lies in the user's cache, each language's takes about a second to make, and what it is made of is known
as soon as the variants are: the CV itself, the dictionaries and the rules for it need not be waited for. Whoever
typesets a document waits for its format, or makes it, as ever.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from cvlatex.errors import CvlatexError
from cvlatex.places import formats_folder

if TYPE_CHECKING:
    from cvlatex.model.variant import Variant

_TIME_LIMIT = 120.0


@contextmanager
def first_formats() -> Iterator[Callable[[Sequence[Variant]], None]]:
    """What begins the formats of variants, as many at once as there are processors; what is not ended is given up."""
    stop = threading.Event()
    threads: list[threading.Thread] = []

    def begin(variants: Sequence[Variant]) -> None:
        if any((formats_folder()).glob("*.fmt")):
            return
        from cvlatex.writer.document import head

        heads = list(dict.fromkeys(head(variant) for variant in variants))[: os.cpu_count() or 1]
        threads.extend(threading.Thread(target=_make, args=(one, stop), daemon=True) for one in heads)
        for thread in threads:
            thread.start()

    try:
        yield begin
    finally:
        stop.set()
        for thread in threads:
            thread.join()


def _make(head: str, stop: threading.Event) -> None:
    """Make one format; where that cannot be, whoever needs it finds out by himself."""
    from cvlatex.composition import bundled_files
    from cvlatex.typeset.formats import Formats
    from cvlatex.typeset.xelatex import program, start_tool

    with suppress(CvlatexError):
        formats = Formats(formats_folder(), program("xelatex"))
        formats.obtain(head, bundled_files(), lambda argv, folder: start_tool(argv, folder, _TIME_LIMIT, stop))
