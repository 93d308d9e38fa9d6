"""XML with the place of every text and attribute. A document type is refused, and with it every entity."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from xml.parsers import expat

from msgspec import Struct, field

from cvlatex.core.source import SourceFile, Span
from cvlatex.importers.incoming import MAX_DEPTH, Incoming
from cvlatex.importers.ledger import Leaf

MAX_ELEMENTS = 200_000


class Element(Struct):
    """An element by its local name; `text` is what stands directly in it."""

    name: str
    path: str
    span: Span
    attributes: dict[str, Leaf] = field(default_factory=dict)
    children: list[Element] = field(default_factory=list)
    text: Leaf | None = None

    def find(self, *path: str) -> Element | None:
        """Find the first element at a path of local names."""
        node: Element | None = self
        for name in path:
            node = next((child for child in node.children if child.name == name), None) if node else None
        return node

    def find_all(self, name: str) -> list[Element]:
        """Return the children of a name."""
        return [child for child in self.children if child.name == name]

    def find_leaf(self, *path: str) -> Leaf | None:
        """Return the text at a path."""
        found = self.find(*path)
        return found.text if found else None

    def find_first(self, *names: str) -> Leaf | None:
        """Return the text of the first element at or below this one of the first of some names that has any."""
        found = (item.text for name in names for item in self.walk() if item.name == name and item.text)
        return next(found, None)

    def walk(self) -> Iterator[Element]:
        """Yield this element and all below it."""
        yield self
        for child in self.children:
            yield from child.walk()


class _Refused(Exception):
    """The document is not read; the diagnostic is among the problems."""


def parse_xml(incoming: Incoming, raw: bytes, name: str) -> Element | None:
    """Parse the root element, or None with the reason among the problems."""
    incoming.sources[name] = SourceFile.of(name, raw.decode("utf-8", errors="replace"))
    reader = _Reader(incoming, name)
    try:
        reader.parser.Parse(raw, True)
    except expat.ExpatError as problem:
        place = Span(name, problem.lineno, problem.offset + 1, problem.lineno, problem.offset + 2)
        incoming.refuse(
            "xml-syntax", place, f"This is not XML: {expat.errors.messages[problem.code]}.", "Is the file whole?"
        )
        return None
    except (_Refused, ValueError, LookupError):
        if not incoming.problems:
            incoming.refuse(
                "encoding", Span(name, 1, 1, 1, 1), f"{name} is in an encoding that is not known.", "Save it as UTF-8."
            )
        return None
    return reader.root


class _Reader:
    """The handlers of expat, which build the elements with their places."""

    def __init__(self, incoming: Incoming, name: str) -> None:
        self.parser = expat.ParserCreate(namespace_separator="}")
        self.root: Element | None = None
        self._incoming = incoming
        self._name = name
        self._stack: list[Element] = []
        self._texts: list[list[tuple[str, Span]]] = []
        self._count = 0
        self.parser.StartElementHandler = self.begin_element
        self.parser.EndElementHandler = self.end_element
        self.parser.CharacterDataHandler = self.collect_text
        self.parser.StartDoctypeDeclHandler = self.refuse_doctype

    def locate(self) -> Span:
        """Return where the parser is."""
        line, column = self.parser.CurrentLineNumber, self.parser.CurrentColumnNumber + 1
        return Span(self._name, line, column, line, column)

    def refuse_doctype(self, *_: Any) -> None:
        """Refuse a document type."""
        self.refuse("xml-doctype", "A document type may define entities, and is not read.", "Delete the <!DOCTYPE …>.")

    def begin_element(self, name: str, attributes: dict[str, str]) -> None:
        """Open an element; refuse a file with too many or too deep ones."""
        self._count += 1
        if len(self._stack) >= MAX_DEPTH:
            self.refuse("too-deep", f"This is nested more than {MAX_DEPTH} levels deep.", "Is it the right file?")
        if self._count > MAX_ELEMENTS:
            self.refuse("too-many", f"The file has more than {MAX_ELEMENTS:,} elements.", "Is it the right file?")
        local = name.rpartition("}")[2]
        parent = self._stack[-1] if self._stack else None
        same = sum(child.name == local for child in parent.children) if parent and len(parent.children) < 5_000 else 0
        path = f"{parent.path}/{local}" if parent else local
        element = Element(local, f"{path}[{same}]" if same else path, self.locate())
        for key, value in attributes.items():
            short = key.rpartition("}")[2]
            element.attributes[short] = self._incoming.ledger.add_leaf(value, element.span, f"{element.path}/@{short}")
        if parent:
            parent.children.append(element)
        else:
            self.root = element
        self._stack.append(element)
        self._texts.append([])

    def collect_text(self, text: str) -> None:
        """Collect a piece of text with its place."""
        if self._texts:
            self._texts[-1].append((text, self.locate()))

    def end_element(self, _: str) -> None:
        """Close an element, and make its text a leaf."""
        element, pieces = self._stack.pop(), self._texts.pop()
        text = "".join(piece for piece, _ in pieces)
        if text.strip():
            span = next(span for piece, span in pieces if piece.strip())
            element.text = self._incoming.ledger.add_leaf(text, span, element.path)

    def refuse(self, code: str, message: str, hint: str) -> None:
        """Report an error where the parser is, and end the parsing."""
        self._incoming.refuse(code, self.locate(), message, hint)
        raise _Refused
