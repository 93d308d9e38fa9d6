"""Build `CVLaTeXIcons.ttf` and `latex/cvlatex-contacts.sty`: the contact icons, as a font whose text extracts.

Font Awesome keeps its icons in the private-use area, so a screen reader or an applicant-tracking system that
reads the PDF gets noise. Here each glyph is named after what it extracts as, by the Adobe Glyph List's rules: what
follows a dot does not count, an underscore joins characters (`u2709.email` is ✉, `G_i_t_H_u_b.github` is GitHub).
XeTeX sets the glyph by that name, and the ToUnicode map that xdvipdfmx derives from the name gives the characters.

What there is stands in `cvlatex/data/contacts.yaml`. A network has a glyph for its name in each language, and one
that extracts as ⛓, for where the name is printed beside it.

Usage: `python build_icons.py FONT_AWESOME SIMPLE_ICONS`, the unpacked npm packages @fortawesome/fontawesome-free 6.7.2
(it has `webfonts/` and `metadata/`) and simple-icons 16.37.0 (`icons/`, `data/`). Font Awesome's licence (OFL 1.1)
reserves its name, hence the name of the result. Of Simple Icons, which is CC0, none with another licence is taken.
"""

import copy
import json
import re
import sys
from pathlib import Path
from typing import NamedTuple

import yaml
from fontTools.merge import Merger
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.svgLib.path import parse_path
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables._c_m_a_p import CmapSubtable
from fontTools.ttLib.tables._g_l_y_f import Glyph

OUTPUT = Path(__file__).with_name("CVLaTeXIcons.ttf")
TABLE = Path(__file__).parent.parent / "cvlatex" / "data" / "contacts.yaml"
STYLE = Path(__file__).parent.parent / "latex" / "cvlatex-contacts.sty"
FAMILY = "CVLaTeX Icons"
FILES = {"solid": "fa-solid-900.ttf", "brands": "fa-brands-400.ttf"}
LINK = "⛓"
EM, ASCENT = 512, 448
"""Font Awesome's, in its units."""

MARK = 480
"""The side of a drawing of Simple Icons, which fills its square of 24: a little less than the em, as Font Awesome's."""

LETTERING = frozenset({"zhihu", "xiaohongshu"})
"""Drawings that are Chinese characters: they are as high as those of the text beside them, which are to be read."""

LETTER = 420
"""The height of a Chinese character's strokes."""

EPOCH = 3_786_912_000  # 2024-01-01 in seconds since 1904, so that equal input gives equal bytes


class Icon(NamedTuple):
    """One contact type: what holds its drawing, what its glyph extracts as, and its names by language.

    `source` is a style of Font Awesome's or `simple`, `drawing` a name there, `code` that of Font Awesome's font.
    `names` is empty for what is no network.
    """

    type: str
    source: str
    drawing: str
    code: int
    means: str
    names: dict[str, str]

    @property
    def glyph_name(self) -> str:
        """The name XeTeX asks for where the icon stands for itself."""
        return f"{glyph_name(self.means)}.{self.type}"

    def network_glyphs(self) -> dict[str, str]:
        """For each language the glyph that extracts as the network's name; one, where the name is the same."""
        several = len(set(self.names.values())) > 1
        return {
            language: f"{glyph_name(name)}.{self.type}" + (f"-{language}" if several else "")
            for language, name in self.names.items()
        }


def glyph_name(text: str) -> str:
    """A name that stands for some characters (Adobe Glyph List Specification, section 2)."""
    return "_".join(char if char.isascii() and char.isalpha() else f"u{ord(char):04X}" for char in text)


def read_icons(codes: dict[str, int] | None = None) -> tuple[Icon, ...]:
    """What the table of contacts wants; without `codes`, which are Font Awesome's, each is 0."""
    rows = yaml.safe_load(TABLE.read_text(encoding="utf-8"))
    icons = []
    for name, row in rows.items():
        source, drawing = row["icon"].split("/")
        code = codes[drawing] if codes and source in FILES else 0
        names = {} if "reads" in row else row["label"]
        icons.append(Icon(name, source, drawing, code, row.get("reads", LINK), names))
    return tuple(icons)


def style_file(icons: tuple[Icon, ...]) -> str:
    """The TeX that says which glyph is whose."""
    lines = [
        "%% cvlatex-contacts.sty: the glyphs of the contacts' icons. Written by fonts/build_icons.py from",
        "%% cvlatex/data/contacts.yaml: change that, and run it.",
        "%%",
        "%% Relies on: cvlatex-icons (\\CV@icon@declare, \\CV@icon@network).",
        "\\ProvidesPackage{cvlatex-contacts}[2024-01-01 v0.1.0 contact types]",
        "",
    ]
    for icon in icons:
        lines.append(f"\\CV@icon@declare{{{icon.type}}}{{{icon.glyph_name}}}")
        lines += [
            f"\\CV@icon@network{{{icon.type}}}{{{language}}}{{{glyph}}}"
            for language, glyph in icon.network_glyphs().items()
        ]
    return "\n".join([*lines, "\\endinput", ""])


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


