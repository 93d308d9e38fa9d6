"""Characters as they were typed, where a font draws several with one glyph.

xdvipdfmx writes one character a glyph into a font's ToUnicode map, any of those that share it: a hyphen then extracts
as U+2011, and 瑨 as 𤨁. The TeX source has what was typed. Where it has one of the characters, that is the glyph's.
Where it has several, each use of the glyph is looked up in the source by the characters around it, and a use of another
character than the glyph's gets a code of its own (`new_glyphs.py`).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct

from cvlatex.finish.alternates import extract_text
from cvlatex.finish.faces import PdfFont, with_texts
from cvlatex.finish.new_glyphs import NewGlyph, NewGlyphs
from cvlatex.finish.pieces import GLYPHS_OR_MOVE, Piece
from cvlatex.finish.same_place import align_characters
from cvlatex.fontsets.twins import Twins

USUAL = {
    "\u2011": "-",  # non-breaking hyphen
    "\u2010": "-",  # hyphen
    "\u00ad": "-",  # soft hyphen
    "\uffe8": "|",  # half-width forms light vertical
    "\u2219": "\u00b7",  # bullet operator: middle dot
    "\u2027": "\u00b7",  # hyphenation point
    "\u30fb": "\u00b7",  # katakana middle dot
    "\u22ef": "\u2026",  # midline horizontal ellipsis: horizontal ellipsis
    "\u2215": "/",  # division slash
    "\u00a0": " ",  # no-break space
}
"""The character that the style files set, by what xdvipdfmx may write for it."""

_UNUSUAL = {usual: "".join(one for one in USUAL if USUAL[one] == usual) for usual in USUAL.values()}

_RADICALS = range(0x2E80, 0x2FE0)

_ANY = "\ufffc"
"""Stands for the characters of a glyph of which nothing is known."""

_POINT, _BULLET = "\\CVPoint{", "\N{BULLET}"
"""The macro of a point, and what the style files set before it: no source has that, and it may be a twin."""

_AROUND = ((12, 12), (6, 6), (12, 0), (0, 12), (3, 3), (5, 0), (0, 5), (2, 2), (1, 1), (2, 0), (0, 2))
"""Characters before and behind a use by which it is looked for in the source, the surest first."""


class Typed(Struct, frozen=True):
    """What was typed: the TeX source of the document, and the characters that its fonts draw with one glyph."""

    source: str = ""
    twins: Twins = Twins()


UNKNOWN = Typed()
"""Of a document whose source is not at hand."""


class _Choice(Struct, frozen=True):
    """The characters of a font's glyphs, and those glyphs of which the source has several: (glyph, characters)."""

    texts: dict[bytes, str]
    several: dict[bytes, str]


def name_glyphs(
    faces: Mapping[bytes, PdfFont], names: Mapping[bytes, str], typed: Typed
) -> tuple[dict[bytes, PdfFont], dict[bytes, dict[bytes, str]]]:
    """Return the fonts with the characters that were typed, and by font the glyphs that stand for several of them.

    `names` are the fonts' names in the PDF.
    """
    known = frozenset(typed.source)
    named: dict[bytes, PdfFont] = {}
    several: dict[bytes, dict[bytes, str]] = {}
    for font, face in faces.items():
        choice = _choose_characters(face.text, typed.twins.of_font(names[font]), known)
        named[font] = with_texts(face, choice.texts) if choice.texts != face.text else face
        if choice.several:
            several[font] = choice.several
    return named, several


def _choose_characters(texts: Mapping[bytes, str], twins: Mapping[str, str], known: frozenset[str]) -> _Choice:
    """Choose which character each glyph stands for, and which may stand for several, given what the source has."""
    chosen: dict[bytes, str] = {}
    several: dict[bytes, str] = {}
    for glyph, text in texts.items():
        usual = USUAL.get(text, text if text in _UNUSUAL else "")
        candidates = "".join(one for one in _list_candidates(text, twins) if one in known)
        if usual and usual not in candidates:
            candidates = usual + candidates
        chosen[glyph] = text if not candidates else usual or (text if text in candidates else candidates[0])
        if len(candidates) > 1:
            several[glyph] = candidates
        elif _is_doubtful(text, known):
            several[glyph] = _ANY
    return _Choice(chosen, several)


def _is_doubtful(text: str, known: frozenset[str]) -> bool:
    """Whether characters of a ToUnicode map may be xdvipdfmx's stand-in for others: a radical, or two halves of one."""
    return ord(text[:1] or "\0") in _RADICALS or not (len(text) < 2 or text.isascii() or known.issuperset(text))


def _list_candidates(text: str, twins: Mapping[str, str]) -> Iterable[str]:
    """Return the characters that a glyph may stand for: twins, itself, and those whose usual character it is."""
    if len(text) != 1:
        return ()
    return dict.fromkeys(twins.get(text, "") + text + _UNUSUAL.get(text, ""))


