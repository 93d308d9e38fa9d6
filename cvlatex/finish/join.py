"""Several finished PDFs as one: pages, links, outline and structure tree of each, behind one that lists them.

Only what `finish` has written is joined: parent trees are flat, and every page has its structure. The result keeps to
what its first document keeps to, PDF/A-2a and PDF/UA-1; files that others carry along are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pikepdf
from msgspec import Struct
from pikepdf import Array, Dictionary, Name, NameTree, Object, OutlineItem, Pdf, String

from cvlatex.core.errors import TexFailed
from cvlatex.core.garbage import pause_collector
from cvlatex.finish.saving import save

_PLACE = re.compile(r"mailto:(\d+)@booklet\.invalid")


def name_place(number: int) -> str:
    """Return the address of a link in the first document that is to lead to another one, by its number among them.

    An address of mail has no arrow behind it, as one of the web has.
    """
    return f"mailto:{number}@booklet.invalid"


class Joined(Struct, frozen=True):
    """A document to join: its file, and what it is called in the outline."""

    pdf: Path
    title: str


@pause_collector()
def join(first: Path, others: Sequence[Joined], target: Path) -> None:
    """Write the documents into one file, `first` before all others. Raises TexFailed where one is damaged."""
    try:
        with pikepdf.open(first) as pdf:
            starts = [_append_pages(pdf, one) for one in others]
            _link_documents(pdf, starts)
            save(pdf, target)
    except (pikepdf.PdfError, KeyError, AttributeError) as problem:
        raise TexFailed(f"The PDFs cannot be joined: {problem}.", "Build them again.") from problem


def _append_pages(pdf: Pdf, one: Joined) -> int:
    """Append a document's pages, and return its first page, counted from 0."""
    start = len(pdf.pages)
    with pikepdf.open(one.pdf) as source:
        named = _read_destinations(source)
        for page in source.pages:
            for annotation in page.obj.get("/Annots", ()):
                _resolve_link(annotation, named)
        root = pdf.Root.StructTreeRoot
        offset = int(root.ParentTreeNextKey)
        pdf.pages.extend(source.pages)
        _renumber(pdf, start, offset)
        _graft_tree(pdf, source, offset)
        _build_outline(pdf, source, one.title, start, named)
    return start


def _renumber(pdf: Pdf, start: int, offset: int) -> None:
    """Give the pages from `start` on, and their annotations, new keys in the parent tree (ISO 32000-1, 14.7.4.4)."""
    for page in list(pdf.pages)[start:]:
        page.obj.StructParents = int(page.obj.StructParents) + offset
        for annotation in page.obj.get("/Annots", ()):
            if "/StructParent" in annotation:
                annotation.StructParent = int(annotation.StructParent) + offset


def _graft_tree(pdf: Pdf, source: Pdf, offset: int) -> None:
    """Copy a document's structure tree beside those of the others, with references to the copied pages."""
    theirs, ours = source.Root.StructTreeRoot, pdf.Root.StructTreeRoot
    # The root would bring the whole tree along by way of its children's parent.
    tops = list(theirs.K)
    for top in tops:
        del top["/P"]
        if "/Lang" not in top and "/Lang" in source.Root:
            top.Lang = source.Root.Lang
    for top in tops:
        copied = pdf.copy_foreign(top)
        copied.P = ours
        ours.K.append(copied)
    numbers = theirs.ParentTree.Nums
    for at in range(0, len(numbers), 2):
        ours.ParentTree.Nums.append(int(numbers[at]) + offset)
        value = numbers[at + 1]
        ours.ParentTree.Nums.append(pdf.copy_foreign(value if value.is_indirect else source.make_indirect(value)))
    ours.ParentTreeNextKey = int(theirs.ParentTreeNextKey) + offset
    _merge_roles(ours, theirs)


def _merge_roles(ours: Object, theirs: Object) -> None:
    """Let types of PDF 2.0, which a document for PDF/UA-2 has, be known as what they are in PDF 1.7 (14.8.4.2)."""
    roles = ours.get("/RoleMap", Dictionary())
    for kind, role in theirs.get("/RoleMap", Dictionary()).items():
        if kind not in roles:
            roles[kind] = Name(str(role))
    if len(roles):
        ours.RoleMap = roles


def _build_outline(pdf: Pdf, source: Pdf, title: str, start: int, named: dict[str, Any]) -> None:
    """Return a document's own outline below an entry for the whole of it."""
    pages = {page.obj.objgen: number for number, page in enumerate(source.pages)}
    with source.open_outline() as theirs, pdf.open_outline() as ours:
        item = OutlineItem(title, start)
        item.children.extend(_copy_items(theirs.root, pages, named, start))
        item.is_closed = True
        ours.root.append(item)


def _copy_items(
    items: Sequence[Any], pages: dict[Any, int], named: dict[str, Any], start: int
) -> Iterator[OutlineItem]:
    """Yield the items of an outline, with the pages that they lead to; those that lead nowhere are left out."""
    for one in items:
        place = _resolve_name(one.destination if one.destination is not None else (one.action or {}).get("/D"), named)
        if place is None or not isinstance(place[0], Dictionary):
            continue
        item = OutlineItem(one.title, start + pages[place[0].objgen])
        if len(place) > 3 and place[1] == Name.XYZ and place[3] is not None:
            item = OutlineItem(one.title, start + pages[place[0].objgen], "XYZ", left=0, top=float(place[3]), zoom=0)
        item.children.extend(_copy_items(one.children, pages, named, start))
        yield item


def _read_destinations(pdf: Pdf) -> dict[str, Any]:
    """Read the named destinations of a PDF."""
    tree = pdf.Root.get("/Names", Dictionary()).get("/Dests")
    return {str(name): value for name, value in NameTree(tree).items()} if tree is not None else {}


def _resolve_link(annotation: Any, named: dict[str, Any]) -> None:
    """Let a link name its place by the page: names of several documents would be one another's."""
    action: Any = annotation.get("/A", {})
    if action.get("/S") == Name.GoTo:
        place = _resolve_name(action.get("/D"), named)
        if place is not None:
            action.D = place
    elif "/Dest" in annotation:
        place = _resolve_name(annotation.Dest, named)
        if place is not None:
            annotation.Dest = place


def _resolve_name(place: Any, named: dict[str, Any]) -> Any:
    """Return a destination as an array; None where a name leads nowhere."""
    if isinstance(place, String | Name):
        place = named.get(str(place).removeprefix("/"))
    if isinstance(place, Dictionary):
        place = place.get("/D")
    return place if isinstance(place, Array) and len(place) else None


def _link_documents(pdf: Pdf, starts: Sequence[int]) -> None:
    """Let the first document's links lead to the others' first pages."""
    for page in list(pdf.pages)[: starts[0] if starts else None]:
        for annotation in page.obj.get("/Annots", ()):
            action: Any = annotation.get("/A", {})
            found = _PLACE.fullmatch(str(action.get("/URI", "")))
            if found:
                del annotation["/A"]
                start = starts[int(found[1])]
                annotation.Dest = Array([pdf.pages[start].obj, Name.Fit])
