"""The order of a glossary in each language.

Latin, Greek and Cyrillic letters go by the alphabet without accents, and by what the language's table puts elsewhere
(CLDR's tailorings: `z<å<ä<ö` in Swedish, `h<ch` in Czech). Han are compared by their readings: pinyin in simplified
Chinese (GB/T 13418-1992), so that they mix with Latin terms as its readers expect: BLIP, CLIP,
扩散模型 (kuosan moxing), 全景分割 (quanjing fenge); zhuyin in traditional Chinese; in Japanese the kana that stand
above them, in the order of the fifty sounds. The language's own script goes before others but in Chinese and Japanese.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable
from functools import lru_cache

from cvlatex.locales.han import has_han
from cvlatex.locales.locale import Locale, locale_of
from cvlatex.locales.zhuyin import zhuyin
from cvlatex.model.text import Inline, Ruby, plain_text

Reading = Callable[[str], str]
"""What a term is compared by."""

_LIKE = {"ł": "l", "đ": "d", "ð": "d", "ø": "o", "æ": "ae", "œ": "oe", "ı": "i", "þ": "th", "ħ": "h", "ŋ": "n"}
"""Letters that have no decomposition, in languages that have no place of their own for them (CLDR's root)."""

_LATER = 0xE000
"""What stands behind a letter to put another one after it: private code points, which are greater than all letters."""

_SMALL = str.maketrans("ぁぃぅぇぉっゃゅょゎゕゖ", "あいうえおつやゆよわかけ")
_ROWS = (
    "あかさたなはまやらわ",
    "いきしちにひみりゐ",
    "うくすつぬふむゆる",
    "えけせてねへめれゑ",
    "おこそとのほもよろを",
)
_VOWELS = dict(zip("あいうえお", _ROWS, strict=True))


def pinyin(term: str) -> str:
    """Every Han of a term as its reading in its word, with the tone as a digit; a term has at least one.

    Loading the dictionary of words takes longer than all else that is done to a CV.
    """
    from pypinyin import Style, lazy_pinyin

    return " ".join(_letters(syllable) for syllable in lazy_pinyin(term, style=Style.TONE3))


def sort_key(language: str, pinyin: Reading = pinyin) -> Callable[[str], tuple[bool, str, str]]:
    """What to sort terms by; equal keys fall back on the characters themselves."""
    locale = locale_of(language)
    own = _script(locale.name)
    tailored = _tailoring(locale.order)

    def reading(term: str) -> str:
        if locale.setting == "chinese" and has_han(term):
            syllables = pinyin(term)
            return syllables if locale.face == "SC" else " ".join(map(zhuyin, syllables.split()))
        return _kana(term) if locale.setting == "japanese" else _spelt(term, locale, tailored)

    def key(term: str) -> tuple[bool, str, str]:
        foreign = own not in ("CJK", "LATIN") and _script(term) != own
        return foreign, reading(term), term

    return key


def read_aloud(children: Iterable[Inline]) -> str:
    """The characters of a term, with the readings that stand above some of them in their place."""
    return "".join(child.reading if isinstance(child, Ruby) else plain_text([child]) for child in children)


def _letters(term: str) -> str:
    decomposed = unicodedata.normalize("NFKD", term)
    return "".join(char for char in decomposed if not unicodedata.combining(char)).casefold()


def _spelt(term: str, locale: Locale, tailored: dict[str, str]) -> str:
    """A term's letters, each that the language puts elsewhere written as what sorts there."""
    if locale.tag == "tr":
        term = term.replace("I", "ı").replace("İ", "i")
    text = unicodedata.normalize("NFC", unicodedata.normalize("NFKC", term).casefold())
    longest = max(map(len, tailored), default=1)
    out, at = [], 0
    while at < len(text):
        length = next((size for size in range(longest, 0, -1) if text[at : at + size] in tailored), 0)
        piece = text[at : at + max(length, 1)]
        out.append(tailored[piece] if length else _LIKE.get(piece) or _letters(piece))
        at += len(piece)
    return "".join(out)


@lru_cache(maxsize=64)
def _tailoring(order: str) -> dict[str, str]:
    """By letter or letters, what they are sorted as: `z<å<ä` puts å after all that begins with z, and ä after that."""
    found: dict[str, str] = {}
    for chain in order.split():
        base, *later = chain.split("<")
        first, *same = base.split("=")
        found |= dict.fromkeys(same, first)
        for number, letters in enumerate(later):
            found |= dict.fromkeys(letters.split("="), first + chr(_LATER + number))
    return found


def _kana(term: str) -> str:
    """Kana as large hiragana without marks, a long vowel as the vowel that it lengthens (JIS X 4061)."""
    out: list[str] = []
    for char in _letters(term):
        plain = chr(ord(char) - 0x60) if "\u30a1" <= char <= "\u30f6" else char
        if char == "ー" and out:
            plain = next((vowel for vowel, row in _VOWELS.items() if out[-1] in row), char)
        out.append(plain.translate(_SMALL))
    return "".join(out)


def _script(text: str) -> str:
    """The script of the first letter, by the first word of its name in Unicode; '' without one."""
    letter = next((char for char in text if char.isalpha()), "")
    return unicodedata.name(letter, "").partition(" ")[0] if letter else ""
