"""The streams of a page's content."""

from __future__ import annotations

import pikepdf
from pikepdf import Array

from cvlatex.finish.streams import identify_streams, list_streams, read_content


def test_a_page_of_several_streams_is_read_in_order() -> None:
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.add_blank_page()
        page, other = (one.obj for one in pdf.pages)
        first, second = pdf.make_stream(b"q"), pdf.make_stream(b"Q")
        page.Contents, other.Contents = Array([first, second]), second
        assert [stream.read_bytes() for stream in list_streams(page)] == [b"q", b"Q"]
        assert read_content(page) == b"q\nQ"
        assert read_content(other) == b"Q"
        assert identify_streams(pdf) == {first.objgen, second.objgen}


def test_a_page_without_content_has_no_stream() -> None:
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        page = pdf.pages[0].obj
        del page.Contents
        assert list(list_streams(page)) == []
        assert read_content(page) == b""
