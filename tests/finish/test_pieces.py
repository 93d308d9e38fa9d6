from __future__ import annotations

from cvlatex.finish.faces import Advances, PdfFont
from cvlatex.finish.pieces import Piece, PlacedPiece

FACE = PdfFont({}, frozenset((b"4e2d",)), Advances(((1, 600.0),), 500))


def printed(array: bytes, face: PdfFont | None = FACE) -> PlacedPiece:
    return PlacedPiece(0, Piece(0, 0, b"F1", b"10", 0.0, 0.0, b"1", array, joint=False), face)


def test_gaps_part_words_and_kerning_does_not() -> None:
    piece = printed(b"<00010002>-119<0003>-120<0004>35<0005>-250.5<0006>")
    assert piece.split_words() == [b"<00010002>-119<0003", b"120", b"0004>35<0005", b"250.5", b"0006>"]


def test_no_gap_beside_han_parts_words() -> None:
    assert printed(b"<4e2d>-300<0001>-300<0002>").split_words() == [b"<4e2d>-300<0001", b"300", b"0002>"]


def test_of_another_kind_of_font_nothing_is_known() -> None:
    assert printed(b"(a)-300(b)").face is None
    assert printed(b"<0001>-300<0002>", face=None).split_words() == [b"<0001>-300<0002>"]


def test_its_ends_are_its_first_and_last_glyph() -> None:
    piece = printed(b"<00010002>-300<0003>12")
    assert (piece.first, piece.last) == (b"0001", b"0003")


def test_its_width_counts_glyphs_and_moves() -> None:
    assert printed(b"<00010002>-250<0003>50").measure_width() == (600 + 500 + 250 + 500 - 50) * 10 / 1000
