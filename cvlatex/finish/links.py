"""Link annotations, tied to the elements that show them (ISO 14289-1, 7.18; ISO 32000-1, 14.7.4.3)."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

import pikepdf
from msgspec import Struct
from pikepdf import Array, Dictionary, Name, Object

from cvlatex.finish.alternates import of_link, plain
from cvlatex.finish.boxes import ORIGIN
from cvlatex.finish.elements import Element, Elements, language_of
from cvlatex.finish.link_ends import LinkEnd, LinkEnds
from cvlatex.locales.locale import word
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


def tie_links(
    pdf: pikepdf.Pdf, elements: Elements, printed: frozenset[int], ends: Sequence[LinkEnds] = ()
) -> tuple[LinkPart, ...]:
    """Every link annotation with its element, described and marked to be printed.

    `printed` are the elements that some page shows. The annotations of others, which are in running feet, are removed:
    the same link stands in the head. `ends` has for each page where the text of its links ends.
    """
    titles = _titles(pdf)
    parts: list[LinkPart] = []
    for number, page in enumerate(pdf.pages):
        tied, behind = pikepdf.Array(), list[float]()
        on_page = ends[number] if number < len(ends) else {}
        for annotation in _annotations(page.obj):
            element = elements.by_number.get(_take_number(annotation))
            if element is None or element.number not in printed:
                continue
            annotation.F = _PRINT
            annotation.Contents = describe(annotation, element, titles)
            tied.append(annotation)
            behind.append(_space_behind(annotation, on_page.get(element.number, ()), float(page.mediabox[3])))
            parts.append(LinkPart(element, number, annotation))
        if "/Annots" in page.obj:
            page.obj.Annots = tied
            _give_room(tied, behind)
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
    return word("page", language if is_known(language) else "en")


def _give_room(annotations: Iterable[Object], behind: Sequence[float]) -> None:
    """Make the places of a page's links as high as a finger needs, and let none lie over another (WCAG 2.2, 2.5.8).

    Each takes in the space `behind` it.
    """
    links = list(annotations)
    places = spread([_place(link) for link in links], behind)
    for link, place in zip(links, places, strict=True):
        link.Rect = Array([Decimal(f"{side:.3f}") for side in place])


def _annotations(page: Object) -> Iterator[Object]:
    """The link annotations of a page."""
    for annotation in page.get("/Annots", ()):
        if annotation.get("/Subtype") == Name.Link:
            yield annotation


def _take_number(annotation: Object) -> int:
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


def _space_behind(annotation: Object, ends: Iterable[LinkEnd], height: float) -> float:
    """How far the place of a link reaches beyond its last character: past the space that follows, or a line's end."""
    left, bottom, right, top = _place(annotation)
    here = [
        end.space
        for end in ends
        if abs(end.x + ORIGIN - right) < _NEAR and bottom <= height - ORIGIN + end.y <= top and right > left
    ]
    return max(here, default=0.0) + _BEYOND


def spread(places: Sequence[Place], behind: Sequence[float] = ()) -> list[Place]:
    """Places grown to their height, and cut back to half-way where two would overlap: between lines, or within one.

    `behind` is what each is to have on its right.
    """
    spaces = behind or [0.0] * len(places)
    grown = [_grown(place, more) for place, more in zip(places, spaces, strict=True)]
    for one, two in itertools.combinations(range(len(grown)), 2):
        if _overlap(grown[one], grown[two]):
            grown[one], grown[two] = _parted(grown[one], grown[two], places[one], places[two])
    return grown


def _grown(place: Place, behind: float) -> Place:
    """The rectangle of a link, at least as high as a finger needs, and with the space behind it."""
    left, bottom, right, top = place
    more = max(0.0, _HIGH - (top - bottom)) / 2
    return left, bottom - more, right + behind, top + more


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
