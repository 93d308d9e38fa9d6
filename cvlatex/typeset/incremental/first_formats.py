"""The formats of a first build, begun while its data is still being read; and a document that does not wait for them.

Where no format lies in the user's cache, it takes the better part of a second to make one, and what it is made of is
known as soon as the variants are: the CV, the dictionaries and the rules for it need not be waited for. The first
variant is set meanwhile without a format, by a XeTeX that loads the class while Python reads; the others wait for
theirs, or make it, as ever. The build does not end before the formats are there for the next one.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from cvlatex.core.errors import CvlatexError
from cvlatex.core.paths import formats_folder
from cvlatex.typeset.incremental.early_start import WORK

if TYPE_CHECKING:
    from cvlatex.model.variant import Variant
    from cvlatex.typeset.incremental.waiting import Ready

_TIME_LIMIT = 120.0


@contextmanager
def first_formats(out: Path, ready: dict[str, Ready]) -> Iterator[Callable[[Sequence[Variant]], None]]:
    """What begins the formats of variants, as many at once as there are processors, and waits for them at the end.

    Where there are two processors, it starts XeTeX in the output folder for the first variant, and adds it to those
    that are `ready`. Where the block ends with an exception, all is given up.
    """
    stop = threading.Event()
    threads: list[threading.Thread] = []
    first: list[Ready] = []

    def begin(variants: Sequence[Variant]) -> None:
        if not variants or any(formats_folder().glob("*.fmt")):
            return
        from cvlatex.writers.latex.document import head

        heads = [head(variant) for variant in variants]
        processors = os.cpu_count() or 1
        for one in list(dict.fromkeys(map(_early_of, heads)))[:processors]:
            threads.append(threading.Thread(target=_make, args=(one, stop), daemon=True))
            threads[-1].start()
        if processors > 1:
            begun = _begun(variants[0], heads[0], out)
            if begun is not None:
                first.append(begun)
                ready[variants[0].name] = begun

    try:
        yield begin
        for thread in threads:
            thread.join()
    finally:
        stop.set()
        for thread in threads:
            thread.join()
        for begun in first:
            begun.close()


def _early_of(head: str) -> str:
    from cvlatex.typeset.formats import early

    return early(head)


def _begun(variant: Variant, head: str, out: Path) -> Ready | None:
    """A XeTeX that loads the class; None where it cannot be."""
    from cvlatex.typeset.folder import WorkFolder
    from cvlatex.typeset.incremental.waiting import make_ready_anew
    from cvlatex.writers.latex.compose import bundled_files

    begun = make_ready_anew(WorkFolder(out / WORK / variant.name, variant.stem), bundled_files())
    if begun is not None:
        begun.engine.feed(head + "\n")
    return begun


def _make(head: str, stop: threading.Event) -> None:
    """Make one format; where that cannot be, whoever needs it finds out by himself."""
    from cvlatex.typeset.formats import Formats
    from cvlatex.typeset.xelatex import program, start_tool
    from cvlatex.writers.latex.compose import bundled_files

    with suppress(CvlatexError):
        formats = Formats(formats_folder(), program("xelatex"))
        formats.obtain(head, bundled_files(), lambda argv, folder: start_tool(argv, folder, _TIME_LIMIT, stop))
