"""The structure tree and the parent tree (ISO 32000-2, 14.7), from elements and from what the pages show of them."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cache

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, String

from cvlatex.finish.alternates import extract_text
from cvlatex.finish.elements import Element, Elements
from cvlatex.finish.links import LinkPart
from cvlatex.finish.marks import MarkedPage
from cvlatex.finish.namespaces import KNOWN_AS, Namespaces

_NEVER: _MarkedContent = (1 << 30, 0)
_STRUCTURE_ELEMENT = Name.StructElem

_SPANS = ("Em", "Strong")
"""Types of PDF 2.0 that programs for PDF 1.7 take for a stretch of text (ISO 32000-1, 14.7.3)."""


_MarkedContent = tuple[int, int]
"""What a page shows of an element: a page, counted from 0, and the number of the marked content on it."""


def write_tree(
    pdf: pikepdf.Pdf,
    elements: Elements,
    pages: Sequence[MarkedPage],
    links: Iterable[LinkPart],
    namespaces: Namespaces | None = None,
) -> Mapping[Element, Object]:
    """Put the tree into the document, and return its elements there. What no page shows is left out.

    `namespaces` are those of PDF 2.0, None for PDF 1.7.
    """
    return _Tree(pdf, pages, links, namespaces).write(elements)


@cache
def _intern_name(kind: str) -> Name:
    """Return the name object of a type of element, shared by all of them."""
    return Name("/" + kind)


class _Tree:
    """The structure tree of a PDF while it is built: the elements' nodes, each with its kids and its parent."""

    def __init__(
        self,
        pdf: pikepdf.Pdf,
        pages: Sequence[MarkedPage],
        links: Iterable[LinkPart],
        namespaces: Namespaces | None,
    ) -> None:
        self._pdf = pdf
        self._namespaces = namespaces
        self._nodes: dict[Element, Object] = {}
        self._pages = [page.obj for page in pdf.pages]
        self._marked = pages
        self._contents: defaultdict[int, list[_MarkedContent]] = defaultdict(list)
        for page, marked in enumerate(pages):
            for number, owner in enumerate(marked.owners):
                self._contents[owner].append((page, number))
        self._links: defaultdict[int, list[LinkPart]] = defaultdict(list)
        for link in links:
            self._links[link.element.number].append(link)
        self._owners: dict[_MarkedContent, Object] = {}
        self._firsts: dict[Element, _MarkedContent] = {}
        self._tied: list[Object] = []

    def write(self, elements: Elements) -> Mapping[Element, Object]:
        """Write the tree into the PDF; return the node of each element."""
        root = self._pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        kids = [self._write_element(elements.root, root)] if self._find_first(elements.root) != _NEVER else []
        root.K = Array(kids)
        root.ParentTree = self._pdf.make_indirect(self._build_parent_tree())
        root.ParentTreeNextKey = len(self._pages) + len(self._tied)
        if self._namespaces is None:
            root.RoleMap = Dictionary({f"/{kind}": Name.Span for kind in _SPANS})
        else:
            root.Namespaces = self._namespaces.list_all()
            root.RoleMap = Dictionary({f"/{kind}": Name(f"/{known}") for kind, known in KNOWN_AS.items()})
        self._pdf.Root.StructTreeRoot = root
        self._write_references()
        return self._nodes

    def _write_references(self) -> None:
        """Write the references from elements to elements (ISO 32000-2, 14.7.2)."""
        for element, node in self._nodes.items():
            if targets := [self._nodes[target] for target in element.refers if target in self._nodes]:
                node.Ref = Array(targets)

    def _write_element(self, element: Element, parent: Object) -> Object:
        """Write an element with all below it, and return its node."""
        entries = {"/Type": _STRUCTURE_ELEMENT, "/S": _intern_name(element.type), "/P": parent}
        if self._namespaces is not None:
            entries["/NS"] = self._namespaces.of(element.type)
        contents = self._contents.get(element.number, ())
        if contents:
            entries["/Pg"] = self._pages[contents[0][0]]
        node = self._nodes[element] = self._pdf.make_indirect(Dictionary(entries))
        if not element.kids:
            kids = self._refer_to_content(contents, node)
        else:
            placed = self._order_kids(element, contents)
            kids = (
                list(self._write_kids(placed, node))
                if contents
                else [self._write_element(kid, node) for _, kid in placed if kid]
            )
        node.K = Array(kids)
        self._describe(element, node)
        if element.number in self._links:
            self._tie_annotations(element, node)
        return node

    def _order_kids(
        self, element: Element, contents: Sequence[_MarkedContent]
    ) -> list[tuple[_MarkedContent, Element | None]]:
        """Return what stands in an element that has others, in reading order: where, and the element there, if any."""
        placed: list[tuple[_MarkedContent, Element | None]] = [
            (at, kid) for kid in element.kids if (at := self._find_first(kid)) != _NEVER
        ]
        if contents:
            placed += [(content, None) for content in contents]
            if not element.ordered:
                placed.sort(key=lambda kid: kid[0])
        return placed

    def _write_kids(
        self, placed: Sequence[tuple[_MarkedContent, Element | None]], node: Object
    ) -> Iterator[Object | int]:
        """Yield the entries of an element that has elements, in reading order.

        What it shows itself after an element in it becomes a `Span`: a program that takes the one first and then the
        other (Chromium) would read a paragraph's words in another order.
        """
        is_mixed = False
        for are_contents, some in itertools.groupby(placed, lambda kid: kid[1] is None):
            if not are_contents:
                is_mixed = True
                yield from (self._write_element(kid, node) for _, kid in some if kid is not None)
                continue
            contents = [content for content, _ in some]
            if is_mixed:
                yield self._write_span(contents, node)
            else:
                yield from self._refer_to_content(contents, node)

    def _write_span(self, contents: Sequence[_MarkedContent], parent: Object) -> Object:
        """Write a span for marked content that stands between elements."""
        entries = {"/Type": _STRUCTURE_ELEMENT, "/S": Name.Span, "/P": parent, "/Pg": self._pages[contents[0][0]]}
        if self._namespaces is not None:
            entries["/NS"] = self._namespaces.of("Span")
        node = self._pdf.make_indirect(Dictionary(entries))
        node.K = Array(self._refer_to_content(contents, node))
        return node

    def _refer_to_content(self, contents: Sequence[_MarkedContent], node: Object) -> list[Object | int]:
        """Refer from an element, whose page is that of the first, to the marked content in it (14.7.5.2)."""
        references: list[Object | int] = []
        for content in contents:
            self._owners[content] = node
            page, number = content
            if page == contents[0][0]:
                references.append(number)
            else:
                references.append(Dictionary(Type=Name.MCR, Pg=self._pages[page], MCID=number))
        return references

    def _describe(self, element: Element, node: Object) -> None:
        """Write the attributes of an element: language, numbering, alternative text."""
        if language := element.language or _find_division_language(element):
            node.Lang = String(language)
        if element.numbering:
            node.A = Dictionary(O=Name.List, ListNumbering=_intern_name(element.numbering))
        elif element.type == "FENote":
            node.A = Dictionary(O=Name.FENote, NoteType=Name.Endnote)
        if element.box:
            node.A = Array([Dictionary(O=Name.Layout, BBox=Array([Decimal(f"{side:.2f}") for side in element.box]))])
        if element.alternate:
            node.Alt = String(extract_text(element.alternate))
        elif element.source:
            node.Alt = String(element.source.strip())
        elif element.type == "Figure":
            node.Alt = String(extract_text(element.text))

    def _tie_annotations(self, element: Element, node: Object) -> None:
        """Write references to the annotations of a link, and from them to it."""
        for link in self._links[element.number]:
            link.annotation.StructParent = len(self._pages) + len(self._tied)
            self._tied.append(node)
            if str(link.annotation.Contents) != extract_text(element.text):
                node.Alt = link.annotation.Contents
            node.K.append(Dictionary(Type=Name.OBJR, Pg=self._pages[link.page], Obj=link.annotation))

    def _find_first(self, element: Element) -> _MarkedContent:
        """Return where something of an element stands first; `_NEVER` where nothing does."""
        found = self._firsts.get(element)
        if found is None:
            found = min(self._contents.get(element.number, ()), default=_NEVER)
            for kid in element.kids:
                found = min(found, self._find_first(kid))
            self._firsts[element] = found
        return found

    def _build_parent_tree(self) -> Object:
        """Build the tree from the pages' marked content, then from the links, to the elements (14.7.4.4)."""
        numbers: list[Object | int] = []
        for index, page in enumerate(self._pages):
            owners = [self._owners[index, number] for number in range(len(self._marked[index].owners))]
            page.StructParents = index
            numbers += [index, self._pdf.make_indirect(Array(owners))]
        for index, node in enumerate(self._tied, start=len(self._pages)):
            numbers += [index, node]
        return Dictionary(Nums=Array(numbers))


def _find_division_language(element: Element) -> str:
    """Return the language of an element's division: programs that skip a `Div` (Chromium) would miss it."""
    return element.parent.language if element.parent is not None and element.parent.type == "Div" else ""
