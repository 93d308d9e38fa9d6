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

from cvlatex.finish.alternates import describe_link, extract_text
from cvlatex.finish.boxes import ORIGIN
from cvlatex.finish.elements import Element, Elements, find_language
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
    """Tie every link annotation to its element, described and marked to be printed.

    `printed` are the elements that some page shows. The annotations of others, which are in running feet, are removed:
    the same link stands in the head. `known` has for each page what its text says of its links.
    """
    titles = _read_titles(pdf)
    parts: list[LinkPart] = []
    for number, page in enumerate(pdf.pages):
        tied, rooms = pikepdf.Array(), list[Room]()
        on_page = known[number] if number < len(known) else PageLinks({}, ())
        for annotation in _list_links(page.obj):
            element = elements.by_number.get(_take_number(annotation))
            if element is None or element.number not in printed:
                continue
            annotation.F = _PRINT
            annotation.Contents = describe(annotation, element, titles)
            tied.append(annotation)
            rooms.append(_measure_room(_read_place(annotation), element.number, on_page, float(page.mediabox[3])))
            parts.append(LinkPart(element, number, annotation))
        if "/Annots" in page.obj:
            page.obj.Annots = tied
            _enlarge(tied, rooms)
        page.obj.Tabs = Name.S
    return tuple(parts)


def describe(annotation: Object, element: Element, titles: dict[str, str]) -> str:
    """Describe a link. `titles` has the outline's title of each destination that it leads to."""
    action = annotation.get("/A", Dictionary())
    if "/URI" in action:
        return describe_link(extract_text(element.text), str(action.URI))
    destination = find_destination(annotation)
    printed = extract_text(element.text)
    if printed.isdecimal() and destination not in titles:
        return _choose_page_word(find_language(element)).format(printed)
    return describe_link(printed, titles.get(destination, ""))


def find_destination(annotation: Object) -> str:
    """Return the name of the destination in the document that a link leads to, '' for one that leads out."""
    action = annotation.get("/A", Dictionary())
    return str(action.get("/D", annotation.get("/Dest", "")))


def _choose_page_word(language: str) -> str:
    """Return how a language names a page by its number."""
    return find_word("page", language if is_known(language) else "en")


def _enlarge(annotations: Iterable[Object], rooms: Sequence[Room]) -> None:
    """Make the places of a page's links as high as a finger needs, and let none lie over another (WCAG 2.2, 2.5.8)."""
    links = list(annotations)
    places = spread_places([_read_place(link) for link in links], rooms)
    for link, place in zip(links, places, strict=True):
        link.Rect = Array([Decimal(f"{side:.3f}") for side in place])


def _list_links(page: Object) -> Iterator[Object]:
    """Yield the link annotations of a page."""
    for annotation in page.get("/Annots", ()):
        if annotation.get("/Subtype") == Name.Link:
            yield annotation


def _take_number(annotation: Object) -> int:
    """Remove the number that TeX gave an annotation, and return it; 0 where it has none."""
    number = int(annotation.get("/CV", 0))
    if "/CV" in annotation:
        del annotation["/CV"]
    return number


def _read_titles(pdf: pikepdf.Pdf) -> dict[str, str]:
    """Return the titles in the outline by the name of the destination."""
    found: dict[str, str] = {}
    waiting = [pdf.Root.get("/Outlines", Dictionary()).get("/First")]
    while waiting:
        item = waiting.pop()
        if item is not None:
            destination = item.get("/Dest", item.get("/A", Dictionary()).get("/D", ""))
            found[str(destination)] = str(item.get("/Title", ""))
            waiting += [item.get("/Next"), item.get("/First")]
    return found


def _read_place(link: Object) -> Place:
    """Return the rectangle of a link: left, bottom, right, top."""
    left, bottom, right, top = map(float, link.Rect)
    return left, bottom, right, top


def _measure_room(place: Place, number: int, page: PageLinks, height: float) -> Room:
    """Return what a place of the link of a number has around it, on a page of this height."""
    left, bottom, right, top = place
    x, y = ORIGIN, height - ORIGIN
    here = [
        end.space for end in page.ends.get(number, ()) if abs(end.x + x - right) < _NEAR and bottom <= y + end.y <= top
    ]
    lowest, highest = page.measure_room(left - x, bottom - y, right - x, top - y)
    return Room(max(here, default=0.0) + _BEYOND, lowest + y, highest + y)


def spread_places(places: Sequence[Place], rooms: Sequence[Room] = ()) -> list[Place]:
    """Return places grown to their height, and cut back where two would overlap: between lines, or within one.

    `rooms` are those around them; without, there is room for all.
    """
    around = rooms or [Room()] * len(places)
    grown = [_grow(place, room) for place, room in zip(places, around, strict=True)]
    for one, two in itertools.combinations(range(len(grown)), 2):
        if _overlap(grown[one], grown[two]):
            grown[one], grown[two] = _separate(grown[one], grown[two], places[one], places[two])
    return grown


def _grow(place: Place, room: Room) -> Place:
    """Return the place of a link as high as a finger needs and its lines allow, and with the space behind it."""
    left, bottom, right, top = place
    more = max(0.0, _HIGH - (top - bottom)) / 2
    return left, min(bottom, max(bottom - more, room.bottom)), right + room.behind, max(top, min(top + more, room.top))


def _overlap(one: Place, two: Place) -> bool:
    """Whether two rectangles overlap."""
    return one[0] < two[2] and two[0] < one[2] and one[1] < two[3] and two[1] < one[3]


def _separate(one: Place, two: Place, first: Place, second: Place) -> tuple[Place, Place]:
    """Return two places that overlap, with a border between them; `first` and `second` are these as TeX has them."""
    across = (first[0] + first[2]) / 2 - (second[0] + second[2]) / 2
    if abs((first[1] + first[3]) - (second[1] + second[3])) / 2 < 1:  # on one line
        if across > 0:
            two, one = _separate(two, one, second, first)
            return one, two
        border = min(max(first[2], second[0]), one[2]) if first[2] <= second[0] else (first[2] + second[0]) / 2
        return (one[0], one[1], min(one[2], border), one[3]), (max(two[0], border), two[1], two[2], two[3])
    if first[1] > second[1]:
        two, one = _separate(two, one, second, first)
        return one, two
    border = min(max((first[3] + second[1]) / 2, two[1]), one[3])  # no lower than needed, no higher
    return (one[0], one[1], one[2], min(one[3], border)), (two[0], max(two[1], border), two[2], two[3])
