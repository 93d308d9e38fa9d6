"""How a PDF's pages show their text: in how many fonts by turns, and with which replacements.

Read from the operators of the pages' content (ISO 32000-1, 9.4 and 14.9.4), which a program that starts a new piece of
text at each change of font goes by.
"""

from __future__ import annotations

import re
from typing import NamedTuple

import pikepdf
from pikepdf import Array, Dictionary, Object, String

_STEP = re.compile(rb"/([^\s/\[\]()<>{}%]+)\s+-?[\d.]+\s+Tf\b|\bT([jJ])\b")
_EMPTY = re.compile(rb"/ActualText\s*(?:\(\s*(?:\xfe\xff)?\s*\)|<\s*(?:[Ff][Ee]\s*[Ff][Ff])?\s*>)")


class Pieces(NamedTuple):
    """How often the font of the text changes on each page, and the pages that replace text by nothing."""

    switches: tuple[int, ...]
    emptied: tuple[int, ...]


def read_pieces(pdf: pikepdf.Pdf) -> Pieces:
    """The pieces of all pages; what forms show is not among them."""
    switches: list[int] = []
    emptied: list[int] = []
    for number, page in enumerate(pdf.pages, 1):
        content = _content(page.obj)
        switches.append(_switches(content))
        if _EMPTY.search(content) or _has_empty(page.obj):
            emptied.append(number)
    return Pieces(tuple(switches), tuple(emptied))


def _content(page: Object) -> bytes:
    """The content of a page."""
    contents = page.get("/Contents", Array())
    return b"\n".join(part.read_bytes() for part in (contents if isinstance(contents, Array) else [contents]))


def _switches(content: bytes) -> int:
    """Changes of font between two texts; a font that shows nothing does not count."""
    count, font, last = 0, b"", b""
    for named, _ in _STEP.findall(content):
        if named:
            font = named
        elif font != last:
            count, last = count + bool(last), font
    return count


def _has_empty(page: Object) -> bool:
    """Whether a property list that the content refers to by a name is one (14.6.2)."""
    properties = page.get("/Resources", Dictionary()).get("/Properties", Dictionary())
    return any(
        isinstance(known, Dictionary) and isinstance(known.get("/ActualText"), String) and not str(known.ActualText)
        for known in properties.values()
    )