def rewrite_uses(
    contents: Sequence[bytes],
    pieces: Sequence[Sequence[Piece]],
    faces: dict[bytes, PdfFont],
    new: Mapping[bytes, NewGlyphs],
    several: Mapping[bytes, Mapping[bytes, str]],
    source: str,
) -> tuple[bytes, ...]:
    """Return the pages with a code at each use of a glyph that stands for another character than the glyph's.

    `pieces` are what each page shows; `several` has the characters that a glyph may stand for, by font. The fonts in
    `faces` learn of the new codes.
    """
    uses = [use for page, found in enumerate(pieces) for use in _find_uses(page, found, faces, several)]
    written = [bytearray(content) for content in contents]
    for use, character in _decide_uses(uses, source):
        face = faces[use.font]
        if character == use.text:
            continue
        code = new[use.font].encode(NewGlyph(character, of=int(use.glyph, 16)))
        written[use.page][use.at : use.at + 4] = code
        face.advances[int(code, 16)] = face.advances[int(use.glyph, 16)]
        if code not in face.text:
            faces[use.font] = with_texts(face, face.text | {code: character})
    return tuple(map(bytes, written))


class _Use(Struct, frozen=True):
    """One glyph at its place in a page's content; `among` are the characters that it may stand for, if several."""

    page: int
    at: int
    font: bytes
    glyph: bytes
    text: str
    among: str


def _find_uses(
    page: int,
    pieces: Iterable[Piece],
    faces: Mapping[bytes, PdfFont],
    several: Mapping[bytes, Mapping[bytes, str]],
) -> Iterator[_Use]:
    """Yield where glyphs that may stand for several characters are used on a page."""
    for piece in pieces:
        face, choices = faces.get(piece.font), several.get(piece.font, {})
        if face is None or b"(" in piece.array:
            continue
        for run in GLYPHS_OR_MOVE.finditer(piece.array):
            for at in range(0, len(run[1] or b""), 4):
                glyph = run[1][at : at + 4]
                place = piece.start + 1 + run.start(1) + at
                yield _Use(page, place, piece.font, glyph, face.text.get(glyph, ""), choices.get(glyph, ""))


def _decide_uses(uses: Sequence[_Use], source: str) -> Iterator[tuple[_Use, str]]:
    """Yield each use that may stand for several characters, with the one that the source has at its place."""
    same = _choose_first(dict.fromkeys(use.among for use in uses if use.among))
    typed = "".join(extract_text(source.replace(_POINT, f"{_BULLET}{_POINT}")).split())
    wanted = "".join(same.get(one, one) for one in typed)
    printed, owners = _read_printed(uses, same, frozenset(typed))
    seen: Counter[tuple[str, str]] = Counter()
    decided: list[tuple[_Use, str, int]] = []
    doubts = False
    for at, use in owners:
        found, key = _search_source(printed, at, wanted, anything=use.among == _ANY)
        likely = [typed[place] for place in found if use.among == _ANY or typed[place] in use.among]
        number = seen[key]
        seen[key] += 1
        doubts = doubts or len(set(likely)) > 1
        decided.append((use, likely[min(number, len(likely) - 1)] if likely else use.text, at))
    among = {at: use.among for at, use in owners if use.among != _ANY}
    places = (
        align_characters(printed, wanted, lambda at, one: typed[one] in among.get(at, typed[one])) if doubts else {}
    )
    for use, character, at in decided:
        place = places.get(at)
        certain = place is not None and (use.among == _ANY or typed[place] in use.among)
        yield use, typed[place] if place is not None and certain else character


def _choose_first(groups: Iterable[str]) -> dict[str, str]:
    """Return one character for all of a group, by each of them; groups that share a character are one."""
    same: dict[str, str] = {}
    for group in groups:
        joined = {one for one in same if any(same[one] == same.get(other) for other in group)}.union(group)
        same |= dict.fromkeys(joined, min(joined))
    return same


def _read_printed(
    uses: Sequence[_Use], same: Mapping[str, str], known: frozenset[str]
) -> tuple[str, list[tuple[int, _Use]]]:
    """Return the printed characters, each twin as one of them, without spaces; and the place of each use in them.

    A use of which nothing is known is the character of its glyph if the source has that.
    """
    characters: list[str] = []
    owners: list[tuple[int, _Use]] = []
    length = 0
    for use in uses:
        text = same.get(use.text, use.text) if len(use.text) == 1 else use.text
        text = "".join(text.split())
        if use.among:
            if use.among != _ANY or len(use.text) != 1 or use.text not in known:
                text = same[use.among[0]]
            owners.append((length, use))
        characters.append(text)
        length += len(text)
    return "".join(characters), owners


def _search_source(printed: str, at: int, wanted: str, *, anything: bool) -> tuple[list[int], tuple[str, str]]:
    """Find in the source what is printed around a use, by the widest surroundings that occur there.

    `anything` says that the use may stand for any character: its own is looked for first.
    """
    own = _write_pattern(printed[at])
    for before, behind in _AROUND:
        left, right = printed[max(0, at - before) : at], printed[at + 1 : at + 1 + behind]
        if len((left + right).replace(_ANY, "")) < max(2, (before + behind) / 2):
            continue
        for use in dict.fromkeys((own, ".")) if anything else (own,):
            pattern = re.compile(f"(?={_write_pattern(left)}{use}{_write_pattern(right)})")
            places = [match.start() + len(left) for match in pattern.finditer(wanted)]
            if places:
                return places, (left, right)
    return [], ("", "")


def _write_pattern(printed: str) -> str:
    """Return the pattern of printed characters; that of one of which nothing is known finds any."""
    return re.escape(printed).replace(_ANY, ".")
