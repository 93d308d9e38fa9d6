"""The bytes of a finished PDF: the same for the same document, and each stream's end plain to every reader.

`endstream` follows a line end that is no part of the data (ISO 19005-2, 6.1.7.1). Where the data's own last byte is a
carriage return, the two together read as one line end, and a reader that measures finds the stream a byte too short:
such data get a byte more, which every format that a PDF embeds ignores.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Collection
from functools import lru_cache
from pathlib import Path
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, Stream

from cvlatex.finish.pages import CACHED_PAGES

_LOOKS_SHORT = b"\r\nendstream"
_TRIES = 8
_OPENING = re.compile(rb"/Length (\d+)[^<>]*(?:<<[^<>]*>>[^<>]*)?>>\nstream\n$")
"""How the dictionary of a stream ends that qpdf writes by itself, which its data follow."""
_LONGEST_OPENING = 400

_AS_THEY_ARE = (Name.Metadata, Name.ObjStm, Name.XRef)
"""Types of streams that any program is to read, and of those that are written anew with the file."""

_PADDING = "/CVLT_Padding"
"""A name of our own in the catalog (ISO 32000-1, annex E)."""


def save(pdf: Pdf, target: Path, version: str = "", unused: Collection[tuple[int, int]] = ()) -> None:
    """Write the document, in a version of PDF where one is named. `unused` are the streams that it refers to no more.

    Object streams are qpdf's: one that ends badly is packed once more, into the same room. Where that room is too
    small, an empty object more shifts them all; where nothing helps, there are none.
    """
    if "/ID" in pdf.trailer:
        del pdf.trailer["/ID"]
    for item in pdf.objects:
        if isinstance(item, Stream) and item.objgen not in unused:
            _pack_stream(item)
    for _ in range(_TRIES):
        _write_file(pdf, target, pikepdf.ObjectStreamMode.generate, version)
        written = bytearray(target.read_bytes())
        if _LOOKS_SHORT not in written:
            return
        if _mend_ends(written):
            target.write_bytes(written)
            return
        if _PADDING not in pdf.Root:
            pdf.Root[_PADDING] = Array()
        pdf.Root[_PADDING].append(pdf.make_indirect(Dictionary()))
    _write_file(pdf, target, pikepdf.ObjectStreamMode.disable, version)


def _mend_ends(written: bytearray) -> bool:
    """Give each stream of a file that ends badly another end, as long as it was; whether all have one."""
    at = written.find(_LOOKS_SHORT)
    while at >= 0:
        end = at + 1
        start = _find_start(written, end)
        try:
            packed = zlib.compress(zlib.decompress(written[start:end]), 9) if start else b""
        except zlib.error:
            return False
        if not start or len(packed) >= end - start:
            return False
        written[start:end] = packed.ljust(end - start, b"\n")
        at = written.find(_LOOKS_SHORT, end)
    return True


def _find_start(written: bytearray, end: int) -> int:
    """Return where the data of the stream begin that end at a place; 0 where its dictionary is not found."""
    word = b"stream\n"
    at = written.rfind(word, 0, end)
    while at >= 0:
        start = at + len(word)
        opening = _OPENING.search(bytes(written[max(0, start - _LONGEST_OPENING) : start]))
        if opening and int(opening[1]) == end - start:
            return start
        at = written.rfind(word, 0, at)
    return 0


def _write_file(pdf: Pdf, target: Path, mode: pikepdf.ObjectStreamMode, version: str) -> None:
    """Save without reading the XMP packet, which has no PDF version: pikepdf would load an XML library for it."""
    pdf.save(target, deterministic_id=True, object_stream_mode=mode, fix_metadata_version=False, force_version=version)


def store(stream: Stream, data: bytes) -> None:
    """Store data in a stream, compressed."""
    store_compressed(stream, compress(data))


def store_compressed(stream: Stream, data: bytes) -> None:
    """Store data that is compressed in a stream."""
    stream.write(data, filter=Name.FlateDecode)
    _end_plainly(stream)


@lru_cache(maxsize=CACHED_PAGES)
def compress(data: bytes) -> bytes:
    """Return data compressed."""
    return zlib.compress(data)


def _pack_stream(stream: Stream) -> None:
    """Compress a stream that is not, unless it is to stay as it is, and end it plainly."""
    if "/Filter" in stream or stream.get("/Type") in _AS_THEY_ARE:
        _end_plainly(stream)
    else:
        store(stream, stream.read_bytes())


def _end_plainly(stream: Stream) -> None:
    """Add a line feed to a stream that ends in a carriage return, which readers may take for the end of its line."""
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
