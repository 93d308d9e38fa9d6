"""The order of a glossary: pinyin in Chinese, the alphabet in English.

Han are compared by their pinyin (GB/T 13418-1992), so that they mix with Latin terms as a Chinese reader expects:
BLIP, CLIP, 扩散模型 (kuosan moxing), 全景分割 (quanjing fenge).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

Reading = Callable[[str], str]
"""What a term is compared by."""

_HAN = re.compile("[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")


def pinyin(term: str) -> str:
    """Every Han of a term as its reading in its word, with the tone as a digit; a term has at least one.

    Loading the dictionary of words takes longer than all else that is done to a CV.
    """
    from pypinyin import Style, lazy_pinyin

    return " ".join(_letters(syllable) for syllable in lazy_pinyin(term, style=Style.TONE3))


def sort_key(language: str, pinyin: Reading = pinyin) -> Callable[[str], tuple[str, str]]:
    """What to sort terms by; equal keys fall back on the characters themselves."""

    def reading(term: str) -> str:
        return pinyin(term) if language == "zh" and _HAN.search(term) else _letters(term)

    return lambda term: (reading(term), term)


def _letters(term: str) -> str:
    decomposed = unicodedata.normalize("NFKD", term)
    return "".join(char for char in decomposed if not unicodedata.combining(char)).casefold()
