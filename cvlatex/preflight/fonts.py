"""The fonts of a PDF: those that its pages set text in, found through every form that they draw."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from pikepdf import Array, Dictionary, Name, Pdf, Stream

from cvlatex.preflight.facts import Font

_SELECTED = re.compile(rb"/([^\s/<>\[\](){}%]+)\s+[-+.\d]+\s+Tf\b")
"""The Tf operator (ISO 32000-1, 9.3.1)."""

_DRAWN = re.compile(rb"/([^\s/<>\[\](){}%]+)\s+Do\b")
_SUBSET = re.compile(r"^[A-Z]{6}\+")
_LATIN_ENCODINGS = frozenset(("/WinAnsiEncoding", "/MacRomanEncoding", "/MacExpertEncoding"))
"""They say which characters are meant (ISO 19005-2, 6.2.11.7.2). So do Adobe's Chinese collections, but only to readers
that have the collections' tables."""

_FILES = ("/FontFile", "/FontFile2", "/FontFile3")


def read_fonts(pdf: Pdf) -> tuple[Font, ...]:
    """Read every font in use, by name, with the pages that use it."""
    found: dict[Any, tuple[Any, list[int]]] = {}
    for number, page in enumerate(pdf.pages, 1):
        for font in _find_used(page.obj, page.resources, set()):
            pages = found.setdefault(font.objgen if font.is_indirect else id(font), (font, []))[1]
            if number not in pages:
                pages.append(number)
    return tuple(sorted((_read_font(font, pages) for font, pages in found.values()), key=lambda font: font.name))


def read_content(holder: Any) -> bytes:
    """Read the instructions of a page or of a form."""
    if isinstance(holder, Stream):
        return holder.read_bytes()
    parts = holder.get("/Contents")
    if isinstance(parts, Array):
        return b"\n".join(part.read_bytes() for part in parts)
    return parts.read_bytes() if isinstance(parts, Stream) else b""


def _find_used(holder: Any, resources: Any, seen: set[Any]) -> Iterator[Any]:
    """Yield the fonts that a page or a form selects, those of its forms too."""
    instructions = read_content(holder)
    fonts, forms = resources.get("/Font", {}), resources.get("/XObject", {})
    for name in dict.fromkeys(_SELECTED.findall(instructions)):
        font = fonts.get(_decode_name(name))
        if font is not None:
            yield font
    for name in dict.fromkeys(_DRAWN.findall(instructions)):
        form = forms.get(_decode_name(name))
        if form is not None and form.get("/Subtype") == Name.Form and form.objgen not in seen:
            seen.add(form.objgen)
            yield from _find_used(form, form.get("/Resources", resources), seen)


def _decode_name(raw: bytes) -> str:
    """Return a name as pikepdf knows it, `#20` read as the character it stands for (ISO 32000-1, 7.3.5)."""
    plain = re.sub(rb"#([0-9A-Fa-f]{2})", lambda match: bytes((int(match.group(1), 16),)), raw)
    return "/" + plain.decode("utf-8", errors="replace")


def _read_font(font: Any, pages: list[int]) -> Font:
    """Read what is known of a font, and the pages that use it."""
    name = str(font.get("/BaseFont", font.get("/Name", "unnamed"))).removeprefix("/")
    subtype = str(font.get("/Subtype", "")).removeprefix("/")
    inner = font.DescendantFonts[0] if subtype == "Type0" else font
    descriptor = inner.get("/FontDescriptor", Dictionary())
    embedded = subtype == "Type3" or any(key in descriptor for key in _FILES)
    return Font(
        name=_SUBSET.sub("", name),
        subtype=subtype,
        embedded=embedded,
        subset=subtype == "Type3" or bool(_SUBSET.match(name)),
        unicode="/ToUnicode" in font or str(font.get("/Encoding", "")) in _LATIN_ENCODINGS,
        pages=tuple(pages),
    )
