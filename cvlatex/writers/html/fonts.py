"""The variant's fonts for a browser: the Latin faces that ship, cut to the page's characters and embedded as WOFF2.

Chinese faces are too large to embed; the reader's system has its own, and the stack names those that resemble the
set's.
"""

from __future__ import annotations

import base64
import io
from collections.abc import Iterable
from pathlib import Path

from msgspec import Struct

from cvlatex.fontsets.faces import FontSet
from cvlatex.locales.locale import find_locale

_SHAPES = {
    "regular": (400, "normal"), "bold": (700, "normal"), "italic": (400, "italic"), "bold-italic": (700, "italic"),
}  # fmt: skip

_SYSTEM = {
    "sans": {
        "SC": "Noto Sans CJK SC, Noto Sans SC, Source Han Sans SC, PingFang SC, Hiragino Sans GB, Microsoft YaHei",
        "TC": "Noto Sans CJK TC, Noto Sans TC, Source Han Sans TC, PingFang TC, Microsoft JhengHei",
        "HK": "Noto Sans CJK HK, Noto Sans HK, Source Han Sans HC, PingFang HK, Microsoft JhengHei",
        "JP": "Noto Sans CJK JP, Noto Sans JP, Source Han Sans, Hiragino Sans, Yu Gothic",
        "KR": "Noto Sans CJK KR, Noto Sans KR, Source Han Sans K, Apple SD Gothic Neo, Malgun Gothic",
    },
    "serif": {
        "SC": "Noto Serif CJK SC, Noto Serif SC, Source Han Serif SC, Songti SC, SimSun",
        "TC": "Noto Serif CJK TC, Noto Serif TC, Source Han Serif TC, Songti TC, PMingLiU",
        "HK": "Noto Serif CJK HK, Noto Serif HK, Source Han Serif HC, Songti TC, PMingLiU",
        "JP": "Noto Serif CJK JP, Noto Serif JP, Source Han Serif, Hiragino Mincho ProN, Yu Mincho",
        "KR": "Noto Serif CJK KR, Noto Serif KR, Source Han Serif K, AppleMyungjo, Batang",
    },
    "kai": {"SC": "LXGW WenKai, Kaiti SC, STKaiti, KaiTi, Noto Serif CJK SC"},
}
"""What readers' systems call such faces, by the region whose forms they have."""

_OFTEN = frozenset(map(chr, range(0x20, 0x7F))) | frozenset("\u00a0–—‘’“”…•·")
"""In every cut, so that the words of the page's own can be set."""


class WebFont(Struct, frozen=True):
    """One `@font-face`: its family, weight and style, and the WOFF2 file in base 64."""

    family: str
    weight: int
    style: str
    data: str


def build_web_fonts(
    fonts: FontSet, folder: Path, characters: frozenset[str], shapes: frozenset[str]
) -> tuple[WebFont, ...]:
    """Return the Latin face of a set in the shapes that the page uses. `folder` is that of the font files."""
    return tuple(
        WebFont(fonts.latin.family, *_SHAPES[shape], _cut_font(folder / file, characters | _OFTEN))
        for shape, file in fonts.latin.files.items()
        if shape in shapes and shape in _SHAPES
    )


def write_stack(fonts: FontSet, region: str = "SC") -> str:
    """Write the value of `font-family`: the Latin face, then what the reader has with a region's forms of Han."""
    family = fonts.body.family
    kind = "kai" if "WenKai" in family else "serif" if "Serif" in family else "sans"
    named = _SYSTEM[kind].get(region) or _SYSTEM["serif"][region]
    names = ", ".join(f'"{name}"' for name in (fonts.latin.family, *named.split(", ")))
    return f"{names}, {'sans-serif' if kind == 'sans' else 'serif'}"


def write_stacks(fonts: FontSet, languages: Iterable[str]) -> list[tuple[str, str]]:
    """Return languages with the stack of each, for those whose forms of Han are others than the first of them has."""
    faces = {language: find_locale(language).face for language in dict.fromkeys(languages)}
    own = next((face for face in faces.values() if face), "SC")
    return [(language, write_stack(fonts, face)) for language, face in faces.items() if face and face != own]


def write_first_stack(fonts: FontSet, languages: Iterable[str]) -> str:
    """Return the stack of the page: with the forms of the first language that has some, else of the mainland."""
    faces = (find_locale(language).face for language in languages)
    return write_stack(fonts, next((face for face in faces if face), "SC"))


def _cut_font(file: Path, characters: frozenset[str]) -> str:
    """Return a font with the glyphs of the characters alone. The same characters give the same bytes."""
    from fontTools import subset

    options = subset.Options(flavor="woff2", layout_features=["*"], notdef_outline=True, hinting=False)
    options.name_IDs = [1, 2, 13, 14]
    packed = io.BytesIO()
    with subset.load_font(str(file), options) as font:
        cutter = subset.Subsetter(options)
        cutter.populate(unicodes=sorted(map(ord, characters)))
        cutter.subset(font)
        subset.save_font(font, packed, options)
    return base64.b64encode(packed.getvalue()).decode("ascii")
