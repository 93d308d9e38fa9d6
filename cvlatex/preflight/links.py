"""The links of a PDF and its outline, each with where it leads."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from typing import Any

from pikepdf import Array, Dictionary, Name, NameTree, Pdf, String

from cvlatex.preflight.facts import ExternalLink, InternalLink, OutlineItem, Target

_MAX_DEPTH = 20

Place = tuple[float, float, float, float]
"""Left, bottom, right and top."""

MOST_PAIRS = 1000
"""Pairs of a page that are counted."""

_TOUCH = 0.05
"""Points by which two places may overlap and still only touch."""


class Links:
    """Reads the links of an open PDF; the named destinations are looked up once."""

    def __init__(self, pdf: Pdf) -> None:
        self._pdf = pdf
        self._pages = {page.obj.objgen: (number, float(page.mediabox[3])) for number, page in enumerate(pdf.pages, 1)}
        self._named = _read_destinations(pdf)

    def read_pages(self) -> tuple[tuple[InternalLink, ...], tuple[ExternalLink, ...]]:
        """Return every link on a page: those that stay inside, and those that lead out."""
        inside: list[InternalLink] = []
        outside: list[ExternalLink] = []
        for number, page in enumerate(self._pdf.pages, 1):
            for annotation in page.obj.get("/Annots", ()):
                action: Any = annotation.get("/A", {})
                if annotation.get("/Subtype") != Name.Link:
                    continue
                if action.get("/S") == Name.URI:
                    outside.append(ExternalLink(number, _decode_address(action.get("/URI"))))
                elif "/Dest" in annotation or action.get("/S") == Name.GoTo:
                    destination = annotation.get("/Dest", action.get("/D"))
                    inside.append(InternalLink(number, _name_destination(destination), self.find_target(destination)))
        return tuple(inside), tuple(outside)

    def find_overlaps(self) -> tuple[int, ...]:
        """Return the page of each pair of links whose places overlap, of `MOST_PAIRS` of a page at most."""
        found: list[int] = []
        for number, page in enumerate(self._pdf.pages, 1):
            places = (_read_place(one) for one in page.obj.get("/Annots", ()))
            pairs = pair_overlapping(place for place in places if place is not None)
            found += [number] * sum(1 for _ in itertools.islice(pairs, MOST_PAIRS))
        return tuple(found)

    def read_outline(self) -> tuple[OutlineItem, ...]:
        """Return the outline from top to bottom."""
        root: Any = self._pdf.Root.get("/Outlines", {})
        return tuple(self._walk_outline(root.get("/First"), 1))

    def _walk_outline(self, item: Any, level: int) -> Iterator[OutlineItem]:
        """Yield the items of an outline, from this one on."""
        seen: set[Any] = set()
        while item is not None and item.objgen not in seen and level < _MAX_DEPTH:
            seen.add(item.objgen)
            destination = item.get("/Dest", item.get("/A", {}).get("/D"))
            yield OutlineItem(str(item.get("/Title", "")), level, self.find_target(destination))
            yield from self._walk_outline(item.get("/First"), level + 1)
            item = item.get("/Next")

    def find_target(self, destination: Any) -> Target | None:
        """Return where an explicit or a named destination is (ISO 32000-1, 12.3.2); None for no such page."""
        if isinstance(destination, String | Name):
            destination = self._named.get(_as_text(destination))
        if isinstance(destination, Dictionary):
            destination = destination.get("/D")
        if not isinstance(destination, Array) or not destination:
            return None
        found = self._pages.get(destination[0].objgen) if isinstance(destination[0], Dictionary) else None
        if found is None:
            return None
        page, height = found
        top = destination[3] if len(destination) > 3 and destination[1] == Name.XYZ else None
        return Target(page, None if top is None else height - float(top))


def _read_destinations(pdf: Pdf) -> dict[str, Any]:
    """Read both ways to name a destination: the name tree, and PDF 1.1's dictionary."""
    old: Any = pdf.Root.get("/Dests", Dictionary())
    named = {name.removeprefix("/"): value for name, value in old.items()}
    tree = pdf.Root.get("/Names", Dictionary()).get("/Dests")
    return named | ({str(name): value for name, value in NameTree(tree).items()} if tree is not None else {})


def _decode_address(value: Any) -> str:
    """Return an address as a person reads it: it should be ASCII, and is UTF-8 where somebody forgot to encode it."""
    return bytes(value).decode("utf-8", errors="replace") if isinstance(value, String) else ""


def _as_text(value: Any) -> str:
    """Return a name or a string without its slash."""
    return str(value).removeprefix("/")


def _name_destination(destination: Any) -> str:
    """Return a destination's name for a message."""
    return _as_text(destination) if isinstance(destination, String | Name) else "a place without a name"


def _read_place(annotation: Any) -> Place | None:
    """Return the rectangle of a link; None for any other annotation."""
    if annotation.get("/Subtype") != Name.Link or len(annotation.get("/Rect", ())) != 4:
        return None
    left, bottom, right, top = (float(number) for number in annotation.Rect)
    return min(left, right), min(bottom, top), max(left, right), max(bottom, top)


def pair_overlapping(places: Iterable[Place]) -> Iterator[tuple[Place, Place]]:
    """Yield every two places that overlap: from the lowest up, each with those that still reach above its bottom."""
    reaching: list[Place] = []
    for place in sorted(places, key=lambda one: one[1]):
        reaching = [below for below in reaching if below[3] - place[1] > _TOUCH]
        yield from ((below, place) for below in reaching if _overlap(below, place))
        reaching.append(place)


def _overlap(one: Place, two: Place) -> bool:
    """Whether two rectangles overlap by more than they may touch."""
    across = min(one[2], two[2]) - max(one[0], two[0])
    down = min(one[3], two[3]) - max(one[1], two[1])
    return across > _TOUCH and down > _TOUCH
