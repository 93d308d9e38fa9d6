"""Simplified to traditional Chinese and back, with the words of Taiwan or Hong Kong, by OpenCC (extra `translate`)."""

from __future__ import annotations

import re
from collections.abc import Callable
from difflib import SequenceMatcher

from msgspec import Struct

from cvlatex.core.extras import load_extra
from cvlatex.model.tags import extract_language, with_script

_CONFIGURATIONS = {
    ("Hans", "Hant"): "s2t", ("Hans", "TW"): "s2twp", ("Hans", "HK"): "s2hk", ("Hant", "Hans"): "t2s",
    ("TW", "Hans"): "tw2sp", ("HK", "Hans"): "hk2s", ("Hant", "TW"): "t2tw", ("Hant", "HK"): "t2hk",
    ("TW", "Hant"): "tw2t", ("HK", "Hant"): "hk2t",
}  # fmt: skip
"""OpenCC's configurations, by the form of the text and the wanted one."""

_UNCONVERTED = re.compile(
    r"\[[^\[\]]*\]\{lang=[^}]*\}|\{ruby=[^}]*\}|\]\([^)]*\)|`[^`]*`|\$[^$]*\$"
    r"|(?:https?://|www\.)[^\s<>（）()，。；、]+|[^\s<>（）()，。；、：]+@[^\s<>（）()，。；、]+"
)
"""What is no words of this language: marked runs of others, readings, addresses, code, formulas."""

_SURNAMES = {char: char for char in "范于余后郁谷岳涂党姜沈种曲干台卜丰秋征折升制合朴游占"} | {"钟": "鍾"}
"""Family names that traditional Chinese writes otherwise than the words of the same simplified character."""


class Conversion(Struct, frozen=True):
    """From one language tag to another; `convert` takes words without markup."""

    source: str
    target: str
    convert: Callable[[str], str]
    by_character: Callable[[str], str]

    def convert_text(self, text: str) -> str:
        """Convert a text of the data, whose addresses, code and formulas stay."""
        pieces = [self.convert(piece) for piece in _UNCONVERTED.split(text)]
        unconverted = [*_UNCONVERTED.findall(text), ""]
        return "".join(piece + stays for piece, stays in zip(pieces, unconverted, strict=True))

    def convert_name(self, text: str) -> str:
        """Convert a person's name: its family's part has a form of its own, 范 and not 範."""
        converted = self.convert_text(text)
        if _find_form(self.source) != "Hans" or not text or len(converted) != len(text):
            return converted
        return _SURNAMES.get(text[0], converted[0]) + converted[1:]

    def find_changed_words(self, text: str) -> tuple[tuple[str, str], ...]:
        """Return the places at which more changes than the forms of characters, each with what stands there then.

        Those need review most: 软件 becomes 軟體 in Taiwan, 头发 becomes 頭髮 and not 頭發.
        """
        plain, whole = self.by_character(text), self.convert_text(text)
        changes = SequenceMatcher(None, plain, whole, autojunk=False).get_opcodes()
        found = []
        for kind, a, b, c, d in changes:
            more = int(a == b or c == d)  # what is put in or taken out is named with the character behind it
            if kind != "equal":
                found.append((plain[a : b + more], whole[c : d + more]))
        return tuple(dict.fromkeys(found))


def load_conversion(source: str, target: str) -> Conversion | None:
    """Return the conversion between two tags; None for other than forms of Chinese. Raises ExtraMissing."""
    name = _CONFIGURATIONS.get((_find_form(source), _find_form(target)))
    if name is None:
        return None
    opencc = load_extra("opencc", "translate")
    convert: Callable[[str], str] = opencc.OpenCC(name).convert
    return Conversion(source, target, convert, lambda text: "".join(map(convert, text)))


def _find_form(tag: str) -> str:
    """Return Hans, Hant, TW or HK; '' for another language."""
    if extract_language(tag) != "zh":
        return ""
    full = with_script(tag)
    if full.endswith(("-HK", "-MO")):
        return "HK"
    return "TW" if full.endswith("-TW") else full.split("-")[1]
