"""Link annotations, tied to the elements that show them (ISO 14289-1, 7.18; ISO 32000-1, 14.7.4.3)."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

import pikepdf
from msgspec import Struct
from pikepdf import Array, Dictionary, Name, Object

from cvlatex.finish.alternates import of_link, plain
from cvlatex.finish.boxes import ORIGIN
from cvlatex.finish.elements import Element, Elements, language_of
from cvlatex.finish.link_ends import PageLinks
from cvlatex.locales.locale import find_word
from cvlatex.model.tags import is_known

Place = tuple[float, float, float, float]
"""Left, bottom, right and top, in points."""

_HIGH = 18.0
"""Points that a link is high, where its lines let it."""

_NEAR = 2.0
"""Points by which the end of a link's place may miss that of its text."""

_BEYOND = 0.3
"""Points by which a place reaches over the end of its line."""

_PRINT = 4
"""The annotation flag that PDF/A wants (ISO 19005-2, 6.3.2)."""


class LinkPart(Struct, frozen=True):
    """One annotation of a link: a link that a line's end parts has several."""

    element: Element
    page: int
    annotation: Object


class Room(NamedTuple):
    """How far the place of a link reaches: points `behind` it, and no further than `bottom` and `top`."""

    behind: float = 0.0
    bottom: float = -math.inf
    top: float = math.inf


def tie_links(
    pdf: pikepdf.Pdf, elements: Elements, printed: frozenset[int], known: Sequence[PageLinks] = ()
) -> tuple[LinkPart, ...]:
    """Every link annotation with its element, described and marked to be printed.

    `printed` are the elements that some page shows. The annotations of others, which are in running feet, are removed:
    the same link stands in the head. `known` has for each page what its text says of its links.
    """
    titles = _titles(pdf)
    parts: list[LinkPart] = []
    for number, page in enumerate(pdf.pages):
        tied, rooms = pikepdf.Array(), list[Room]()
        on_page = known[number] if number < len(known) else PageLinks({}, ())
        for annotation in _annotations(page.obj):
            element = elements.by_number.get(_take_number(annotation))
            if element is None or element.number not in printed:
                continue
            annotation.F = _PRINT
            annotation.Contents = describe(annotation, element, titles)
            tied.append(annotation)
            rooms.append(_room(_place(annotation), element.number, on_page, float(page.mediabox[3])))
            parts.append(LinkPart(element, number, annotation))
        if "/Annots" in page.obj:
            page.obj.Annots = tied
            _give_room(tied, rooms)
        page.obj.Tabs = Name.S
    return tuple(parts)


def describe(annotation: Object, element: Element, titles: dict[str, str]) -> str:
    """The description of a link. `titles` has the outline's title of each destination that it leads to."""
    action = annotation.get("/A", Dictionary())
    if "/URI" in action:
        return of_link(plain(element.text), str(action.URI))
    destination = destination_of(annotation)
    printed = plain(element.text)
    if printed.isdecimal() and destination not in titles:
        return _page_in(language_of(element)).format(printed)
    return of_link(printed, titles.get(destination, ""))


def destination_of(annotation: Object) -> str:
    """The name of the destination in the document that a link leads to, '' for one that leads out."""
    action = annotation.get("/A", Dictionary())
    return str(action.get("/D", annotation.get("/Dest", "")))


def _page_in(language: str) -> str:
    """How a language names a page by its number."""
    return find_word("page", language if is_known(language) else "en")


def _give_room(annotations: Iterable[Object], rooms: Sequence[Room]) -> None:
    """Make the places of a page's links as high as a finger needs, and let none lie over another (WCAG 2.2, 2.5.8)."""
    links = list(annotations)
    places = spread([_place(link) for link in links], rooms)
    for link, place in zip(links, places, strict=True):
        link.Rect = Array([Decimal(f"{side:.3f}") for side in place])


def _annotations(page: Object) -> Iterator[Object]:
    """The link annotations of a page."""
    for annotation in page.get("/Annots", ()):
        if annotation.get("/Subtype") == Name.Link:
            yield annotation


def _take_number(annotation: Object) -> int:
    """Remove the number that TeX gave an annotation, and return it; 0 where it has none."""
    number = int(annotation.get("/CV", 0))
    if "/CV" in annotation:
        del annotation["/CV"]
    return number


def _titles(pdf: pikepdf.Pdf) -> dict[str, str]:
    """The titles in the outline by the name of the destination."""
    found: dict[str, str] = {}
    waiting = [pdf.Root.get("/Outlines", Dictionary()).get("/First")]
    while waiting:
        item = waiting.pop()
        if item is not None:
            destination = item.get("/Dest", item.get("/A", Dictionary()).get("/D", ""))
            found[str(destination)] = str(item.get("/Title", ""))
            waiting += [item.get("/Next"), item.get("/First")]
    return found


def _place(link: Object) -> Place:
    """The rectangle of a link: left, bottom, right, top."""
    left, bottom, right, top = map(float, link.Rect)
    return left, bottom, right, top


def _room(place: Place, number: int, page: PageLinks, height: float) -> Room:
    """What a place of the link of a number has around it, on a page of this height."""
    left, bottom, right, top = place
    x, y = ORIGIN, height - ORIGIN
    here = [
        end.space for end in page.ends.get(number, ()) if abs(end.x + x - right) < _NEAR and bottom <= y + end.y <= top
    ]
    lowest, highest = page.room(left - x, bottom - y, right - x, top - y)
    return Room(max(here, default=0.0) + _BEYOND, lowest + y, highest + y)


def spread(places: Sequence[Place], rooms: Sequence[Room] = ()) -> list[Place]:
    """Places grown to their height, and cut back where two would overlap: between lines, or within one.

    `rooms` are those around them; without, there is room for all.
    """
    around = rooms or [Room()] * len(places)
    grown = [_grown(place, room) for place, room in zip(places, around, strict=True)]
    for one, two in itertools.combinations(range(len(grown)), 2):
        if _overlap(grown[one], grown[two]):
            grown[one], grown[two] = _parted(grown[one], grown[two], places[one], places[two])
    return grown


def _grown(place: Place, room: Room) -> Place:
    """The place of a link, as high as a finger needs and its lines allow, and with the space behind it."""
    left, bottom, right, top = place
    more = max(0.0, _HIGH - (top - bottom)) / 2
    return left, min(bottom, max(bottom - more, room.bottom)), right + room.behind, max(top, min(top + more, room.top))


def _overlap(one: Place, two: Place) -> bool:
    """Whether two rectangles overlap."""
    return one[0] < two[2] and two[0] < one[2] and one[1] < two[3] and two[1] < one[3]


def _parted(one: Place, two: Place, first: Place, second: Place) -> tuple[Place, Place]:
    """Two places that overlap, with a border between them; `first` and `second` are these as TeX has them."""
    across = (first[0] + first[2]) / 2 - (second[0] + second[2]) / 2
    if abs((first[1] + first[3]) - (second[1] + second[3])) / 2 < 1:  # on one line
        if across > 0:
            two, one = _parted(two, one, second, first)
            return one, two
        border = min(max(first[2], second[0]), one[2]) if first[2] <= second[0] else (first[2] + second[0]) / 2
        return (one[0], one[1], min(one[2], border), one[3]), (max(two[0], border), two[1], two[2], two[3])
    if first[1] > second[1]:
        two, one = _parted(two, one, second, first)
        return one, two
    border = min(max((first[3] + second[1]) / 2, two[1]), one[3])  # no lower than needed, no higher
    return (one[0], one[1], one[2], min(one[3], border)), (two[0], max(two[1], border), two[2], two[3])
