"""Link annotations, tied to the elements that show them (ISO 14289-1, 7.18; ISO 32000-1, 14.7.4.3)."""

from __future__ import annotations

from collections.abc import Iterator

import pikepdf
from msgspec import Struct
from pikepdf import Dictionary, Name, Object

from cvlatex.finish.alternates import of_link, plain
from cvlatex.finish.elements import Element, Elements

_PRINT = 4
"""The annotation flag that PDF/A wants (ISO 19005-2, 6.3.2)."""


class LinkPart(Struct, frozen=True):
    """One annotation of a link: a link that a line's end parts has several."""

    element: Element
    page: int
    annotation: Object


def tie_links(pdf: pikepdf.Pdf, elements: Elements, shown: frozenset[int]) -> tuple[LinkPart, ...]:
    """Every link annotation with its element, described and marked to be printed.

    `shown` are the elements that some page shows. The annotations of others, which are in running feet, are removed:
    the same link stands in the head.
    """
    titles = _titles(pdf)
    parts: list[LinkPart] = []
    for number, page in enumerate(pdf.pages):
        kept = pikepdf.Array()
        for annotation in _annotations(page.obj):
            element = elements.by_number.get(_take_number(annotation))
            if element is None or element.number not in shown:
                continue
            annotation.F = _PRINT
            annotation.Contents = describe(annotation, element, titles)
            kept.append(annotation)
            parts.append(LinkPart(element, number, annotation))
        if "/Annots" in page.obj:
            page.obj.Annots = kept
        page.obj.Tabs = Name.S
    return tuple(parts)


def describe(annotation: Object, element: Element, titles: dict[str, str]) -> str:
    """What a link says. `titles` has the outline's title of each destination that it leads to."""
    action = annotation.get("/A", Dictionary())
    if "/URI" in action:
        return of_link(plain(element.text), str(action.URI))
    destination = str(action.get("/D", annotation.get("/Dest", "")))
    return of_link(plain(element.text), titles.get(destination, ""))


def _annotations(page: Object) -> Iterator[Object]:
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
