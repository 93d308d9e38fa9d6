"""Where links and the outline lead: places on pages, and the elements that stand there (ISO 32000-2, 12.3.2)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, NameTree, Object, String

from cvlatex.finish.elements import Element, Elements


def group_by_destination(elements: Elements) -> dict[str, Element]:
    """Return the elements that destinations lead to, by the destinations' names."""
    return {name: element for element in elements.by_number.values() for name in element.destinations}


def lead_to_elements(
    pdf: pikepdf.Pdf, elements: Elements, nodes: Mapping[Element, Object], *, structured: bool
) -> None:
    """Tie the outline to the elements, and drop destinations that nothing leads to.

    `nodes` are the elements as the PDF has them; `structured` holds where every link leads to an element, as PDF/UA-2
    wants it (ISO 14289-2, 8.8), and to a place on a page for programs that know no other.
    """
    places = _read_destinations(pdf)
    targets = {
        name: node
        for name, element in group_by_destination(elements).items()
        if name in places and (node := _find_node(element, nodes)) is not None
    }
    used = set(targets)
    for owner, is_outline in _find_owners(pdf):
        name = str(owner.A.D) if "/A" in owner and owner.A.get("/S") == Name.GoTo else str(owner.get("/Dest", ""))
        used.add(name)
        if is_outline and name in targets:
            owner.SE = targets[name]
        if structured and name in targets:
            owner.A = Dictionary(S=Name.GoTo, D=String(name), SD=_build_destination(targets[name], places[name]))
    named = {name: place for name, place in places.items() if name in used}
    if structured:
        named = {
            name: Dictionary(D=place, SD=_build_destination(targets[name], place)) if name in targets else place
            for name, place in named.items()
        }
        if "/OpenAction" in pdf.Root:
            del pdf.Root.OpenAction
    if places:
        pairs = sorted((name.encode("utf-8"), name) for name in named)
        flat = [part for _, name in pairs for part in (String(name), named[name])]
        pdf.Root.Names.Dests = pdf.make_indirect(Dictionary(Names=Array(flat)))


def _read_destinations(pdf: pikepdf.Pdf) -> dict[str, Any]:
    """Read the named destinations of a PDF."""
    tree = pdf.Root.get("/Names", Dictionary()).get("/Dests")
    return {str(name): place for name, place in NameTree(tree).items()} if tree is not None else {}


def _find_node(element: Element, nodes: Mapping[Element, Object]) -> Object | None:
    """Return an element as the PDF has it, or what it stands in where no page shows it."""
    within: Element | None = element
    while within is not None and within not in nodes:
        within = within.parent
    return nodes[within] if within is not None else None


def _build_destination(node: Object, place: Any) -> Array:
    """Build a destination at an element, as a page shows it at a place (12.3.2.3)."""
    return Array([node, *list(place)[1:]])


def _find_owners(pdf: pikepdf.Pdf) -> Iterator[tuple[Object, bool]]:
    """Yield the items of the outline, and the links of the pages; whether it is an item."""
    waiting = [pdf.Root.get("/Outlines", Dictionary()).get("/First")]
    while waiting:
        item = waiting.pop()
        if item is not None:
            yield item, True
            waiting += [item.get("/Next"), item.get("/First")]
    for page in pdf.pages:
        for annotation in page.obj.get("/Annots", ()):
            if annotation.get("/A", Dictionary()).get("/S") == Name.GoTo or "/Dest" in annotation:
                yield annotation, False
