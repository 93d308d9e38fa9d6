"""Foreign text for a terminal or a log: control and invisible characters are spelt out."""

from __future__ import annotations

import re

_UNSEEN = (
    "[\\x00-\\x1f\\x7f-\\x9f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u200e\\u200f\\u2028-\\u202e"
    "\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb\\ud800-\\udfff\\U000e0000-\\U000e0fff]"
)
"""C0, DEL and C1 controls, marks that turn, join or hide text, fillers, separators, surrogates, tags."""


def escape_invisible(text: str) -> str:
    r"""Spell out each character that a terminal acts on or hides, as Python does: `\x1b`, `\n`, `\u202e`."""
    return text if text.isascii() and text.isprintable() else re.sub(_UNSEEN, _escape, text)


def escape_invisible_lines(text: str) -> str:
    """Do the same to each line of a text, and let its line feeds stand."""
    return "\n".join(map(escape_invisible, text.split("\n")))


def escape_invisible_json(text: str) -> str:
    """Spell out in JSON what it may hold raw, DEL, C1 and turning marks among it: the values stay the same."""
    return "\n".join(re.sub(_UNSEEN, _escape_json, line) for line in text.split("\n"))


def _escape(found: re.Match[str]) -> str:
    """Return a character as its escape."""
    return found[0].encode("unicode_escape", "surrogatepass").decode("ascii")


def _escape_json(found: re.Match[str]) -> str:
    r"""Return the matched characters as \uXXXX escapes of JSON, in UTF-16."""
    units = found[0].encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at]:02x}{units[at + 1]:02x}" for at in range(0, len(units), 2))
