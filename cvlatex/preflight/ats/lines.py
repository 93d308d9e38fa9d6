"""The lines of a PDF with size, weight and colour of their text, parsed from pdftohtml's output."""

from __future__ import annotations

import html
import itertools
import re
import unicodedata
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from statistics import median

from msgspec import Struct
from msgspec.structs import replace

_PAGE = re.compile(r'<page number="(\d+)"[^>]*height="(\d+)" width="(\d+)">(.*?)</page>', re.DOTALL)
_FONT = re.compile(r'<fontspec id="(\d+)" size="(-?\d+)" family="([^"]*)" color="([^"]*)"')
_TEXT = re.compile(
    r'<text top="(-?\d+)" left="(-?\d+)" width="(-?\d+)" height="(-?\d+)" font="(\d+)">(.*?)</text>', re.DOTALL
)
_TAG = re.compile(r"<[^>]*>")
_EDGE = 0.07
"""Share of the page's height, above and below, in which running heads and feet stand."""

_LIGATURES, _RADICALS = range(0xFB00, 0xFB07), range(0x2F00, 0x2FD6)

_TIDY = str.maketrans(
    {
        **dict.fromkeys("\u00ad\u2010\u2011\ufe63\uff0d", "-"), "\u2012": "–", "\u2212": "–", "\ufffd": "",
        **{chr(code): unicodedata.normalize("NFKC", chr(code)) for code in (*_LIGATURES, *_RADICALS)},
    }
)  # fmt: skip
"""One character for each kind of hyphen and dash, the letters of ligatures, and characters for Han radicals."""

_PRIVATE = re.compile("[\ue000-\uf8ff]")
"""Icons, and bullets of fonts of symbols."""

_MARK = "•"

_WIDE = 0.6
"""Gap between two texts of a line that a parser takes for a gutter, in line heights."""


class Run(Struct, frozen=True):
    """A text in one font on a page, in pdftohtml's units: `x` and `y` of its corner, its width and height."""

    page: int
    text: str
    x: float
    y: float
    width: float
    height: float
    size: float
    bold: bool
    color: str


class Row(Struct, frozen=True):
    """The runs on one height of a page, as the pieces that wide gaps part."""

    page: int
    y: float
    pieces: tuple[tuple[Run, ...], ...]

    @property
    def text(self) -> str:
        """All its text, its pieces apart."""
        return "   ".join(filter(None, map(join_text, self.pieces)))

    @property
    def runs(self) -> tuple[Run, ...]:
        """All runs from left to right."""
        return tuple(run for piece in self.pieces for run in piece)

    @property
    def size(self) -> float:
        """The size of most of its characters."""
        sizes = Counter[float]()
        for run in self.runs:
            sizes[run.size] += len(run.text)
        return sizes.most_common(1)[0][0]

    @property
    def bold(self) -> bool:
        """Whether all its words are bold."""
        return all(run.bold for run in self.runs if any(map(str.isalnum, run.text)))


def read_rows(answer: str) -> tuple[Row, ...]:
    """Read the lines of all pages from top to bottom, without running heads and feet."""
    fonts: dict[str, tuple[float, bool, str]] = {}
    counts = Counter(_PRIVATE.findall(answer))
    marks = frozenset(one for one, count in counts.items() if count > 1)
    pages: list[tuple[float, list[Row]]] = []
    for number, height, _, body in _PAGE.findall(answer):
        for font, size, family, color in _FONT.findall(body):
            fonts[font] = float(size), "bold" in family.casefold(), color
        runs = [run for run in _read_runs(int(number), body, fonts, marks) if run.text.strip()]
        pages.append((float(height), list(_with_marks(_group_rows(runs)))))
    return tuple(_without_edges(pages))


