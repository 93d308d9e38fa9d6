"""Font sets: which faces text is set in, and which characters each of them has."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from pathlib import Path
from typing import Literal

from msgspec import Struct

Role = Literal["body", "emphasis", "mono"]
"""What a run of text is: running text, `*…*`, or `` `…` ``."""


class Face(Struct, frozen=True):
    """A face of fonts.yaml: its family, and where its files come from.

    `files` are those that ship in fonts/, by weight and shape (`regular`, `bold`, …); without any the system brings
    the face, in the Debian package `package`.
    """

    name: str
    family: str
    files: Mapping[str, str] = {}
    package: str = ""

    @property
    def file(self) -> str | None:
        """The upright file that ships in fonts/; None where the system brings the face."""
        return self.files.get("regular")


class FontSet(Struct, frozen=True):
    """The faces of a set, by the role they play; `fallback` in the order in which they are tried.

    `regions` are those whose forms of Han the body has (SC, TC, HK, JP, KR); none means all.
    """

    name: str
    latin: Face
    body: Face
    emphasis: Face
    mono: Face
    icons: Face
    fallback: tuple[Face, ...]
    regions: tuple[str, ...] = ()

    @property
    def faces(self) -> tuple[Face, ...]:
        """Every face that text is set in, once."""
        faces = (self.latin, self.body, self.emphasis, self.mono, *self.fallback)
        return tuple({face.name: face for face in faces}.values())


class FontFile(Struct, frozen=True):
    """A font on this machine, and the code points that it has; `index` counts the fonts of a collection from 0."""

    path: Path
    index: int
    characters: tuple[range, ...]


class Coverage(Struct, frozen=True):
    """The characters that a font has. Bit n of the bytes, the lowest bit of each first, is code point n."""

    bits: bytes

    def __contains__(self, char: str) -> bool:
        code = ord(char)
        return code >> 3 < len(self.bits) and bool(self.bits[code >> 3] >> (code & 7) & 1)


class SetCoverage(Struct, frozen=True):
    """What a font set has: the characters of each of its faces, by the face's name."""

    fonts: FontSet
    by_face: Mapping[str, Coverage]

    def covers(self, char: str, role: Role) -> bool:
        """Whether a character comes out in a role: which faces are tried is the style files' decision.

        Chinese, Japanese and Korean characters are taken from the Chinese face and the fallbacks (xeCJK); others of the
        Latin face alone, but symbols, which go the Chinese way where the Latin face lacks them (cvlatex-fonts.sty).
        """
        if char in SET_OTHERWISE:
            return True
        if is_chinese(char) or (ord(char) in LENT and char not in self.by_face[self.fonts.latin.name]):
            faces = (self._find_chinese(role), *self.fonts.fallback)
        else:
            faces = (self.fonts.mono if role == "mono" else self.fonts.latin,)
        return any(char in self.by_face[face.name] for face in faces)

    def _find_chinese(self, role: Role) -> Face:
        """Return the Chinese face of a role."""
        match role:
            case "body":
                return self.fonts.body
            case "emphasis":
                return self.fonts.emphasis
            case "mono":
                return self.fonts.mono


LENT = range(0x2100, 0x2C00)
"""Symbols that the Chinese face sets where the Latin one lacks them (cvlatex-fonts.sty, \\CV@font@classes)."""

SET_OTHERWISE = frozenset("\t\n\u00a0\u00ad\u2010\u2011\u202f\ufe0f")
"""Characters that TeX sets by other means than a glyph of their own (cvlatex-fonts.sty, cvlatex-cjk.sty)."""

# xeCJK 3.9.1, \c__xeCJK_CJK_chars_clist, and its Hangul and full-width classes.
_CHINESE = (
    (0x02EA, 0x02EB), (0x1100, 0x11FF), (0x2025, 0x2025), (0x2027, 0x2027), (0x2E80, 0xA4CF), (0xA960, 0xA97F),
    (0xAC00, 0xD7FF), (0xF900, 0xFAFF), (0xFE10, 0xFE1F), (0xFE30, 0xFE4F), (0xFE50, 0xFE50), (0xFE52, 0xFE52),
    (0xFE54, 0xFE57), (0xFE59, 0xFE5E), (0xFE69, 0xFE6A), (0xFF00, 0xFFEF), (0x16FE0, 0x18D7F), (0x1AFF0, 0x1B2FF),
    (0x1F200, 0x1F2FF), (0x20000, 0x2EBEF), (0x2F800, 0x2FA1F), (0x30000, 0x3134F),
)  # fmt: skip
_FIRSTS = tuple(first for first, _ in _CHINESE)


def is_chinese(char: str) -> bool:
    """Whether xeCJK sets a character in the Chinese face."""
    code = ord(char)
    at = bisect_right(_FIRSTS, code) - 1
    return at >= 0 and code <= _CHINESE[at][1]
