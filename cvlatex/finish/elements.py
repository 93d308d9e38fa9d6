r"""The elements of a document, read from what TeX wrote beside it (`latex/cvlatex-tags.sty` lists the events).

The result is a tree in the order in which the document is read, which need not be the order on the page: the dates of
an entry come after its title, wherever a style sets them.
"""

from __future__ import annotations

from collections.abc import Iterable
from types import MappingProxyType
from typing import Final, Literal

from msgspec import Struct, field

from cvlatex.core.errors import CvlatexError
from cvlatex.model.tags import with_script

ROOT: Final = -1
"""The number of the document's own element; TeX counts from 1."""

INLINE: Final = frozenset(
    ("Code", "Em", "Figure", "Formula", "Link", "Note", "RB", "RT", "Reference", "Ruby", "Span", "Strong")
)
"""The types of what stands within a line (ISO 32000-1, 14.8.4.4; ISO 32000-2, 14.8.4.7)."""

_IN_ITEM = frozenset(("Lbl", "LBody"))


class TagsUnreadable(CvlatexError):
    """The file of elements does not say what `cvlatex-tags.sty` writes."""


class Element(Struct, eq=False):
    """A node of the tree. `number` is the one in the page marks, 0 where no mark has one.

    `text` is what the element shows, as TeX; `source` is what it says instead, and `alternate` the same in words, as
    TeX. `ordered` holds where its parts are read in the order of `kids`, not as they stand on the page. `level` is that
    of a section, and of a division in one; 0 is none. `destinations` are the names by which links lead to it; `refers`
    are the elements that it refers to; `mathml` is a formula as MathML; `box` is where a figure or a formula stands
    on its page: left, bottom, right and top.
    """

    type: str
    parent: Element | None
    number: int = 0
    language: str = ""
    numbering: str = ""
    text: str = ""
    source: str = ""
    alternate: str = ""
    level: int = 0
    ordered: bool = False
    destinations: list[str] = field(default_factory=list)
    refers: list[Element] = field(default_factory=list)
    mathml: str = ""
    box: tuple[float, float, float, float] | None = None
    kids: list[Element] = field(default_factory=list)


def find_language(element: Element) -> str:
    """Return the language of an element, which may be that of what it stands in; '' where none is known."""
    within: Element | None = element
    while within is not None and not within.language:
        within = within.parent
    return within.language if within else ""


def find_printed(owners: Iterable[int], elements: Elements) -> frozenset[int]:
    """Return the elements of which a page shows something, by itself or by what stands in them."""
    printed: set[int] = set()
    for owner in set(owners):
        within = elements.by_number.get(owner)
        while within is not None and within.number not in printed:
            if within.number:
                printed.add(within.number)
            within = within.parent
    return frozenset(printed)


class Elements(Struct, frozen=True):
    """A document's tree and its elements by number; `languages` in the order in which they come."""

    root: Element
    by_number: MappingProxyType[int, Element]
    languages: tuple[str, ...]


def read_elements(events: str) -> Elements:
    """Read the tree of elements from the lines of a `.tags` file.

    Raises TagsUnreadable.
    """
    reading = _Reading()
    for number, line in enumerate(events.split("\n"), start=1):
        if line.strip():
            try:
                reading.follow(line)
            except (KeyError, ValueError, IndexError) as problem:
                message = f"Line {number} of the elements that TeX wrote cannot be read: {line!r}."
                raise TagsUnreadable(message, "Build again; the work folder may hold another version's files.") from (
                    problem
                )
    return Elements(reading.root, MappingProxyType(reading.elements), tuple(dict.fromkeys(reading.languages)))


class _Reading:
    """The tree as far as it has been read, and the element that is open."""

    def __init__(self) -> None:
        self.root = Element("Document", None, ROOT)
        self.open = self.root
        self.last = self.root
        self.elements: dict[int, Element] = {}
        self.languages: list[str] = []
        self._left: list[Element] = []
        self._destinations: list[str] = []

    def follow(self, line: str) -> None:
        """Follow one event of the tags file. Raises ValueError for one that does not belong there."""
        event, _, rest = line.partition(" ")
        match event:
            case "+":
                self._open_element(*rest.split())
            case "-":
                self.open = self._find_parent(self.elements[int(rest)])
            case "again":
                self.open = self.elements[int(rest)]
            case "in":
                self._left.append(self.open)
                self.open = self.elements[int(rest)]
            case "out":
                self.open = self._left.pop()
            case "sect":
                self._open_section(int(rest))
            case "item":
                self._close_up_to("L")
                self._add(Element("LI", self.open))
            case "row":
                self._open_row()
            case _:
                self._follow_description(event, rest)

    def _follow_description(self, event: str, rest: str) -> None:
        """Follow an event that describes an element, or opens a part."""
        match event:
            case "part":
                self._open_language(with_script(rest))
            case "endpart":
                self._close_up_to("Part", "Div")
                self.open = self._find_parent(self.open)
            case "ordered":
                self.open.ordered = True
            case "text":
                self.last.text = rest
            case "source":
                self.last.source = rest
            case "alt":
                self.last.alternate = rest
            case "lang":
                self.last.language = with_script(rest)
            case "dest":
                self._destinations.append(rest)
            case _:
                raise ValueError(event)

    def _open_element(self, number: str, kind: str, numbering: str = "") -> None:
        """Open an element that has a number."""
        if self.open.type == "LI" and kind not in _IN_ITEM:
            self.open = self._find_parent(self._find_parent(self.open))
        element = Element(kind, self.open, int(number), numbering=numbering, destinations=self._destinations)
        self._destinations = []
        self.elements[element.number] = element
        self._add(element)

    def _open_section(self, level: int) -> None:
        """Open a section of a level, in the one above it."""
        while self.open.type not in ("Part", "Document") and not 0 < self.open.level < level:
            self.open = self._find_parent(self.open)
        self._add(Element("Sect", self.open, level=level))

    def _open_row(self) -> None:
        """Open an item of a list that has no markers, and the list where there is none yet."""
        if self.open.type == "LI":
            self.open = self._find_parent(self.open)
        else:
            self._add(Element("L", self.open, numbering="None"))
        self._add(Element("LI", self.open))

    def _open_language(self, language: str) -> None:
        """Open a part in a language."""
        if self.open.type == "LI":
            self.open = self._find_parent(self._find_parent(self.open))
        kind: Literal["Part", "Div"] = "Part" if self.open is self.root else "Div"
        self.languages.append(language)
        self._add(Element(kind, self.open, language=language, level=self._find_level()))

    def _find_level(self) -> int:
        """Return the level of the section that is open; a division within it is as deep."""
        element: Element | None = self.open
        while element is not None and element.level == 0:
            element = element.parent
        return element.level if element else 0

    def _add(self, element: Element) -> None:
        """Put an element into the open one, and open it."""
        self.open.kids.append(element)
        self.open = self.last = element

    def _close_up_to(self, *kinds: str) -> None:
        """Close elements until one of these kinds is open."""
        while self.open.type not in kinds:
            self.open = self._find_parent(self.open)

    @staticmethod
    def _find_parent(element: Element) -> Element:
        """Return what an element stands in. Raises ValueError for the document."""
        if element.parent is None:
            raise ValueError("the document's end comes too early")
        return element.parent
