"""The order of a glossary in each language.

Latin, Greek and Cyrillic letters go by the alphabet without accents, and by what the language's table puts elsewhere
(CLDR's tailorings: `z<å<ä<ö` in Swedish, `h<ch` in Czech), marks before figures and letters. Han are compared by their
readings in simplified Chinese, which are pinyin (GB/T 13418-1992), so that they mix with Latin terms as its readers
expect: BLIP, CLIP, 扩散模型 (kuosan moxing), 全景分割 (quanjing fenge); by their strokes in traditional Chinese, by
zhuyin in Taiwan; in Japanese by the kana that stand above them, in the order of the fifty sounds. The language's own
script goes before others but in simplified Chinese and Japanese.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable
from functools import lru_cache
from itertools import combinations

from cvlatex.locales.han import has_han
from cvlatex.locales.locale import Locale, find_locale
from cvlatex.locales.strokes import encode_strokes
from cvlatex.locales.zhuyin import to_zhuyin
from cvlatex.model.text import Inline, Ruby, as_plain_text

Reading = Callable[[str], str]
"""What a term is compared by."""

_LIKE = {"ł": "l", "đ": "d", "ð": "d", "ø": "o", "æ": "ae", "œ": "oe", "ı": "i", "þ": "th", "ħ": "h", "ŋ": "n"}
"""Letters that have no decomposition, in languages that have no place of their own for them (CLDR's root)."""

_MARKS = {char: chr(place) for place, char in enumerate(" _-‐‑–—―,;:!?.…·'‘’\"“”„«»()[]{}§@*/\\&#%`^+±<=>|~$", 1)}
"""Marks in CLDR's order, as what stands before the figures."""

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


def spell_pinyin(term: str) -> str:
    """Spell every Han of a term as its reading in its word, with the tone as a digit; a term has at least one."""
    from cvlatex.locales.syllables import find_readings

    return " ".join(_strip_accents(syllable) for syllable in find_readings(term))


def build_sort_key(language: str, pinyin: Reading = spell_pinyin) -> Callable[[str], tuple[bool, str, str]]:
    """Return what to sort terms by; of equal ones the lower case goes first, but in Danish."""
    locale = find_locale(language)
    own = _detect_script(locale.name)
    is_mixed = own == "LATIN" or locale.han in ("pinyin", "kana")
    tailored = _parse_tailoring(locale.order)

    def spell_reading(term: str) -> str:
        """Return how a term is read, in letters that sort."""
        if locale.han in ("pinyin", "zhuyin") and has_han(term):
            syllables = pinyin(term)
            return syllables if locale.han == "pinyin" else " ".join(map(to_zhuyin, syllables.split()))
        if locale.han == "kana":
            return _normalize_kana(term)
        spelt = _spell_sortable(term, locale, tailored)
        return encode_strokes(spelt) if locale.han == "strokes" else spelt

    def compute_key(term: str) -> tuple[bool, str, str]:
        """Return the key of a term: those in the language's own script first, then by reading."""
        return (
            not is_mixed and _detect_script(term) != own,
            spell_reading(term),
            term if locale.tag == "da" else term.swapcase(),
        )

    return compute_key


def read_aloud(children: Iterable[Inline]) -> str:
    """Return the characters of a term, with the readings that stand above some of them in their place."""
    return "".join(child.reading if isinstance(child, Ruby) else as_plain_text([child]) for child in children)


def _strip_accents(term: str) -> str:
    """Return a term's letters without accents and case."""
    decomposed = unicodedata.normalize("NFKD", term)
    return "".join(char for char in decomposed if not unicodedata.combining(char)).casefold()


def _spell_sortable(term: str, locale: Locale, tailored: dict[str, str]) -> str:
    """Return a term's letters, each that the language puts elsewhere written as what sorts there."""
    if locale.tag == "tr":
        term = term.replace("I", "ı").replace("İ", "i")
    text = unicodedata.normalize("NFC", unicodedata.normalize("NFKC", term).casefold())
    longest = max(map(len, tailored), default=1)
    out, at = [], 0
    while at < len(text):
        length = next((size for size in range(longest, 0, -1) if text[at : at + size] in tailored), 1)
        out.append(_place_letter(text[at : at + length], tailored))
        at += length
    return "".join(out)


def _place_letter(piece: str, tailored: dict[str, str]) -> str:
    """Return what a letter sorts as. Accents beside that which makes a letter of its own do not count: ở goes as ơ."""
    base, *accents = list(unicodedata.normalize("NFD", piece))
    for count in range(len(accents), -1, -1):
        for some in combinations(accents, count):
            if found := tailored.get(unicodedata.normalize("NFC", "".join((base, *some)))):
                return found
    return tailored.get(piece) or _LIKE.get(piece) or _MARKS.get(piece) or _strip_accents(piece)


@lru_cache(maxsize=64)
def _parse_tailoring(order: str) -> dict[str, str]:
    """Map letters to what they are sorted as: `z<å<ä` puts å after all that begins with z, and ä after that.

    `ccs:cs` has a letter of two twice.
    """
    found: dict[str, str] = {}
    chains = order.split()
    for chain in (chain for chain in chains if ":" not in chain):
        base, *later = chain.split("<")
        first, *same = base.split("=")
        found |= dict.fromkeys(same, first)
        for number, letters in enumerate(later):
            found |= dict.fromkeys(letters.split("="), first + chr(_LATER + number))
    return found | {letters: 2 * found[once] for letters, _, once in (one.partition(":") for one in chains) if once}


def _normalize_kana(term: str) -> str:
    """Write kana as large hiragana without marks, a long vowel as the vowel that it lengthens (JIS X 4061)."""
    out: list[str] = []
    for char in _strip_accents(term):
        plain = chr(ord(char) - 0x60) if "\u30a1" <= char <= "\u30f6" else char
        if char == "ー" and out:
            plain = next((vowel for vowel, row in _VOWELS.items() if out[-1] in row), char)
        out.append(plain.translate(_SMALL))
    return "".join(out)


def _detect_script(text: str) -> str:
    """Return the script of the first letter, by the first word of its name in Unicode; '' without one."""
    letter = next((char for char in text if char.isalpha()), "")
    return unicodedata.name(letter, "").partition(" ")[0] if letter else ""
