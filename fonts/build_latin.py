"""Build the Latin faces that ship, `CVLaTeXSans-*.otf` and `CVLaTeXSerif-*.otf`, from Source Sans 3 and Source Serif 4.

In the originals the hyphen's glyph stands for U+002D, U+00AD, U+2010 and U+2011, and α's for U+0251 as well. xdvipdfmx
derives a PDF's text from the glyphs and takes the last code: "cross-domain" extracts with U+2011, and nobody who
searches for it finds it. Here a glyph keeps one code, the usual one; cvlatex-fonts.sty says what TeX does with the
others. What no CV needs (small capitals, swashes, phonetics) goes. And the hyphen is drawn a second time, as U+2010:
TeX sets that one, and only that one, where it breaks a word at a line's end, so that cvlatex/finish/words.py can tell.

Usage: `python build_latin.py SANS SERIF`, the `OTF/` folders of the npm packages source-sans 3.52.0 and source-serif
4.5.1. Adobe's licence (OFL 1.1) reserves the name Source, hence the names of the results.
"""

import sys
from collections import defaultdict
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

HERE = Path(__file__).parent
SHAPES = {"Regular": "Regular", "It": "Italic", "Bold": "Bold", "BoldIt": "Bold Italic"}
BLOCKS = (
    range(0x20, 0x250),  # Latin
    range(0x2C6, 0x2DE),  # accents that stand alone; not the modifier letters, which are drawn as quotation marks are
    range(0x300, 0x530),  # combining accents, Greek, Cyrillic
    range(0x1E00, 0x2000),  # Latin and Greek with accents
    range(0x2000, 0x2800),  # punctuation to dingbats
    range(0xFB00, 0xFB07),  # ligatures
)
FEATURES = ["kern", "liga", "ccmp", "locl", "mark", "mkmk", "case", "lnum", "tnum"]
EPOCH = 3_786_912_000  # 2024-01-01 in seconds since 1904, so that equal input gives equal bytes
MICRO = {0xB5, 0x3BC}  # both are typed; either is found


def surplus(cmap: dict[int, str]) -> set[int]:
    """The codes to drop, so that no glyph has two."""
    codes = defaultdict(set)
    for code, name in cmap.items():
        codes[name].add(code)
    return {code for shared in codes.values() if shared != MICRO for code in sorted(shared)[1:]}


def add_break(font: TTFont) -> None:
    """Add a glyph for U+2010 drawn as the hyphen is, behind all others."""
    top = font["CFF "].cff[0]
    strings, name, like = top.CharStrings, "uni2010", "hyphen"
    strings.charStrings[name] = len(strings.charStringsIndex)
    strings.charStringsIndex.append(strings[like])
    top.charset.append(name)
    font["hmtx"][name] = font["hmtx"][like]
    font.setGlyphOrder([*font.getGlyphOrder(), name] if name not in font.getGlyphOrder() else font.getGlyphOrder())
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[0x2010] = name


def rename(font: TTFont, family: str, shape: str) -> None:
    """Give `font` the name `family`, keeping its copyright and licence."""
    name, postscript = font["name"], f"{family}-{shape}".replace(" ", "")
    keep = {number: name.getDebugName(number) for number in (0, 13, 14)}
    full = f"{family} {shape}"
    records = keep | {1: family, 2: shape, 3: f"{full} 1.0", 4: full, 5: "Version 1.0", 6: postscript}
    name.names = []
    for number, text in records.items():
        if text:
            name.setName(text, number, 3, 1, 0x409)
    cff = font["CFF "].cff
    cff.fontNames = [postscript]
    cff[0].FamilyName, cff[0].FullName = family, full
    if hasattr(cff[0], "Notice"):
        del cff[0].Notice


def build(source: Path, target: Path, family: str, shape: str) -> None:
    """Write `target` from the face `source`."""
    font = TTFont(source, recalcTimestamp=False)
    wanted = {code for block in BLOCKS for code in block}
    options = Options(layout_features=FEATURES, name_IDs=["*"], name_languages=["*"], notdef_outline=True, hinting=True)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=wanted & font.getBestCmap().keys())
    subsetter.subset(font)
    drop = surplus(font.getBestCmap())
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap = {code: name for code, name in table.cmap.items() if code not in drop}
    add_break(font)
    rename(font, family, shape)
    font["head"].created = font["head"].modified = EPOCH
    font.save(target)


if __name__ == "__main__":
    for folder, stem, family in (
        (sys.argv[1], "SourceSans3", "CVLaTeX Sans"),
        (sys.argv[2], "SourceSerif4", "CVLaTeX Serif"),
    ):
        for suffix, shape in SHAPES.items():
            build(
                Path(folder) / f"{stem}-{suffix}.otf",
                HERE / f"{family.replace(' ', '')}-{shape.replace(' ', '')}.otf",
                family,
                shape,
            )