def _read_runs(page: int, body: str, fonts: dict[str, tuple[float, bool, str]], marks: frozenset[str]) -> Iterator[Run]:
    """Yield the texts of a page; `marks` are the symbols of private use that stand in it several times."""
    for top, left, width, height, font, marked in _TEXT.findall(body):
        size, bold, color = fonts.get(font, (float(height), False, ""))
        text = html.unescape(_TAG.sub("", marked)).translate(_TIDY)
        text = text if text.strip() in marks else _PRIVATE.sub("", text)
        text = _MARK if text.strip() in marks else text
        shape = float(left), float(top), float(width), float(height)
        yield Run(page, text, *shape, size, bold or "<b>" in marked, color)


def _group_rows(runs: Sequence[Run]) -> Iterator[Row]:
    """Yield the lines: runs whose middles are on one height."""
    waiting = sorted(runs, key=lambda run: (_measure_middle(run), run.x))
    farthest = 0.4 * max((run.height for run in runs), default=0.0)
    while waiting:
        first, *others = waiting
        near = bisect_right(others, _measure_middle(first) + farthest, key=_measure_middle)
        same, waiting = [first], others[near:]
        apart: list[Run] = []
        for run in others[:near]:
            is_same = _measure_middle(run) - _measure_middle(first) < 0.4 * max(run.height, first.height)
            (same if is_same else apart).append(run)
        waiting = [*apart, *waiting]
        same.sort(key=lambda run: run.x)
        yield Row(first.page, min(run.y for run in same), tuple(split_pieces(same)))


def _with_marks(rows: Iterable[Row]) -> Iterator[Row]:
    """Yield lines, each with the bullet that stands a little above or below it."""
    mark: Row | None = None
    for row in rows:
        if row.text == _MARK:
            mark = row
        elif mark is not None and row.y - mark.y < mark.runs[0].height and row.runs[0].x > mark.runs[0].x:
            yield replace(row, pieces=(*mark.pieces, *row.pieces))
            mark = None
        else:
            mark = None
            yield row


def _measure_middle(run: Run) -> float:
    """Return the height of a run's middle."""
    return run.y + run.height / 2


def split_pieces(runs: Sequence[Run]) -> Iterator[tuple[Run, ...]]:
    """Yield the runs of a line in pieces, parted at wide gaps."""
    piece: list[Run] = []
    for run in runs:
        if piece and run.x - piece[-1].x - piece[-1].width > _WIDE * min(run.height, piece[-1].height):
            yield tuple(piece)
            piece = []
        piece.append(run)
    if piece:
        yield tuple(piece)


def join_text(runs: Sequence[Run]) -> str:
    """Return the text of runs that follow each other: a gap between two of them is a space."""
    text = ""
    before: Run | None = None
    for run in runs:
        if before is not None and run.x - before.x - before.width > 0.15 * run.height and not text.endswith(" "):
            text += " "
        text += run.text
        before = run
    return " ".join(text.split())


def _without_edges(pages: Sequence[tuple[float, list[Row]]]) -> Iterator[Row]:
    """Leave out the numbers of pages at their edges, and what stands there on several pages."""
    at_edges = [
        re.sub(r"\d+", "#", row.text)
        for height, rows in pages
        for row in rows
        if not _EDGE * height < row.y < (1 - _EDGE) * height
    ]
    often = {text for text, count in Counter(at_edges).items() if count > 1}
    for height, rows in pages:
        for row in rows:
            edge = not _EDGE * height < row.y < (1 - _EDGE) * height
            number = re.fullmatch(rf"(?:.*\s)?{row.page}(?:\s*/\s*\d+)?", row.text) is not None
            often_here = re.sub(r"\d+", "#", row.text) in often and "@" not in row.text
            low = row.y > (1 - 2.5 * _EDGE) * height and re.fullmatch(rf"{row.page}\s*/\s*\d+", row.text)
            if not low and not (edge and (number or often_here)):
                yield row


def measure_pitch(rows: Sequence[Row]) -> float:
    """Return the distance from one line to the next that is most usual, 0 where there are no two lines."""
    gaps = [two.y - one.y for one, two in itertools.pairwise(rows) if one.page == two.page and two.y > one.y]
    return median(gaps) if gaps else 0.0
