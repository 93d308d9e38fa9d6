"""Build `CVLaTeXIcons.ttf`: the contact icons, as a font whose text extracts.

Font Awesome keeps its icons in the private-use area, so a screen reader or an applicant-tracking system that
reads the PDF gets noise. Here each glyph is named after the real character that is nearest in meaning
(`u2709.email`: ✉, by the Adobe Glyph List's rule that what follows the dot does not count). XeTeX sets the glyph
by that name, and the ToUnicode map that xdvipdfmx derives from the name gives the character. Brands have none of
their own and share 🔗.

Usage: `python build_icons.py DIR`, DIR being `webfonts/` of the npm package @fortawesome/fontawesome-free 6.7.2.
Font Awesome's licence (OFL 1.1) reserves its name, hence the name of the result.
"""

import sys
from pathlib import Path
from typing import NamedTuple

from fontTools.merge import Merger
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables._c_m_a_p import CmapSubtable

OUTPUT = Path(__file__).with_name("CVLaTeXIcons.ttf")
FAMILY = "CVLaTeX Icons"
SOLID, BRANDS = "fa-solid-900.ttf", "fa-brands-400.ttf"
LINK = 0x1F517
EPOCH = 3_786_912_000  # 2024-01-01 in seconds since 1904, so that equal input gives equal bytes


class Icon(NamedTuple):
    """One contact type: the file and code that hold its drawing, and the character it shall extract as."""

    type: str
    file: str
    code: int
    means: int

    @property
    def glyph_name(self) -> str:
        """The name XeTeX asks for; AGL reads the part before the dot."""
        return f"u{self.means:04X}.{self.type}"


ICONS = (
    Icon("email", SOLID, 0xF0E0, 0x2709),
    Icon("phone", SOLID, 0xF095, 0x260E),
    Icon("website", SOLID, 0xF0AC, 0x1F310),
    Icon("address", SOLID, 0xF3C5, 0x2302),
    Icon("gender", SOLID, 0xF228, 0x26A5),
    Icon("birthdate", SOLID, 0xF133, 0x1F4C5),
    Icon("nationality", SOLID, 0xF024, 0x2691),
    Icon("other", SOLID, 0xF0C1, LINK),
    Icon("linkedin", BRANDS, 0xF08C, LINK),
    Icon("github", BRANDS, 0xF09B, LINK),
    Icon("gitlab", BRANDS, 0xF296, LINK),
    Icon("orcid", BRANDS, 0xF8D2, LINK),
    Icon("googlescholar", BRANDS, 0xE63B, LINK),
    Icon("researchgate", BRANDS, 0xF4F8, LINK),
    Icon("x", BRANDS, 0xE61B, LINK),
    Icon("mastodon", BRANDS, 0xF4F6, LINK),
    Icon("stackoverflow", BRANDS, 0xF16C, LINK),
    Icon("wechat", BRANDS, 0xF1D7, LINK),
    Icon("telegram", BRANDS, 0xF2C6, LINK),
    Icon("whatsapp", BRANDS, 0xF232, LINK),
    Icon("skype", BRANDS, 0xF17E, LINK),
    Icon("zhihu", BRANDS, 0xF63F, LINK),
    Icon("weibo", BRANDS, 0xF18A, LINK),
)


def subset(path: Path, icons: list[Icon]) -> TTFont:
    """The font at `path` with only the glyphs of `icons`."""
    options = Options(glyph_names=True, layout_features=[], notdef_outline=False, name_IDs=[], drop_tables=["FFTM"])
    font = TTFont(path, recalcTimestamp=False)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[icon.code for icon in icons])
    subsetter.subset(font)
    return font


def build_cmap(mapping: dict[int, str]) -> object:
    """A `cmap` table with every code (format 12) and with those of the basic plane (format 4)."""
    table = newTable("cmap")
    table.tableVersion, table.tables = 0, []
    for format_, encoding in ((4, 1), (12, 10)):
        subtable = CmapSubtable.newSubtable(format_)
        subtable.platformID, subtable.platEncID, subtable.language = 3, encoding, 0
        subtable.cmap = {code: name for code, name in mapping.items() if format_ == 12 or code < 0x10000}
        table.tables.append(subtable)
    return table


def rename(font: TTFont) -> None:
    """Give the glyphs their meaning as names, and the font a name of its own."""
    cmap = font.getBestCmap()
    new = {cmap[icon.code]: icon.glyph_name for icon in ICONS}
    new[".notdef.1"] = "space"  # the second part's empty glyph: TeX measures a space in every font
    order = [new.get(name, name) for name in font.getGlyphOrder()]
    font["cmap"] = build_cmap({icon.means: icon.glyph_name for icon in reversed(ICONS)} | {0x20: "space"})
    font["glyf"].glyphs = {new.get(k, k): v for k, v in font["glyf"].glyphs.items()}
    font["glyf"].glyphOrder = order
    font["hmtx"].metrics = {new.get(k, k): v for k, v in font["hmtx"].metrics.items()}
    font.setGlyphOrder(order)
    font["post"].formatType = 2.0
    font["post"].extraNames, font["post"].mapping = [], {}
    records = {
        0: "Copyright (c) 2024 Fonticons, Inc. (https://fontawesome.com). A modified subset.",
        1: FAMILY,
        2: "Regular",
        3: f"{FAMILY} 1.0",
        4: FAMILY,
        6: FAMILY.replace(" ", ""),
        13: "SIL Open Font License 1.1",
        14: "https://openfontlicense.org",
    }
    font["name"].names = []
    for number, text in records.items():
        font["name"].setName(text, number, 3, 1, 0x409)


def build(webfonts: Path) -> None:
    """Write OUTPUT from Font Awesome's files in `webfonts`."""
    parts = []
    for file in (SOLID, BRANDS):
        part = subset(webfonts / file, [icon for icon in ICONS if icon.file == file])
        path = OUTPUT.with_name(f".{file}")
        part.save(path)
        parts.append(path)
    font = Merger().merge([str(path) for path in parts])
    for path in parts:
        path.unlink()
    rename(font)
    font["head"].created = font["head"].modified = EPOCH
    font.recalcTimestamp = False
    font.save(OUTPUT)


if __name__ == "__main__":
    build(Path(sys.argv[1]))
