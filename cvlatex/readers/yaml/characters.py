"""Characters that have no business in a text: controls are refused, invisible ones without a meaning are left out.

Source: Unicode Standard Annex #9 (bidirectional marks), Unicode Technical Report #36 (visual deception),
DerivedCoreProperties.txt (Default_Ignorable_Code_Point).
"""

from __future__ import annotations

import re
import unicodedata

from cvlatex.core.diagnostics import Diagnostic, Fix, error, note
from cvlatex.core.source import Span

NULLS = frozenset(("~", "null", "Null", "NULL"))
"""The words that leave a value out on purpose."""

TODO = "TODO"
"""The word that stands under a language until a text is translated into it."""

FORBIDDEN = re.compile(
    "[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\u202d\u202e"
    "\ud800-\udfff\ufff9-\ufffb\ufffe\uffff]"
)
"""C0 and C1 controls but tab and line ends, what turns text around, surrogates, and what is no character."""

DROPPED = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200c\u200e\u200f\u202a-\u202c"
    "\u2060-\u206f\u2800\u3164\ufe00-\ufe0e\ufeff\uffa0\U000e0000-\U000e007f\U000e0100-\U000e01ef]"
    "|(?<![\u2190-\u2bff\ufe0f\U0001f000-\U0001faff])\u200d"
)
"""Soft hyphen, joiners, fillers, variation selectors, marks of direction: nobody sees them, and no
text needs them. A joiner behind an emoji is part of that."""

_DECOMPOSED = (
    "[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|[\uac00-\ud7a3][\u11a8-\u11c2]|[\u3046-\u30fd][\u3099\u309a]"
    "|[A-Za-z\u00c0-\u1fff][\u0300-\u036f]+|[\u2329\u232a]"
)
"""Letters in parts, as macOS writes them: the jamo of a Hangul syllable, kana or a letter and its marks; and angle
brackets that are those of Chinese under another number."""


def compose_letters(text: str) -> str:
    """Return a text with its letters in one piece (Unicode Standard Annex #15, NFC), for which fonts have glyphs.

    Characters that NFC replaces by another one, as it does compatibility ideographs, stay as they were written.
    """
    if text.isascii() or unicodedata.is_normalized("NFC", text):
        return text
    return re.sub(_DECOMPOSED, _compose_letter, text)


def _compose_letter(found: re.Match[str]) -> str:
    """Return a letter in one piece, or as it was where fonts seldom have that piece, as those of polytonic Greek."""
    one = unicodedata.normalize("NFC", found[0])
    return found[0] if re.search("[\u1e00-\u1e7f\u1f00-\u1fff]", one) else one


_CONTROL_NAMES = {
    0x00: "NULL", 0x07: "BELL", 0x08: "BACKSPACE", 0x0B: "LINE TABULATION", 0x0C: "FORM FEED",
    0x1B: "ESCAPE", 0x7F: "DELETE", 0x85: "NEXT LINE",
}  # fmt: skip


def report_dropped_character(char: str, span: Span, *, escaped: bool = False) -> Diagnostic:
    """Return a note on an invisible character that is left out; one that is `escaped` has no place of its own."""
    fix = None if escaped else Fix(span, "", safe=True)
    return note(
        "invisible-character", span, f"An invisible character is left out here, {_name_character(char)}.", fix=fix
    )


ESCAPED = "Put the value in single quotes, in which a backslash is a backslash: '$\\frac{a}{b}$'."


def report_forbidden_character(char: str, span: Span, *, escaped: bool = False) -> Diagnostic:
    """Return the diagnostic for one forbidden character, which it shows by name since nobody can see it.

    One that was `escaped` stands in double quotes as a backslash and a letter.
    """
    if escaped:
        message = f"In double quotes, a backslash here stands for an invisible character, {_name_character(char)}."
        return error("control-character", span, message, ESCAPED)
    if unicodedata.category(char) in ("Cf", "Zl", "Zp"):
        message = f"Here stands an invisible character, {_name_character(char)}."
        return error("invisible-character", span, message, "Delete it.", fix=Fix(span, "", safe=True))
    message = f"Here stands a control character, {_name_character(char)}."
    return error("control-character", span, message, "Delete it.", fix=Fix(span, "", safe=True))


def _name_character(char: str) -> str:
    """Return a character's code point and name."""
    return f"U+{ord(char):04X} {unicodedata.name(char, _CONTROL_NAMES.get(ord(char), 'without a name'))}"
