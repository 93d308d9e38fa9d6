"""Where the text of a finished PDF stands, and which element of its structure tree each stretch belongs to.

Read from the file itself: the pages' marked content (ISO 32000-1, 14.6) and the structure tree (14.7). The text is
that of the fonts' ToUnicode maps, or of the ActualText that replaces it (14.9.4).
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any, BinaryIO

import pikepdf
from msgspec import Struct
from pikepdf import Array, Dictionary, Name, Object

from cvlatex.core.garbage import pause_collector
from cvlatex.finish.content import Block, PageText, Stretch
from cvlatex.finish.elements import INLINE
from cvlatex.finish.faces import read_faces
from cvlatex.finish.streams import list_streams


class Page(Struct, frozen=True):
    """A page's size in points, and a digest that changes when what it shows does."""

    width: float
    height: float
    digest: str


class Places(Struct, frozen=True):
    """All pages, and their text in the order of the file. `kinds` has each block's structure type, in reading order."""

    pages: tuple[Page, ...]
    stretches: tuple[Stretch, ...]
    kinds: tuple[str, ...]


@pause_collector()
def read_places(path: Path | BinaryIO) -> Places:
    """Read the places of a finished PDF's text. Raises pikepdf.PdfError or OSError where it cannot be read."""
    with pikepdf.open(path) as pdf:
        faces = read_faces(pdf)
        kinds: list[str] = []
        owners: dict[tuple[int, int], Block] = {}
        pages = {page.obj.objgen: index for index, page in enumerate(pdf.pages)}
        root = pdf.Root.get("/StructTreeRoot")
        if root is not None:
            _assign_blocks(root, None, pages, -1, kinds, owners)
        stretches = [
            stretch
            for index, page in enumerate(pdf.pages)
            for stretch in PageText(index, page, faces, owners).read_stretches()
        ]
        return Places(tuple(map(_read_page, pdf.pages)), tuple(stretches), tuple(kinds))


def read_pages(path: Path | BinaryIO) -> tuple[Page, ...]:
    """Read the sizes and digests of all pages: what tells which of them a new build has changed."""
    with pikepdf.open(path) as pdf:
        return tuple(map(_read_page, pdf.pages))


def _read_page(page: pikepdf.Page) -> Page:
    """Return what tells a page from others: its size, and a digest of what it shows and links to."""
    left, bottom, right, top = (float(number) for number in page.mediabox)
    digest = hashlib.blake2b(digest_size=12)
    for stream in list_streams(page.obj):
        digest.update(stream.read_raw_bytes())
    for note in page.obj.get("/Annots", ()):
        digest.update(note.get("/Rect", Array()).unparse())
    for image in page.obj.get("/Resources", Dictionary()).get("/XObject", Dictionary()).values():
        digest.update(str(image.get("/Length", "")).encode())
    return Page(right - left, top - bottom, digest.hexdigest())


def _assign_blocks(
    node: Object,
    block: Block | None,
    pages: dict[tuple[int, int], int],
    page: int,
    kinds: list[str],
    owners: dict[tuple[int, int], Block],
) -> None:
    """Give each marked content its block: the innermost element around it that is no part of a line."""
    kind = str(node.get("/S", ""))[1:]
    if kind and (block is None or kind not in INLINE or kind == "Figure"):
        block = Block(len(kinds), kind)
        kinds.append(kind)
    if (own := node.get("/Pg")) is not None:
        page = pages.get(own.objgen, page)
    kids: Any = node.get("/K", Array())
    for kid in list(kids) if isinstance(kids, Array) else [kids]:
        if isinstance(kid, int):
            if block is not None:
                owners[page, kid] = block
        elif kid.get("/Type") == Name.MCR:
            if block is not None:
                owners[pages.get(kid.Pg.objgen, page), int(kid.MCID)] = block
        elif kid.get("/Type") != Name.OBJR:
            _assign_blocks(kid, block, pages, page, kinds, owners)
