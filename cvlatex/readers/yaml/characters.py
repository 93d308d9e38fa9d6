"""Characters that have no business in a text: controls, and marks that turn or hide what a person reads.

Source: Unicode Standard Annex #9 (bidirectional marks), Unicode Technical Report #36 (visual deception).
"""

from __future__ import annotations

import re
import unicodedata

from cvlatex.core.diagnostics import Diagnostic, error
from cvlatex.core.source import Span

FORBIDDEN = re.compile(
    "[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200c\u200e\u200f"
    "\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\ufffb\ufffe\uffff]"
)
"""C0 and C1 controls but tab and line ends, soft hyphen, zero-width and bidirectional marks, surrogates, BOM."""

_CONTROL_NAMES = {
    0x00: "NULL", 0x07: "BELL", 0x08: "BACKSPACE", 0x0B: "LINE TABULATION", 0x0C: "FORM FEED",
    0x1B: "ESCAPE", 0x7F: "DELETE", 0x85: "NEXT LINE",
}  # fmt: skip


ESCAPED = "Put the value in single quotes, in which a backslash is a backslash: '$\\frac{a}{b}$'."


def forbidden_character(char: str, span: Span, *, escaped: bool = False) -> Diagnostic:
    """The diagnostic for one forbidden character, which it shows by name since nobody can see it.

    One that was `escaped` stands in double quotes as a backslash and a letter.
    """
    if escaped:
        message = f"In double quotes, a backslash here stands for an invisible character, {_name(char)}."
        return error("control-character", span, message, ESCAPED)
    if unicodedata.category(char) in ("Cf", "Zl", "Zp"):
        return error("invisible-character", span, f"Here stands an invisible character, {_name(char)}.", "Delete it.")
    return error("control-character", span, f"Here stands a control character, {_name(char)}.", "Delete it.")


def _name(char: str) -> str:
    return f"U+{ord(char):04X} {unicodedata.name(char, _CONTROL_NAMES.get(ord(char), 'without a name'))}"
