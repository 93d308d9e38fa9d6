"""Facts about a PDF in which all is well, and small PDFs to read facts from."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pikepdf
from msgspec.structs import replace
from pikepdf import Array, Dictionary, Name, String

from cvlatex.core.diagnostics import Diagnostic
from cvlatex.core.source import Span
from cvlatex.preflight.facts import (
    Expected,
    Facts,
    Font,
    Metadata,
    OutlineItem,
    Paragraph,
    Piece,
    Target,
    Text,
    TextLine,
    Unit,
)
from cvlatex.preflight.tags import Tag, Tagged

A4 = (595.276, 841.89)
PLACE = Span("data/cv.yaml", 7, 3, 7, 9)
VARIANT = Span("data/variants.yaml", 2, 3, 2, 9)

SOUND = Facts(
    file="cv.pdf",
    pages=(A4, A4),
    fonts=(Font("Sans", "Type0", embedded=True, subset=True, unicode=True, pages=(1, 2)),),
    internal_links=(),
    external_links=(),
    outline=(OutlineItem("Work", 1, Target(1, None)),),
    images=(),
    metadata=Metadata("A CV", "A. Author", "en"),
    verdicts=(),
    text=Text((), ()),
    expected=None,
)


NEWER = "http://iso.org/pdf2/ssn"

TAGGED = Tagged(
    header="%PDF-2.0",
    marked=True,
    version="",
    information=(),
    has_private_data=False,
    claims={
        "pdfaid:part": "4",
        "pdfaid:conformance": "F",
        "pdfaid:rev": "2020",
        "pdfuaid:part": "2",
        "pdfuaid:rev": "2024",
    },
    declared=tuple(f"http://pdfa.org/declarations/wtpdf#{level}1.0" for level in ("accessibility", "reuse")),
    tags=(
        Tag(1, "Document", NEWER, "", 0, ("P",)),
        Tag(2, "P", NEWER, "Document", 1, ("Link",), has_content=True),
        Tag(3, "Link", NEWER, "P", 2, has_content=True, alternate="a", contents=("a",)),
    ),
    loose_ends=(),
    files=(),
    has_files=True,
    deprecated=(),
)


def tagged(**changed: Any) -> Facts:
    """The facts about a sound file of PDF 2.0 with some of them changed."""
    return replace(SOUND, tagged=replace(TAGGED, **changed))


def with_tags(*tags: Tag) -> Facts:
    """The same with these elements in its paragraph, whose numbers begin with 4."""
    return tagged(tags=(*TAGGED.tags, *tags))


def facts(**changed: Any) -> Facts:
    """The sound facts with some of them changed."""
    return replace(SOUND, **changed)


def expected(*tex: Diagnostic, **changed: Any) -> Expected:
    """What a build expects: A4 paper, no budget, no text."""
    return replace(Expected("a4", None, (), tex, (), VARIANT), **changed)


def line(text: str, page: int = 1, y: float = 100.0, x: float = 60.0, width: float | None = None) -> TextLine:
    """A line of 10 pt, as wide as its characters by default."""
    return TextLine(page, text, x, y, x + (10.0 * len(text) if width is None else width), y + 10.0)


def paragraph(*lines: TextLine, span: Span | None = None) -> Paragraph:
    return Paragraph(lines, span)


def unit(*texts: str, kind: Any = "paragraph") -> Unit:
    return Unit(tuple(Piece(text, PLACE) for text in texts), kind)


def codes(found: Any) -> list[str]:
    """Severity and page or line of each diagnostic."""
    return [f"{item.severity}:{item.span.line if item.span else '-'}" for item in found]


class Sheet:
    """A PDF of A4 pages that is put together piece by piece."""

    def __init__(self, pages: int = 1) -> None:
        self.pdf = pikepdf.new()
        for _ in range(pages):
            self.pdf.add_blank_page(page_size=A4)
            self.pdf.pages[-1].Resources = Dictionary(Font=Dictionary(), XObject=Dictionary())

    def draw(self, instructions: str, page: int = 1) -> Sheet:
        self.pdf.pages[page - 1].Contents = self.pdf.make_stream(instructions.encode())
        return self

    def font(self, name: str, page: int = 1, **entries: Any) -> Sheet:
        font = self.pdf.make_indirect(Dictionary(Type=Name.Font, **entries))
        self.pdf.pages[page - 1].Resources.Font[name] = font
        return self

    def image(self, name: str, width: int, height: int) -> Sheet:
        image = self.pdf.make_stream(bytes(width * height))
        image.update({
            "/Type": Name.XObject, "/Subtype": Name.Image, "/Width": width, "/Height": height,
            "/ColorSpace": Name.DeviceGray, "/BitsPerComponent": 8,
        })  # fmt: skip
        self.pdf.pages[0].Resources.XObject[name] = image
        return self

    def link(self, page: int = 1, **entries: Any) -> Sheet:
        annotation = Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=[0, 0, 9, 9], **entries)
        page_object = self.pdf.pages[page - 1].obj
        page_object["/Annots"] = Array([*page_object.get("/Annots", ()), annotation])
        return self

    def place(self, page: int, top: float | None = None) -> Any:
        """An explicit destination."""
        return Array(
            [self.pdf.pages[page - 1].obj, Name.XYZ, 0, top, 0] if top else [self.pdf.pages[page - 1].obj, Name.Fit]
        )

    def name_place(self, name: str, page: int, top: float | None = None) -> Sheet:
        tree = Dictionary(Names=Array([String(name), Dictionary(D=self.place(page, top))]))
        self.pdf.Root.Names = Dictionary(Dests=tree)
        return self

    def save(self, folder: Path) -> Path:
        path = folder / "sheet.pdf"
        self.pdf.save(path)
        return path
