from __future__ import annotations

from pikepdf import Array, Dictionary, Name

from cvlatex.preflight.facts import Font
from cvlatex.preflight.fonts import read_fonts
from tests.preflight.samples import Sheet


def descriptor(sheet: Sheet) -> Dictionary:
    return Dictionary(Type=Name.FontDescriptor, FontFile2=sheet.pdf.make_stream(b"font"))


def test_only_fonts_that_text_is_set_in_count() -> None:
    sheet = Sheet().font("/F1", Subtype=Name.Type1, BaseFont=Name.Helvetica).font("/F2", Subtype=Name.Type1)
    assert read_fonts(sheet.draw("BT /F1 9.5 Tf (x) Tj ET").pdf) == (
        Font("Helvetica", "Type1", embedded=False, subset=False, unicode=False, pages=(1,)),
    )


def test_an_embedded_subset_with_a_map_is_distinguished_from_a_font_without() -> None:
    sheet = Sheet()
    inner = Dictionary(Subtype=Name.CIDFontType2, FontDescriptor=descriptor(sheet))
    both = {"Subtype": Name.Type0, "DescendantFonts": Array([inner])}
    sheet.font("/A", 1, **both, BaseFont=Name("/ABCDEF+One"), ToUnicode=sheet.pdf.make_stream(b"map"))
    sheet.font("/B", 1, **both, BaseFont=Name.Two)
    one, two = read_fonts(sheet.draw("BT /A 9 Tf /B 9 Tf ET").pdf)
    assert (one.name, one.embedded, one.subset, one.unicode) == ("One", True, True, True)
    assert (two.name, two.embedded, two.subset, two.unicode) == ("Two", True, False, False)


def test_a_latin_encoding_says_which_characters_are_meant_and_a_collection_not_to_everybody() -> None:
    system = Dictionary(Registry="Adobe", Ordering="GB1", Supplement=2)
    sheet = Sheet().font("/A", Subtype=Name.Type1, BaseFont=Name.One, Encoding=Name.WinAnsiEncoding)
    sheet.font("/B", Subtype=Name.Type0, BaseFont=Name.Two, DescendantFonts=Array([Dictionary(CIDSystemInfo=system)]))
    assert [font.unicode for font in read_fonts(sheet.draw("/A 9 Tf /B 9 Tf").pdf)] == [True, False]


def test_fonts_of_a_form_and_pages_that_share_one_are_found() -> None:
    sheet = Sheet(2).font("/F1", Subtype=Name.Type3, Name=Name.Bitmap)
    form = sheet.pdf.make_stream(b"BT /F1 9 Tf (x) Tj ET")
    form.update({"/Subtype": Name.Form, "/Resources": sheet.pdf.pages[0].Resources})
    sheet.pdf.pages[1].Resources.XObject["/Fm#20A"] = form
    sheet.pdf.pages[1].Resources.XObject["/Fm A"] = form
    (font,) = read_fonts(sheet.draw("/F1 9 Tf").draw("/Fm#20A Do", page=2).pdf)
    assert (font.name, font.subtype, font.pages) == ("Bitmap", "Type3", (1, 2))


def test_a_form_that_draws_itself_is_read_once() -> None:
    sheet = Sheet().font("/F1", Subtype=Name.Type1, BaseFont=Name.One)
    form = sheet.pdf.make_stream(b"/F1 9 Tf /Fm Do")
    form.update({"/Subtype": Name.Form})
    sheet.pdf.pages[0].Resources.XObject["/Fm"] = form
    assert [font.name for font in read_fonts(sheet.draw("/Fm Do").pdf)] == ["One"]


def test_contents_in_several_streams_are_one() -> None:
    sheet = Sheet().font("/F1", Subtype=Name.Type1, BaseFont=Name.One)
    parts = [sheet.pdf.make_stream(part) for part in (b"BT", b"/F1 9 Tf", b"ET")]
    sheet.pdf.pages[0].Contents = Array(parts)
    assert [font.name for font in read_fonts(sheet.pdf)] == ["One"]
