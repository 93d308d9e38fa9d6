"""The streams of a page's content."""

from __future__ import annotations

import pikepdf
from pikepdf import Array

from cvlatex.finish.streams import content_of, content_streams, streams_of


def test_a_page_of_several_streams_is_read_in_order() -> None:
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.add_blank_page()
        page, other = (one.obj for one in pdf.pages)
        first, second = pdf.make_stream(b"q"), pdf.make_stream(b"Q")
        page.Contents, other.Contents = Array([first, second]), second
        assert [stream.read_bytes() for stream in streams_of(page)] == [b"q", b"Q"]
        assert content_of(page) == b"q\nQ"
        assert content_of(other) == b"Q"
        assert content_streams(pdf) == {first.objgen, second.objgen}


def test_a_page_without_content_has_no_stream() -> None:
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        page = pdf.pages[0].obj
        del page.Contents
        assert list(streams_of(page)) == []
        assert content_of(page) == b""
