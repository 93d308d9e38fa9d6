"""A code for each letter of a ligature.

A ligature is one glyph that stands for several letters. Some programs misread an entry of several characters in a
font's ToUnicode map (Ghostscript 10.0 reads ff as U+6600 twice), and all have to guess where in it each letter is. Here
its first letter draws it, the others draw nothing, and each advances by its share. Nothing on the page changes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from msgspec.structs import replace

from cvlatex.finish.faces import PdfFont, with_texts
from cvlatex.finish.new_glyphs import NewGlyph, NewGlyphs
from cvlatex.finish.pieces import FONT_OR_ARRAY, GLYPHS_OR_MOVE


def part_ligatures(
    contents: Sequence[bytes], faces: dict[bytes, PdfFont], new: Mapping[bytes, NewGlyphs]
) -> tuple[bytes, ...]:
    """The pages with the letters of ligatures apart. `faces` and `new` learn of their glyphs."""
    parted: dict[bytes, dict[bytes, bytes]] = {}
    for name, face in faces.items():
        ligatures = {glyph: text for glyph, text in face.text.items() if len(text) > 1 and text.isalpha()}
        if ligatures and name in new:
            parted[name] = _in_letters(name, ligatures, faces, new[name])
    return tuple(_written(content, parted) for content in contents) if parted else tuple(contents)


def _in_letters(
    name: bytes, ligatures: Mapping[bytes, str], faces: dict[bytes, PdfFont], new: NewGlyphs
) -> dict[bytes, bytes]:
    """The codes of the letters of a font's ligatures, by the ligature's code."""
    face = faces[name]
    texts: dict[bytes, str] = {}
    found: dict[bytes, bytes] = {}
    for ligature, text in ligatures.items():
        codes = []
        for letter in _letters(int(ligature, 16), text, face, new):
            codes.append(new.code(letter))
            texts[codes[-1]] = letter.text
            face.advances[int(codes[-1], 16)] = letter.advance or 0
        found[ligature] = b"".join(codes)
    faces[name] = with_texts(face, face.text | texts)
    return found


def _letters(ligature: int, text: str, face: PdfFont, new: NewGlyphs) -> Iterator[NewGlyph]:
    """The glyphs of a ligature's letters: each has a whole share of its width, the last one what is left."""
    advance = face.advances[ligature]
    share = float(advance // len(text))
    drawn = new.glyphs.get(ligature, NewGlyph("", ligature))
    yield replace(drawn, text=text[0], advance=share)
    for letter in text[1:-1]:
        yield NewGlyph(letter, None, share)
    yield NewGlyph(text[-1], None, round(advance - share * (len(text) - 1), 3))


def _written(content: bytes, parted: Mapping[bytes, Mapping[bytes, bytes]]) -> bytes:
    """A page's content with the glyphs of ligatures as `parted` has them, by font."""
    font = b""

    def step(found: re.Match[bytes]) -> bytes:
        """Return a step of the page's content with the letters of its ligatures as codes of their own."""
        nonlocal font
        font = found["font"] or font
        if found["font"] or font not in parted or not found["array"]:
            return found[0]
        return b"[%s]TJ" % GLYPHS_OR_MOVE.sub(lambda part: _array(part, parted[font]), found["array"])

    return FONT_OR_ARRAY.sub(step, content)


def _array(part: re.Match[bytes], codes: Mapping[bytes, bytes]) -> bytes:
    """A part of a text operator's array with other glyphs."""
    glyphs = part[1]
    if not glyphs:
        return part[0]
    return b"<%s>" % b"".join(codes.get(glyphs[at : at + 4], glyphs[at : at + 4]) for at in range(0, len(glyphs), 4))
