"""Distinguish simplified and traditional Chinese by their characters, from `cvlatex/data/han.json`.

scripts/build_han.py writes the file and says what it holds.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

import msgspec
from msgspec import Struct

from cvlatex.core.paths import PACKAGE

TABLE = PACKAGE / "data" / "han.json"

_FIRST = "\u3400"
_HAN = ((_FIRST, "\u9fff"), ("\uf900", "\ufaff"), ("\U00020000", "\U0003ffff"))


class Scripts(Struct, frozen=True):
    """The characters of a text that only one script has, in their order, each once."""

    simplified: tuple[str, ...]
    traditional: tuple[str, ...]

    @property
    def is_mixed(self) -> bool:
        """Whether the text has characters of both."""
        return bool(self.simplified and self.traditional)


def has_han(text: str) -> bool:
    """Whether a text has a Chinese character; an expression would compile for milliseconds."""
    return not text.isascii() and any(char >= _FIRST and _is_han(char) for char in text)


def _is_han(char: str) -> bool:
    """Whether a character is Chinese."""
    return any(first <= char <= last for first, last in _HAN)


def has_traditional(text: str) -> bool:
    """Whether a text has any character that only traditional Chinese has."""
    return not load_traditional().keys().isdisjoint(text)


def to_simplified(text: str) -> str:
    """Return a text with the simplified form of each character, so that as many characters are left."""
    forms = load_traditional()
    return text if forms.keys().isdisjoint(text) else "".join(forms.get(char, char) for char in text)


def find_scripts(text: str) -> Scripts:
    """Return what a text has of each script. Most characters belong to both."""
    characters = dict.fromkeys(text)
    return Scripts(
        tuple(char for char in characters if char in load_simplified()),
        tuple(char for char in characters if char in load_traditional()),
    )


@cache
def load_simplified() -> Mapping[str, str]:
    """Return the characters of simplified Chinese alone, each with its usual traditional form."""
    return _build_table("simplified")


@cache
def load_traditional() -> Mapping[str, str]:
    """Return the characters of traditional Chinese alone, each with its simplified form."""
    return _build_table("traditional")


def _build_table(name: str) -> dict[str, str]:
    """Return the characters of one Chinese script with those of the other."""
    own, other = _load_tables()[name]
    return dict(zip(own, other, strict=True))


@cache
def _load_tables() -> dict[str, tuple[str, str]]:
    """Return the characters of both scripts, side by side."""
    return msgspec.json.decode(TABLE.read_bytes(), type=dict[str, tuple[str, str]])