def marks(package: Path, icons: tuple[Icon, ...]) -> dict[str, Glyph]:
    """The glyphs of what Simple Icons draws, by name; each set in the middle of Font Awesome's em."""
    listed = json.loads((package / "data" / "simple-icons.json").read_text(encoding="utf-8"))
    licensed = {icon.get("slug") or slug(icon["title"]) for icon in listed if "license" in icon}
    free = {
        icon.get("slug") or slug(icon["title"]) for icon in listed if icon.get("license", {}).get("type") == "CC0-1.0"
    }
    found = {}
    for name in dict.fromkeys(icon.drawing for icon in icons if icon.source == "simple"):
        if name in licensed - free:
            raise SystemExit(f"{name} of Simple Icons has a licence of its own.")
        svg = (package / "icons" / f"{name}.svg").read_text(encoding="utf-8")
        pen = TTGlyphPen(None)
        scale, edge = MARK / 24, (EM - MARK) / 2
        placed = TransformPen(Cu2QuPen(pen, max_err=0.5), (scale, 0, 0, -scale, edge, ASCENT - edge))
        for path in re.findall(r'<path d="([^"]+)"', svg):
            parse_path(path, placed)
        found[name] = pen.glyph()
    return found


def enlarge(font: TTFont, name: str) -> None:
    """Set a glyph as high as a Chinese character, in the middle of the line."""
    glyph = font["glyf"][name]
    scale = LETTER / (glyph.yMax - glyph.yMin)
    middle = (ASCENT - (EM - ASCENT)) / 2
    pen = TTGlyphPen(None)
    edge = (EM - MARK) / 2 - glyph.xMin * scale
    placed = (scale, 0, 0, scale, edge, middle - scale * (glyph.yMax + glyph.yMin) / 2)
    glyph.draw(TransformPen(pen, placed), font["glyf"])
    enlarged = pen.glyph()
    enlarged.recalcBounds(font["glyf"])
    font["glyf"][name] = enlarged
    font["hmtx"].metrics[name] = (enlarged.xMax + (EM - MARK) // 2, enlarged.xMin)


def slug(title: str) -> str:
    """The name of a drawing's file, where Simple Icons derives it from the title."""
    return re.sub(r"[^a-z0-9]", "", title.lower().replace("+", "plus").replace(".", "dot").replace("&", "and"))


def rename(font: TTFont, icons: tuple[Icon, ...], added: dict[str, Glyph]) -> None:
    """Give the glyphs their meaning as names, those of networks once more for each name, and the font its own."""
    cmap = font.getBestCmap()
    glyphs, metrics = dict(font["glyf"].glyphs), dict(font["hmtx"].metrics)
    for name, mark in added.items():
        mark.recalcBounds(None)
        glyphs[f"simple/{name}"], metrics[f"simple/{name}"] = mark, (EM, mark.xMin)
    order, drawn, widths = [".notdef", "space"], {}, {}
    drawn[".notdef"], widths[".notdef"] = glyphs[".notdef"], metrics[".notdef"]
    # The second part's empty glyph is the space: TeX measures one in every font.
    drawn["space"], widths["space"] = glyphs[".notdef.1"], metrics[".notdef.1"]
    for icon in icons:
        old = cmap[icon.code] if icon.code else f"simple/{icon.drawing}"
        for name in dict.fromkeys((icon.glyph_name, *icon.network_glyphs().values())):
            order.append(name)
            drawn[name], widths[name] = copy.deepcopy(glyphs[old]), metrics[old]
    font["cmap"] = build_cmap({ord(icon.means): icon.glyph_name for icon in reversed(icons)} | {0x20: "space"})
    font["glyf"].glyphs, font["glyf"].glyphOrder = drawn, order
    font["hmtx"].metrics = widths
    font["maxp"].numGlyphs = len(order)
    font.setGlyphOrder(order)
    font["post"].formatType = 2.0
    font["post"].extraNames, font["post"].mapping = [], {}
    for icon in icons:
        if icon.drawing in LETTERING:
            for name in dict.fromkeys((icon.glyph_name, *icon.network_glyphs().values())):
                enlarge(font, name)
    records = {
        0: "Copyright (c) 2024 Fonticons, Inc. (https://fontawesome.com). A modified subset, and some of Simple Icons.",
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


def build(package: Path, simple: Path) -> None:
    """Write OUTPUT and STYLE from Font Awesome's files in `package` and those of Simple Icons in `simple`."""
    listed = yaml.load((package / "metadata" / "icons.yml").read_text(encoding="utf-8"), yaml.CSafeLoader)
    icons = read_icons({name: int(str(icon["unicode"]), 16) for name, icon in listed.items()})
    parts = []
    for source, file in FILES.items():
        part = subset(package / "webfonts" / file, [icon for icon in icons if icon.source == source])
        path = OUTPUT.with_name(f".{file}")
        part.save(path)
        parts.append(path)
    font = Merger().merge([str(path) for path in parts])
    for path in parts:
        path.unlink()
    rename(font, icons, marks(simple, icons))
    font["head"].created = font["head"].modified = EPOCH
    font.recalcTimestamp = False
    font.save(OUTPUT)
    STYLE.write_text(style_file(icons), encoding="utf-8")


if __name__ == "__main__":
    build(Path(sys.argv[1]), Path(sys.argv[2]))
