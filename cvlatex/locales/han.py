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

_HAN = (("\u3400", "\u9fff"), ("\uf900", "\ufaff"), ("\U00020000", "\U0003ffff"))


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
    return not text.isascii() and any(first <= char <= last for char in text for first, last in _HAN)


def has_traditional(text: str) -> bool:
    """Whether a text has any character that only traditional Chinese has."""
    return not traditional().keys().isdisjoint(text)


def to_simplified(text: str) -> str:
    """A text with the simplified form of each character, so that as many characters are left."""
    forms = traditional()
    return text if forms.keys().isdisjoint(text) else "".join(forms.get(char, char) for char in text)


def scripts_of(text: str) -> Scripts:
    """What a text has of each script. Most characters belong to both."""
    characters = dict.fromkeys(text)
    return Scripts(
        tuple(char for char in characters if char in simplified()),
        tuple(char for char in characters if char in traditional()),
    )


@cache
def simplified() -> Mapping[str, str]:
    """Characters of simplified Chinese alone, each with its usual traditional form."""
    return _table("simplified")


@cache
def traditional() -> Mapping[str, str]:
    """Characters of traditional Chinese alone, each with its simplified form."""
    return _table("traditional")


def _table(name: str) -> dict[str, str]:
    """Characters of one Chinese script with those of the other."""
    own, other = _tables()[name]
    return dict(zip(own, other, strict=True))


@cache
def _tables() -> dict[str, tuple[str, str]]:
    """The characters of both scripts, side by side."""
    return msgspec.json.decode(TABLE.read_bytes(), type=dict[str, tuple[str, str]])
