"""The streams of a page's content, which may be several (ISO 32000-1, 7.8.2)."""

from __future__ import annotations

from collections.abc import Sequence

import pikepdf
from pikepdf import Array, Object


def list_streams(page: Object) -> Sequence[Object]:
    """Return the streams of a page's content, in order."""
    contents = page.get("/Contents", Array())
    return list(contents) if isinstance(contents, Array) else [contents]


def read_content(page: Object) -> bytes:
    """Read a page's content. qpdf's own joining reads its streams late."""
    return b"\n".join(stream.read_bytes() for stream in list_streams(page))


def identify_streams(pdf: pikepdf.Pdf) -> frozenset[tuple[int, int]]:
    """Return the streams of all pages, by the numbers of their objects."""
    return frozenset(stream.objgen for page in pdf.pages for stream in list_streams(page.obj))
