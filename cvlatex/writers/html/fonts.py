"""The variant's fonts for a browser: the Latin faces that ship, cut to the page's characters and embedded as WOFF2.

Chinese faces are too large to embed; the reader's system has its own, and the stack names those that resemble the
set's.
"""

from __future__ import annotations

import base64
import io
from pathlib import Path

from msgspec import Struct

from cvlatex.fontsets.faces import FontSet

_SHAPES = {
    "regular": (400, "normal"), "bold": (700, "normal"), "italic": (400, "italic"), "bold-italic": (700, "italic"),
}  # fmt: skip

_SYSTEM = {
    "sans": '"Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "PingFang SC", "Hiragino Sans GB", '
    '"Microsoft YaHei", sans-serif',
    "serif": '"Noto Serif CJK SC", "Noto Serif SC", "Source Han Serif SC", "Songti SC", SimSun, serif',
    "kai": '"LXGW WenKai", "Kaiti SC", STKaiti, KaiTi, "Noto Serif CJK SC", serif',
}

_OFTEN = frozenset(map(chr, range(0x20, 0x7F))) | frozenset("\u00a0–—‘’“”…•·")
"""In every cut, so that the words of the page's own can be set."""


class WebFont(Struct, frozen=True):
    """One `@font-face`: its family, weight and style, and the WOFF2 file in base 64."""

    family: str
    weight: int
    style: str
    data: str


def web_fonts(fonts: FontSet, folder: Path, characters: frozenset[str], shapes: frozenset[str]) -> tuple[WebFont, ...]:
    """The Latin face of a set in the shapes that the page uses. `folder` is that of the font files."""
    return tuple(
        WebFont(fonts.latin.family, *_SHAPES[shape], _cut(folder / file, characters | _OFTEN))
        for shape, file in fonts.latin.files.items()
        if shape in shapes and shape in _SHAPES
    )


def stack(fonts: FontSet) -> str:
    """The value of `font-family`: the Latin face, then what the reader's system has for the Chinese one."""
    family = fonts.body.family
    kind = "kai" if "WenKai" in family else "serif" if "Serif" in family else "sans"
    return f'"{fonts.latin.family}", {_SYSTEM[kind]}'


def _cut(file: Path, characters: frozenset[str]) -> str:
    """A font with the glyphs of the characters alone. The same characters give the same bytes."""
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
