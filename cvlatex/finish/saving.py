"""The bytes of a finished PDF: the same for the same document, and each stream's end plain to every reader.

`endstream` follows a line end that is no part of the data (ISO 19005-2, 6.1.7.1). Where the data's own last byte is a
carriage return, the two together look like one line end, and a reader that measures finds the stream a byte too short:
such data get a byte more, which no format that a PDF embeds looks at.
"""

from __future__ import annotations

import zlib
from functools import lru_cache
from pathlib import Path
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, Stream

from cvlatex.finish.pages import KEPT

_LOOKS_SHORT = b"\r\nendstream"
_TRIES = 8
_MOST_OBJECTS = 40_000
"""A stream has a hundred of them, and one stream in 256 ends badly: of more than these, one nearly always does."""

_PADDING = "/CVLT_Padding"
"""A name of our own in the catalog (ISO 32000-1, annex E)."""


def save(pdf: Pdf, target: Path) -> None:
    """Write the document. Object streams are qpdf's: where one ends badly, an empty object more shifts them all.

    A document that is too large for that goes without them.
    """
    if "/ID" in pdf.trailer:
        del pdf.trailer["/ID"]
    for item in pdf.objects:
        if isinstance(item, Stream):
            _end_plainly(item)
    for _ in range(_TRIES if len(pdf.objects) <= _MOST_OBJECTS else 0):
        _write(pdf, target, pikepdf.ObjectStreamMode.generate)
        if _LOOKS_SHORT not in target.read_bytes():
            return
        if _PADDING not in pdf.Root:
            pdf.Root[_PADDING] = Array()
        pdf.Root[_PADDING].append(pdf.make_indirect(Dictionary()))
    _write(pdf, target, pikepdf.ObjectStreamMode.disable)


def _write(pdf: Pdf, target: Path, mode: pikepdf.ObjectStreamMode) -> None:
    """Save without a look at the XMP packet, which has no PDF version: pikepdf would load an XML library for it."""
    pdf.save(target, deterministic_id=True, object_stream_mode=mode, fix_metadata_version=False)


def deflate(stream: Stream, data: bytes) -> None:
    """Let a stream hold data, compressed."""
    hold(stream, deflated(data))


def hold(stream: Stream, data: bytes) -> None:
    """Let a stream hold data that is compressed."""
    stream.write(data, filter=Name.FlateDecode)
    _end_plainly(stream)


@lru_cache(maxsize=KEPT)
def deflated(data: bytes) -> bytes:
    """Data compressed."""
    return zlib.compress(data)


def _end_plainly(stream: Stream) -> None:
    raw = stream.read_raw_bytes()
    if not raw.endswith(b"\r"):
        return
    filters: Any = stream.get("/Filter")
    parameters: Any = stream.get("/DecodeParms")
    if filters == Name.FlateDecode and parameters is None:
        raw = zlib.compress(stream.read_bytes() + b"\n")
    else:
        raw += b"\n"
    stream.write(raw, filter=filters, decode_parms=parameters)
