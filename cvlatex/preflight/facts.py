"""The facts about an opened PDF, as frozen values: all that a rule may judge by.

Lengths are in PDF points (1/72 inch); pages count from 1; `y` grows downwards from the page's top.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from msgspec import Struct

from cvlatex.core.diagnostics import Diagnostic
from cvlatex.core.source import Span
from cvlatex.preflight.tags import Tagged


class Font(Struct, frozen=True):
    """A font that text is set in. `subtype` is the PDF's word for its kind; `pages` are those that use it."""

    name: str
    subtype: str
    embedded: bool
    subset: bool
    unicode: bool
    pages: tuple[int, ...]


class Target(Struct, frozen=True):
    """Where a link inside the document leads: a page, and the height on it where the link names one."""

    page: int
    y: float | None


class InternalLink(Struct, frozen=True):
    """A link of a page, or of the outline (`page` is then None). `target` is None where it leads nowhere."""

    page: int | None
    name: str
    target: Target | None


class ExternalLink(Struct, frozen=True):
    """A link out of the document, its address as it stands in the file."""

    page: int
    address: str


class OutlineItem(Struct, frozen=True):
    """An entry of the outline, `level` counted from 1."""

    title: str
    level: int
    target: Target | None


class Image(Struct, frozen=True):
    """An image where it is printed: its pixels, and its printed size in points."""

    page: int
    pixels: tuple[int, int]
    size: tuple[float, float]


class Metadata(Struct, frozen=True):
    """What the file says of itself; '' where it says nothing. `broken` is true where its XMP cannot be parsed."""

    title: str
    author: str
    language: str
    broken: bool = False


class Active(Struct, frozen=True):
    """What a page does by itself, or carries, as a noun: "a script"."""

    page: int
    what: str


class Verdict(Struct, frozen=True):
    """What the validator says of a standard: (clause's name, what is wrong), none where all is well.

    `gave_up` says why it came to no verdict, and is '' where it did.
    """

    profile: str
    failures: tuple[tuple[str, str], ...]
    gave_up: str = ""


class TextLine(Struct, frozen=True):
    """Words side by side on a page. `foot` marks a running head or foot, such as the page's number.

    `gap` is the gap between its Latin words, `pitch` what a Chinese character takes in its widest run of them:
    in line heights, and 0 where there are too few to tell; `reach` the widest gap behind a colon, in line heights too.
    """

    page: int
    text: str
    x0: float
    y0: float
    x1: float
    y1: float
    foot: bool = False
    gap: float = 0.0
    pitch: float = 0.0
    reach: float = 0.0

    @property
    def height(self) -> float:
        """From the top of its tallest word to the bottom of its lowest."""
        return self.y1 - self.y0


class Paragraph(Struct, frozen=True):
    """The lines that a paragraph takes, and its span in the YAML where that is known."""

    lines: tuple[TextLine, ...]
    span: Span | None


class Piece(Struct, frozen=True):
    """A run of source text without a formula, and its YAML."""

    text: str
    span: Span | None


class Unit(Struct, frozen=True):
    """Text that belongs together.

    A paragraph's pieces come in order; those of a head as the style arranges them, before what is below it; those of
    the header may stand at the foot of the page.
    """

    pieces: tuple[Piece, ...]
    kind: Literal["paragraph", "head", "header"]


class Expected(Struct, frozen=True):
    """What the PDF of a build has to be.

    `units` is its text in order; `tex` what TeX reported; `standards` the profiles that the PDF has to claim;
    `span` is the variant's place. `new_pages` are the titles of the sections that begin a page; so do each of its
    `languages`, the glossary if there is one, and the CV behind a letter, whose `heads` are these names. `footers` are
    lines that may stand at the foot of a page; `tagged` are the places of what bears a tag, with it. `density` and
    `size`, in points, are the variant's, and so is the font set `fonts`; `dense` is how it was as densely as can be,
    where that did not keep the page budget.
    """

    paper: str
    max_pages: int | None
    units: tuple[Unit, ...]
    tex: tuple[Diagnostic, ...]
    standards: tuple[str, ...]
    span: Span
    languages: int = 1
    glossary: bool = False
    new_pages: tuple[str, ...] = ()
    heads: tuple[str, ...] = ()
    footers: tuple[str, ...] = ()
    tagged: tuple[tuple[str, Span], ...] = ()
    density: str = "normal"
    size: float = 10.0
    dense: Dense | None = None
    fonts: str = ""


class Text(Struct, frozen=True):
    """The text of the pages.

    `lost` are pieces that are nowhere in it, `moved` those that stand elsewhere than the source has them, and
    `broken` words that a line's end parts for good; all empty where the source is not known. `other_sets` are the font
    sets that would let a text extract as written, by texts that the fonts of this PDF do not let.
    """

    lines: tuple[TextLine, ...]
    paragraphs: tuple[Paragraph, ...]
    lost: tuple[Piece, ...] = ()
    moved: tuple[Piece, ...] = ()
    broken: tuple[str, ...] = ()
    other_sets: Mapping[str, tuple[str, ...]] = {}


class Dense(Struct, frozen=True):
    """Another PDF of the same document, set as densely as can be."""

    pages: int
    text: Text
    outline: tuple[OutlineItem, ...]


class Facts(Struct, frozen=True):
    """Everything about one PDF. `pages` are (width, height); `text` is None where pdftotext did not read it.

    `overlaps` are the pages on which the places of two links overlap, a page for each pair. `tagged` is there where the
    PDF claims a standard of PDF 2.0. `switches` are the changes of the text's font on each page; `emptied` the pages
    that replace text by nothing.
    """

    file: str
    pages: tuple[tuple[float, float], ...]
    fonts: tuple[Font, ...]
    internal_links: tuple[InternalLink, ...]
    external_links: tuple[ExternalLink, ...]
    outline: tuple[OutlineItem, ...]
    images: tuple[Image, ...]
    metadata: Metadata
    verdicts: tuple[Verdict, ...]
    text: Text | None
    expected: Expected | None
    active: tuple[Active, ...] = ()
    overlaps: tuple[int, ...] = ()
    tagged: Tagged | None = None
    switches: tuple[int, ...] = ()
    emptied: tuple[int, ...] = ()

    def locate_page(self, page: int) -> Span:
        """Return the place of a page: the line of a diagnostic about a PDF is the page."""
        return Span(self.file, page, 1, page, 1)

    @property
    def whole(self) -> Span:
        """The place of the whole file: its first page."""
        return self.locate_page(1)
