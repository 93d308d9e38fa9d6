"""The streams of a page's content, which may be several (ISO 32000-1, 7.8.2)."""

from __future__ import annotations

from collections.abc import Sequence

import pikepdf
from pikepdf import Array, Object


def streams_of(page: Object) -> Sequence[Object]:
    """The streams of a page's content, in order."""
    contents = page.get("/Contents", Array())
    return list(contents) if isinstance(contents, Array) else [contents]


def content_of(page: Object) -> bytes:
    """A page's content. qpdf's own joining reads its streams late."""
    return b"\n".join(stream.read_bytes() for stream in streams_of(page))


def content_streams(pdf: pikepdf.Pdf) -> frozenset[tuple[int, int]]:
    """The streams of all pages, by the numbers of their objects."""
    return frozenset(stream.objgen for page in pdf.pages for stream in streams_of(page.obj))
