"""A tagged PDF read back: the structure tree with the text that each element shows."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pikepdf
from pdfminer.pdfdevice import PDFTextDevice
from pdfminer.pdffont import PDFUnicodeNotDefined
from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
from pdfminer.pdfpage import PDFPage


@dataclass(frozen=True, slots=True)
class Node:
    """An element: its own text and its kids in reading order, a string for a piece of text."""

    type: str
    kids: tuple[Node | str, ...]
    attributes: dict[str, str]
    annotations: int

    @property
    def text(self) -> str:
        return "".join(kid if isinstance(kid, str) else kid.text for kid in self.kids)

    def all(self, *types: str) -> list[Node]:
        """Every element of these types within, in reading order."""
        found = [self] if self.type in types else []
        for kid in self.kids:
            if isinstance(kid, Node):
                found += kid.all(*types)
        return found

    def outline(self) -> str:
        """The types, nested: `Sect(H2 P)`."""
        inner = " ".join(kid.outline() for kid in self.kids if isinstance(kid, Node))
        return f"{self.type}({inner})" if inner else self.type


@dataclass(frozen=True, slots=True)
class Marked:
    """The characters by page and marked-content number, and those that are decoration, by page."""

    text: dict[tuple[int, int], str]
    decoration: dict[int, str]


class _Device(PDFTextDevice):
    def __init__(self, manager: PDFResourceManager) -> None:
        super().__init__(manager)
        self.page = -1
        self.open: list[int | None] = []
        self.text: dict[tuple[int, int], str] = {}
        self.decoration: dict[int, str] = {}

    def begin_page(self, *_page: Any) -> None:
        self.page += 1
        self.open = []

    def begin_tag(self, _tag: Any, props: Any = None) -> None:
        assert self.open in ([], [None]), "marked content within marked content that is no decoration"
        self.open.append(props.get("MCID") if props else None)

    def end_tag(self) -> None:
        self.open.pop()

    def render_string(self, textstate: Any, seq: Any, *_colour: Any) -> None:
        assert self.open, "text outside all marked content"
        printed = "".join(self._decode(textstate.font, part) for part in seq if isinstance(part, bytes))
        number = self.open[-1]
        if number is None:
            self.decoration[self.page] = self.decoration.get(self.page, "") + printed
        else:
            self.text[self.page, number] = self.text.get((self.page, number), "") + printed

    @staticmethod
    def _decode(font: Any, part: bytes) -> str:
        characters = []
        for code in font.decode(part):
            try:
                characters.append(font.to_unichr(code))
            except PDFUnicodeNotDefined:
                characters.append("\ufffd")
        return "".join(characters)


def read_marked(path: Path) -> Marked:
    """What each piece of marked content shows. Text outside all of it fails the test."""
    manager = PDFResourceManager()
    device = _Device(manager)
    interpreter = PDFPageInterpreter(manager, device)
    with path.open("rb") as file:
        for page in PDFPage.get_pages(file):
            interpreter.process_page(page)
    return Marked(device.text, device.decoration)


def read_tree(path: Path) -> Node:
    """The structure tree of a PDF, checked against its parent tree."""
    marked = read_marked(path)
    with pikepdf.open(path) as pdf:
        pages = {page.objgen: number for number, page in enumerate(pdf.pages)}
        parents = dict(zip(*(pdf.Root.StructTreeRoot.ParentTree.Nums[start::2] for start in (0, 1)), strict=True))
        return _node(pdf.Root.StructTreeRoot.K[0], marked.text, pages, {int(key): parents[key] for key in parents})


def _node(
    element: pikepdf.Object, text: dict[tuple[int, int], str], pages: dict[Any, int], parents: dict[int, Any]
) -> Node:
    kids: list[Node | str] = []
    annotations = 0
    kid: Any
    for kid in element.K:
        if isinstance(kid, int) or kid.get("/Type") == "/MCR":
            number = int(kid if isinstance(kid, int) else kid.MCID)
            page = pages[(element if isinstance(kid, int) else kid).Pg.objgen]
            assert parents[page][number].objgen == element.objgen
            kids.append(text.get((page, number), ""))
        elif kid.get("/Type") == "/OBJR":
            assert parents[int(kid.Obj.StructParent)].objgen == element.objgen
            assert str(kid.Obj.Contents)
            annotations += 1
        else:
            assert kid.P.objgen == element.objgen
            kids.append(_node(kid, text, pages, parents))
    attributes = {key: str(element[f"/{key}"]) for key in ("Lang", "Alt") if f"/{key}" in element}
    for owned in _each(element.get("/A", ())):
        attributes |= {str(key)[1:]: _value(value) for key, value in owned.items() if key not in ("/O", "/P")}
        attributes |= {str(entry.N): str(entry.V) for entry in owned.get("/P", ())}
    return Node(str(element.S).lstrip("/"), tuple(kids), attributes, annotations)


def _each(value: Any) -> list[Any]:
    return [value] if isinstance(value, pikepdf.Dictionary) else list(value)


def _value(value: Any) -> str:
    return " ".join(f"{side:g}" for side in value) if isinstance(value, pikepdf.Array) else str(value)
