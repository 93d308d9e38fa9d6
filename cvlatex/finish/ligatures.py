"""A code for each letter of a ligature.

A ligature is one glyph that stands for several letters. Some programs misread an entry of several characters in a
font's ToUnicode map (Ghostscript 10.0 reads ff as U+6600 twice), and all have to guess where in it each letter is. Here
its first letter draws it, the others draw nothing, and each advances by its share. Nothing on the page changes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from msgspec.structs import replace

from cvlatex.finish.faces import PdfFont, with_texts
from cvlatex.finish.new_glyphs import NewGlyph, NewGlyphs

_CODE = 4
"""Hexadecimal digits of a glyph's code."""


def part_ligatures(
    contents: Sequence[bytes], faces: dict[bytes, PdfFont], new: Mapping[bytes, NewGlyphs]
) -> tuple[bytes, ...]:
    """Part the ligatures on the pages into letters. `faces` and `new` learn of their glyphs."""
    parted: dict[bytes, dict[bytes, bytes]] = {}
    for name, face in faces.items():
        ligatures = {glyph: text for glyph, text in face.text.items() if len(text) > 1 and text.isalpha()}
        if ligatures and name in new:
            parted[name] = _encode_letters(name, ligatures, faces, new[name])
    return tuple(_replace_ligatures(content, parted) for content in contents) if parted else tuple(contents)


def _encode_letters(
    name: bytes, ligatures: Mapping[bytes, str], faces: dict[bytes, PdfFont], new: NewGlyphs
) -> dict[bytes, bytes]:
    """Return the codes of the letters of a font's ligatures, by the ligature's code."""
    face = faces[name]
    texts: dict[bytes, str] = {}
    found: dict[bytes, bytes] = {}
    for ligature, text in ligatures.items():
        codes = []
        for letter in _split_ligature(int(ligature, 16), text, face, new):
            codes.append(new.encode(letter))
            texts[codes[-1]] = letter.text
            face.advances[int(codes[-1], 16)] = letter.advance or 0
        found[ligature] = b"".join(codes)
    faces[name] = with_texts(face, face.text | texts)
    return found


def _split_ligature(ligature: int, text: str, face: PdfFont, new: NewGlyphs) -> Iterator[NewGlyph]:
    """Yield the glyphs of a ligature's letters: each has a whole share of its width, the last one what is left."""
    advance = face.advances[ligature]
    share = float(advance // len(text))
    drawn = new.glyphs.get(ligature, NewGlyph("", ligature))
    yield replace(drawn, text=text[0], advance=share)
    for letter in text[1:-1]:
        yield NewGlyph(letter, None, share)
    yield NewGlyph(text[-1], None, round(advance - share * (len(text) - 1), 3))


def _replace_ligatures(content: bytes, parted: Mapping[bytes, Mapping[bytes, bytes]]) -> bytes:
    """Return a page's content with the glyphs of ligatures as `parted` has them, by font."""
    places = {
        at: codes[ligature]
        for font, codes in parted.items()
        for ligature in codes
        for at in _find_uses(content, ligature, font)
    }
    written, done = list[bytes](), 0
    for at in sorted(places):
        written += [content[done:at], places[at]]
        done = at + _CODE
    return b"".join([*written, content[done:]]) if written else content


def _find_uses(content: bytes, glyph: bytes, font: bytes) -> Iterator[int]:
    """Yield where a page shows a glyph of a font: a code of a string, and no part of two that stand side by side."""
    at = content.find(glyph)
    while at >= 0:
        opening = content.rfind(b"<", 0, at)
        if (
            content.rfind(b">", opening, at) < 0
            and (at - opening) % _CODE == 1
            and _find_font(content, opening) == font
        ):
            yield at
        at = content.find(glyph, at + 1)


def _find_font(content: bytes, at: int) -> bytes:
    """Return the name of the font that is chosen at a place in a page."""
    chosen = content.rfind(b" Tf", 0, at)
    return content[content.rfind(b"/", 0, chosen) + 1 : chosen].partition(b" ")[0] if chosen >= 0 else b""
