"""A tagged PDF as PDFium reads it, which Chromium's screen reader support goes by: each element, page by page."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pypdfium2  # type: ignore[import-untyped]
import pypdfium2.raw as pdfium  # type: ignore[import-untyped]


class Spoken(NamedTuple):
    """An element: its type by the role map, its own language and alternate text, what it shows itself, its page."""

    type: str
    language: str
    alternate: str
    text: str
    page: int


def read_spoken(path: Path) -> list[Spoken]:
    """Every element in reading order, once for each page that it is on."""
    document = pypdfium2.PdfDocument(path)
    try:
        return [spoken for number, page in enumerate(document) for spoken in _of_page(page, number)]
    finally:
        document.close()


def _of_page(page: Any, number: int) -> Iterator[Spoken]:
    texts = _texts(page.get_textpage())
    tree = pdfium.FPDF_StructTree_GetForPage(page)
    try:
        for index in range(pdfium.FPDF_StructTree_CountChildren(tree)):
            yield from _elements(pdfium.FPDF_StructTree_GetChildAtIndex(tree, index), texts, number)
    finally:
        pdfium.FPDF_StructTree_Close(tree)


def _elements(element: Any, texts: dict[int, str], page: int) -> Iterator[Spoken]:
    kids = range(pdfium.FPDF_StructElement_CountChildren(element))
    marks = [pdfium.FPDF_StructElement_GetChildMarkedContentID(element, kid) for kid in kids]
    text = "".join(texts.get(mark, "") for mark in marks if mark >= 0)
    yield Spoken(
        _string(pdfium.FPDF_StructElement_GetType, element),
        _string(pdfium.FPDF_StructElement_GetLang, element),
        _string(pdfium.FPDF_StructElement_GetAltText, element),
        text,
        page,
    )
    for kid in kids:
        inner = pdfium.FPDF_StructElement_GetChildAtIndex(element, kid)
        if inner:
            yield from _elements(inner, texts, page)


def _string(read: Callable[..., int], element: Any) -> str:
    length = read(element, None, 0)
    buffer = ctypes.create_string_buffer(length)
    read(element, buffer, length)
    return buffer.raw.decode("utf-16-le").rstrip("\0")


def _texts(page: Any) -> dict[int, str]:
    """The characters by marked-content number, as UTF-16 has them."""
    texts: dict[int, list[int]] = {}
    for index in range(page.count_chars()):
        shows = pdfium.FPDFText_GetTextObject(page, index)
        if shows:
            mark = pdfium.FPDFPageObj_GetMarkedContentID(shows)
            texts.setdefault(mark, []).append(pdfium.FPDFText_GetUnicode(page, index))
    return {mark: _decoded(units) for mark, units in texts.items()}


def _decoded(units: list[int]) -> str:
    whole = b"".join(unit.to_bytes(2, "little") if unit < 0x10000 else chr(unit).encode("utf-16-le") for unit in units)
    return whole.decode("utf-16-le", "replace")


class LinkPlace(NamedTuple):
    """What stands in the place of a link, the description of it, and the character that follows, '' for none."""

    text: str
    says: str
    follower: str


def read_link_places(path: Path) -> list[LinkPlace]:
    """The place of each link, as Chromium makes a run of text of it: the characters whose middle is in it."""
    document = pypdfium2.PdfDocument(path)
    try:
        return [place for page in document for place in _link_places(page)]
    finally:
        document.close()


def _link_places(page: Any) -> Iterator[LinkPlace]:
    text = page.get_textpage()
    boxes = [text.get_charbox(index) for index in range(text.count_chars())]
    units = [pdfium.FPDFText_GetUnicode(text, index) for index in range(len(boxes))]
    centers = [((left + right) / 2, (bottom + top) / 2) for left, bottom, right, top in boxes]
    for index in range(pdfium.FPDFPage_GetAnnotCount(page)):
        annotation, rect = pdfium.FPDFPage_GetAnnot(page, index), pdfium.FS_RECTF()
        pdfium.FPDFAnnot_GetRect(annotation, rect)
        says = _string(_contents, annotation)
        pdfium.FPDFPage_CloseAnnot(annotation)
        inside = [rect.left <= x < rect.right and rect.bottom <= y < rect.top for x, y in centers]
        begin = inside.index(True)
        end = next((at for at in range(begin, len(inside)) if not inside[at]), len(inside))
        yield LinkPlace(_decoded(units[begin:end]), says, _decoded(units[end : end + 1]))


def _contents(annotation: Any, buffer: Any, length: int) -> int:
    units = ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)) if buffer is not None else None
    return int(pdfium.FPDFAnnot_GetStringValue(annotation, b"Contents", units, length))
