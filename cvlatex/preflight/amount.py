"""How much a foreign PDF makes a program do: what unpacks to gigabytes, or draws forms millions of times, is refused.

Programs that read text have no such limits: they would use all the time and memory that they are given.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, Stream

MOST_CONTENT = 64 << 20
"""Bytes that the content of a page, or of a form, may have; a page of a CV has some ten thousand."""

MOST_FORMS = 100_000
"""Times that the forms of a page may be drawn, those within them counted."""

_DEEPEST = 50
_DO = re.compile(rb"/([^\s/<>\[\](){}%]+)\s+Do\b")


def judge_amount(path: Path) -> str:
    """Return why a PDF is not read further, as the end of a sentence; '' for a sound one, or one that does not open."""
    try:
        with pikepdf.open(path) as pdf:
            return next(_find_reasons(pdf), "")
    except (
        pikepdf.PasswordError,
        pikepdf.PdfError,
        OSError,
        AttributeError,
        KeyError,
        TypeError,
        ValueError,
        RuntimeError,
    ):
        return ""  # what is wrong with it is reported where it is read


class _TooMuch(Exception):
    """The PDF is beyond a limit; `str()` says which."""


def _find_reasons(pdf: Pdf) -> Iterator[str]:
    """Yield why a PDF is too large to be read."""
    known: dict[Any, int] = {}
    for number, page in enumerate(pdf.pages, 1):
        try:
            contents: Any = page.obj.get("/Contents", ())
            resources: Any = page.obj.get("/Resources")
            streams = tuple(contents) if isinstance(contents, Array) else (contents,)
            drawn = sum(_count_forms(stream, resources, known, 0) for stream in streams if isinstance(stream, Stream))
        except _TooMuch as problem:
            yield f"{problem} on page {number}"
        else:
            if drawn > MOST_FORMS:
                yield f"draws its forms more than {MOST_FORMS:,} times on page {number}"


def _count_forms(stream: Stream, resources: Any, known: dict[Any, int], depth: int) -> int:
    """Count how many forms a content draws, itself not counted."""
    objects: Any = resources.get("/XObject", {}) if isinstance(resources, Dictionary) else {}
    content = unpack(stream)
    if not objects or depth > _DEEPEST:
        return 0
    total = 0
    for found in _DO.finditer(content):
        form = objects.get(f"/{found[1].decode('latin-1')}")
        if not isinstance(form, Stream) or form.get("/Subtype") != Name.Form:
            continue
        if form.objgen not in known:
            known[form.objgen] = 0  # of a form that draws itself
            known[form.objgen] = 1 + _count_forms(form, form.get("/Resources", resources), known, depth + 1)
        total = min(total + known[form.objgen], MOST_FORMS + 1)
    return total


def unpack(stream: Stream) -> bytes:
    """Return the bytes of a stream, as they are where another filter packs them; raises _TooMuch past the limit."""
    raw = stream.read_raw_bytes()
    packed: Any = stream.get("/Filter")
    packed = packed[0] if isinstance(packed, Array) and len(packed) == 1 else packed
    content = _inflate(raw) if packed == Name.FlateDecode else raw
    if len(content) > MOST_CONTENT:
        raise _TooMuch(f"has content of more than {MOST_CONTENT >> 20} MB")
    return content


def _inflate(raw: bytes) -> bytes:
    """Return the first bytes of deflated data; none where it is damaged."""
    try:
        return zlib.decompressobj().decompress(raw, MOST_CONTENT + 1)
    except zlib.error:
        return b""
