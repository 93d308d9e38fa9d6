r"""The marks that TeX left in the pages, replaced by marked content (ISO 32000-1, 14.6 and 14.7.4).

`/CV.15 MP` starts what element 15 shows, `/CV.0 MP` ends what started last, `/CV.A MP` starts decoration, whatever is
marked within, `/CV.P MP` the same of what stands in the foot of each page. xdvipdfmx writes a mark between text
objects, so that what stands between two marks holds whole ones. What is not at its end at a page's end continues on the
next page.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from cvlatex.finish.pages import CACHED_PAGES

DECORATION = 0
"""The owner of what belongs to no element."""

FOOT = -1
"""The owner of what stands in the foot of each page."""

_ARTIFACT = b"/Artifact <</Type /Layout>> BDC"
_FOOT = b"/Artifact <</Type /Pagination /Subtype /Footer>> BDC"
"""What begins decoration (ISO 32000-1, 14.8.2.2.2)."""

_MARK = re.compile(rb"/CV\.(\d+|[AP]) MP\s*")
# Operators that paint: text, paths, shadings, images (8.5.3, 8.7.4.2, 8.8, 9.4). Strings are hexadecimal or hold no
# operator between blanks that matters: one too many only marks what shows nothing.
_PAINTS = re.compile(rb"(?:^|[\s\])>])(?:T[jJ]|[fFSBbs]\*?|Do|sh|EI)(?=\s|$)")


class MarkedPage(Struct, frozen=True):
    """A page's content, and for each marked-content number in it the element that it shows."""

    content: bytes
    owners: tuple[int, ...]


class _Run(Struct, frozen=True):
    """A stretch of a page's content, and the number of the element that it shows."""

    owner: int
    content: bytes


def mark_pages(pages: Iterable[bytes], types: Mapping[int, str]) -> tuple[MarkedPage, ...]:
    """Mark the content of all pages. `types` has the structure type of each element, by number."""
    open_marks: tuple[str, ...] = ()
    marked: list[MarkedPage] = []
    for content in pages:
        runs, open_marks = read_marks(content, open_marks)
        marked.append(_mark_page(runs, types))
    return tuple(marked)


@lru_cache(maxsize=CACHED_PAGES)
def read_marks(content: bytes, before: tuple[str, ...]) -> tuple[tuple[_Run, ...], tuple[str, ...]]:
    """Return the runs of one page, and what shows when it ends; `before` is what shows when it begins."""
    open_marks = list(before)
    return tuple(_join_runs(_split_runs(content, open_marks))), tuple(open_marks)


def _mark_page(runs: Iterable[_Run], types: Mapping[int, str]) -> MarkedPage:
    """Mark one page; the time it takes hangs on the page alone, however many elements the document has."""
    written: list[bytes] = []
    owners: list[int] = []
    for run in runs:
        if not _paints(run.content):
            written.append(run.content)
            continue
        if run.owner in types:
            written.append(b"/%s <</MCID %d>> BDC" % (types[run.owner].encode(), len(owners)))
            owners.append(run.owner)
        else:
            written.append(_FOOT if run.owner == FOOT else _ARTIFACT)
        written += [run.content, b"EMC"]
    return MarkedPage(b"\n".join(written) + b"\n", tuple(owners))


def _paints(content: bytes) -> bool:
    """Whether a stretch of content shows anything. Nearly all that does shows text, which is found without a search."""
    return b"]TJ " in content or b"]TJ\n" in content or _PAINTS.search(content) is not None


def _split_runs(content: bytes, open_marks: list[str]) -> Iterable[_Run]:
    """Yield the stretches between marks, each with its owner."""
    pieces = _MARK.split(content)
    yield _Run(_find_owner(open_marks), pieces[0])
    for mark, piece in zip(pieces[1::2], pieces[2::2], strict=True):
        if mark == b"0":
            del open_marks[-1:]
        else:
            open_marks.append(mark.decode())
        yield _Run(_find_owner(open_marks), piece)


def _find_owner(open_marks: list[str]) -> int:
    """Return the number of the element that shows what follows the open marks; or DECORATION, or FOOT."""
    if "P" in open_marks:
        return FOOT
    shows = open_marks[-1] if open_marks and "A" not in open_marks else ""
    return int(shows) if shows.isdigit() else DECORATION


def _join_runs(runs: Iterable[_Run]) -> Iterable[_Run]:
    """Yield runs of one owner that follow each other as one; what paints nothing goes with what comes before it."""
    joined, gathered = _Run(DECORATION, b""), list[bytes]()
    for run in runs:
        piece = run.content.strip()
        if not piece:
            continue
        if _paints(piece):
            if not joined.content:
                joined = run
            elif run.owner != joined.owner:
                yield replace(joined, content=b"\n".join(gathered))
                joined, gathered = run, []
        gathered.append(piece)
    if gathered:
        yield replace(joined, content=b"\n".join(gathered))
