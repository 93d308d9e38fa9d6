"""The styles of a Word file: Word's own names, which every parser of resumes and every translation of Word knows.

The styles of a reference file stay as they are; only those that it lacks are created.
"""

from __future__ import annotations

from typing import Any

from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from msgspec import Struct

from cvlatex.locales.locale import find_locale
from cvlatex.model.tags import extract_language, with_region

TITLE, SUBTITLE, HEADINGS = "Title", "Subtitle", ("Heading 1", "Heading 2", "Heading 3", "Heading 4")
BODY, QUOTE, HYPERLINK = "Normal", "Quote", "Hyperlink"
BULLETS = ("List Bullet", "List Bullet 2", "List Bullet 3")
NUMBERS = ("List Number", "List Number 2", "List Number 3")
DEEPEST = len(BULLETS)

_MARGIN = Mm(20)
_PAPERS = {"a4": (Mm(210), Mm(297)), "letter": (Mm(215.9), Mm(279.4))}
_TOP_INDENT = Pt(16)

_LATIN = {"noto": "Calibri", "noto-serif": "Cambria", "wenkai": "Cambria"}
_EAST_ASIAN = {"noto": "Microsoft YaHei", "noto-serif": "SimSun", "wenkai": "KaiTi"}
_SANS = {"TC": "Microsoft JhengHei", "HK": "Microsoft JhengHei", "JP": "Yu Gothic", "KR": "Malgun Gothic"}
_SERIF = {"TC": "PMingLiU", "HK": "PMingLiU", "JP": "Yu Mincho", "KR": "Batang"}
"""Word's faces of Han by region; those of the mainland are the font sets' own."""


class Appearance(Struct, frozen=True):
    """What of the variant a Word file can show: colour as `RRGGBB`, paper, size in points, faces, language."""

    accent: str
    paper: str
    size: float
    latin: str
    east_asian: str
    language: str


def choose_faces(font_set: str, language: str = "zh") -> tuple[str, str]:
    """Return a Latin and a Chinese face that Word has, in the manner of a font set."""
    regional = (_SANS if font_set == "noto" else _SERIF).get(find_locale(language).face)
    return _LATIN.get(font_set, "Calibri"), regional or _EAST_ASIAN.get(font_set, "Microsoft YaHei")


def prepare(document: Any, appearance: Appearance, *, own: bool) -> None:
    """Set page, faces and styles; with `own` False, of a reference file, only create what it lacks."""
    for name in (*BULLETS, *NUMBERS, *HEADINGS, TITLE, SUBTITLE, QUOTE):
        _find_style(document, name, WD_STYLE_TYPE.PARAGRAPH)
    _find_style(document, HYPERLINK, WD_STYLE_TYPE.CHARACTER)
    if own:
        _set_page(document, appearance)
        _set_styles(document, appearance)


def _find_style(document: Any, name: str, kind: Any) -> Any:
    """Return a style by its name, created where it is absent."""
    try:
        return document.styles[name]
    except KeyError:
        return document.styles.add_style(name, kind, builtin=True)


def _set_page(document: Any, appearance: Appearance) -> None:
    """Set the paper and the margins."""
    section = document.sections[0]
    section.page_width, section.page_height = _PAPERS.get(appearance.paper, _PAPERS["a4"])
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = _MARGIN


def _set_styles(document: Any, appearance: Appearance) -> None:
    """Set the fonts, sizes and colours of the styles."""
    styles = document.styles
    accent = RGBColor.from_string(appearance.accent)
    normal = styles[BODY]
    normal.font.size = Pt(appearance.size)
    normal.paragraph_format.space_after = Pt(3)
    normal.paragraph_format.line_spacing = 1.12
    _set_default_language(styles, appearance.language)
    for name, size, before, after in (
        (TITLE, 2.4, 0, 2), (SUBTITLE, 1.2, 0, 4), ("Heading 1", 1.35, 12, 4), ("Heading 2", 1.1, 8, 1),
        ("Heading 3", 1.05, 6, 1), ("Heading 4", 1.0, 5, 1),
    ):  # fmt: skip
        style = styles[name]
        style.font.size = Pt(round(appearance.size * size * 2) / 2)
        style.font.bold = name != SUBTITLE
        style.font.italic = False
        style.font.color.rgb = accent if name in (TITLE, "Heading 1") else RGBColor(0x22, 0x25, 0x2B)
        style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)
        style.paragraph_format.keep_with_next = True
        _remove_border(style)
    _add_rule(styles["Heading 1"], appearance.accent)
    for name in (BODY, TITLE, SUBTITLE, *HEADINGS, QUOTE, *BULLETS, *NUMBERS):
        _set_faces(styles[name], appearance)
    link = styles[HYPERLINK]
    link.font.color.rgb, link.font.underline = accent, True
    styles[QUOTE].paragraph_format.left_indent = _TOP_INDENT
    for name in (*BULLETS, *NUMBERS):
        styles[name].paragraph_format.space_after = Pt(1.5)


def _set_faces(style: Any, appearance: Appearance) -> None:
    """Set the Latin and the East Asian face of a style."""
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for name in list(fonts.attrib):
        del fonts.attrib[name]
    for name in ("w:ascii", "w:hAnsi", "w:cs"):
        fonts.set(qn(name), appearance.latin)
    fonts.set(qn("w:eastAsia"), appearance.east_asian)


def _set_default_language(styles: Any, language: str) -> None:
    """Set the language of text that has none of its own."""
    defaults = styles.element.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}")
    for old in defaults.findall(qn("w:lang")):
        defaults.remove(old)
    defaults.append(build_language_element(language))


def build_language_element(language: str) -> Any:
    """Return a `w:lang`: Chinese is a run's East Asian language, any other its Latin one, both named with a region."""
    element = OxmlElement("w:lang")
    east = extract_language(language) in ("zh", "ja", "ko")
    element.set(qn("w:val"), "en-US" if east else with_region(language))
    element.set(qn("w:eastAsia"), with_region(language) if east else "zh-CN")
    return element


def _remove_border(style: Any) -> None:
    """Remove the border of a style's paragraphs."""
    properties = style.element.get_or_add_pPr()
    for old in properties.findall(qn("w:pBdr")):
        properties.remove(old)


def _add_rule(style: Any, color: str) -> None:
    """Add a line under a heading."""
    borders, bottom = OxmlElement("w:pBdr"), OxmlElement("w:bottom")
    for name, value in (("val", "single"), ("sz", "6"), ("space", "1"), ("color", color)):
        bottom.set(qn(f"w:{name}"), value)
    borders.append(bottom)
    style.element.get_or_add_pPr().insert_element_before(
        borders, "w:shd", "w:tabs", "w:suppressAutoHyphens", "w:spacing", "w:ind", "w:jc", "w:outlineLvl"
    )
