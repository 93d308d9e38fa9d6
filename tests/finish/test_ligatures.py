"""The letters of ligatures: a code each, in the place of the one."""

from __future__ import annotations

from cvlatex.finish.faces import Advances, PdfFont
from cvlatex.finish.ligatures import part_ligatures
from cvlatex.finish.new_glyphs import NewGlyph, NewGlyphs

TEXT = {b"0001": "a", b"0002": "ff", b"0003": "ffi", b"0004": "1/2"}
WIDTHS = [(1, 500.0), (2, 601.0), (3, 800.0), (4, 700.0)]


def parted(array: bytes) -> tuple[str, float, bytes, NewGlyphs]:
    """What an array says and how far it advances when its ligatures are parted, its content, and the new glyphs."""
    faces = {b"F1": PdfFont(dict(TEXT), frozenset(), Advances(WIDTHS, 1000))}
    new = {b"F1": NewGlyphs(0xE000, 1)}
    (content,) = part_ligatures((b"BT /F1 10 Tf 1 2 Td[%s]TJ ET" % array,), faces, new)
    glyphs = content[content.index(b"[") + 1 : content.index(b"]")].replace(b"<", b"").replace(b">", b"")
    plain = b"".join(glyphs.split(b"-30"))
    return faces[b"F1"].decode(plain), faces[b"F1"].measure(plain), content, new[b"F1"]


def test_each_letter_has_a_code_and_the_whole_its_advance() -> None:
    text, width, content, new = parted(b"<00010002>-30<0003>")
    assert (text, width) == ("affffi", 500 + 601 + 800)
    assert b"0002" not in content
    assert b">-30<" in content
    assert list(new.glyphs.values()) == [
        NewGlyph("f", 2, 300.0), NewGlyph("f", None, 301.0),
        NewGlyph("f", 3, 266.0), NewGlyph("f", None, 266.0), NewGlyph("i", None, 268.0),
    ]  # fmt: skip


def test_what_is_no_ligature_stays() -> None:
    assert parted(b"<00010004>")[2] == b"BT /F1 10 Tf 1 2 Td[<00010004>]TJ ET"


def test_a_ligature_that_another_font_lends_is_drawn_by_its_first_letter() -> None:
    faces = {b"F1": PdfFont({b"e000": "ff"}, frozenset(), Advances([(0xE000, 600.5)], 1000))}
    new = NewGlyphs(0xE000, 1)
    new.encode(NewGlyph("ff", 7, 600.5, b"F2", 1.06))
    part_ligatures((b"/F1 10 Tf [<e000>]TJ",), faces, {b"F1": new})
    assert list(new.glyphs.values())[1:] == [NewGlyph("f", 7, 300.0, b"F2", 1.06), NewGlyph("f", None, 300.5)]


def test_codes_that_two_glyphs_make_together_are_none() -> None:
    array = b"<01000200>-30<00010001>"
    assert parted(array)[2] == b"BT /F1 10 Tf 1 2 Td[%s]TJ ET" % array


def test_the_same_code_in_another_font_stays() -> None:
    faces = {b"F1": PdfFont(dict(TEXT), frozenset(), Advances(WIDTHS, 1000))}
    page = b"BT /F2 10 Tf 1 2 Td[<0002>]TJ /F1 10 Tf 3 4 Td[<0002>]TJ ET"
    (content,) = part_ligatures((page,), faces, {b"F1": NewGlyphs(0xE000, 1)})
    assert content == b"BT /F2 10 Tf 1 2 Td[<0002>]TJ /F1 10 Tf 3 4 Td[<e000e001>]TJ ET"
