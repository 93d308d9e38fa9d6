"""The order of a glossary: pinyin in Chinese, the alphabet in English.

Han are compared by their pinyin (GB/T 13418-1992), so that they mix with Latin terms as a Chinese reader expects:
BLIP, CLIP, 扩散模型 (kuosan moxing), 全景分割 (quanjing fenge).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

_HAN = re.compile("[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")


def sort_key(language: str) -> Callable[[str], tuple[str, str]]:
    """What to sort terms by; equal keys fall back on the characters themselves."""
    reading = _pinyin if language == "zh" else _letters
    return lambda term: (reading(term), term)


def _letters(term: str) -> str:
    decomposed = unicodedata.normalize("NFKD", term)
    return "".join(char for char in decomposed if not unicodedata.combining(char)).casefold()


def _pinyin(term: str) -> str:
    if not _HAN.search(term):
        return _letters(term)
    from pypinyin import Style, lazy_pinyin

    return " ".join(_letters(syllable) for syllable in lazy_pinyin(term, style=Style.TONE3))
