"""Build `CVLaTeXSpace.ttf`: spaces, and nothing else.

XeTeX moves to the next word without a space character, so that a reader who follows the structure of a PDF meets
"theseveralwords". cvlatex/finish/words.py puts one where the words part, and this is what it is set in: glyphs that
draw nothing, each a step wider than the one before, so that one of them fills the gap.

Usage: `python build_space.py`.
"""

from pathlib import Path

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen

OUTPUT = Path(__file__).with_name("CVLaTeXSpace.ttf")
STEP, COUNT = 20, 50  # thousandths of an em; the widest fills an em
EPOCH = 3_786_912_000  # 2024-01-01 in seconds since 1904, so that equal input gives equal bytes
TABLES = {"GlyphOrder", "glyf", "head", "hhea", "hmtx", "loca", "maxp"}
"""What a PDF wants of a font that it addresses by glyph (ISO 32000-1, 9.9)."""


def build() -> None:
    """Write the font."""
    builder = FontBuilder(1000, isTTF=True)
    names = [".notdef", *(f"space{number}" for number in range(1, COUNT + 1))]
    builder.setupGlyphOrder(names)
    builder.setupGlyf({name: TTGlyphPen(None).glyph() for name in names})
    builder.setupHorizontalMetrics({name: (STEP * number, 0) for number, name in enumerate(names)})
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    builder.setupMaxp()
    builder.font["head"].created = builder.font["head"].modified = EPOCH
    builder.font.recalcTimestamp = False
    for table in set(builder.font.keys()) - TABLES:
        del builder.font[table]
    builder.font.save(OUTPUT)


if __name__ == "__main__":
    build()
