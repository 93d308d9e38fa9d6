"""How Chinese characters are read, by the dictionaries of pypinyin.

The package takes 0.15 s to load: it parses 47,000 words and collects every beginning of one. A first build, or one
behind a new glossary term, needs a dozen of them, which are found in the same files in a tenth of that.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path

FEW = 16
"""Terms that are looked up in the files; for more than these, the package is loaded."""

_TONES = {"\u0304": "1", "\u0301": "2", "\u030c": "3", "\u0300": "4"}
_HAN = "\u3007\u3400-\u4dbf\u4e00-\u9fff\ue815-\ue864\uf900-\ufaff\U00020000-\U000323af"
"""What may have a reading; the package leaves all else as it is, a bracket of Chinese among it."""

_CHUNK = re.compile(f"([{_HAN}]+)|[^{_HAN}]+")


def find_readings(term: str) -> list[str]:
    """Find each character's reading in its word, with the tone as a digit; what is not Chinese stays in one piece."""
    found = _look_up(term)
    if found is not None:
        return found
    from pypinyin import Style, lazy_pinyin

    return lazy_pinyin(term, style=Style.TONE3)


def _look_up(term: str) -> list[str] | None:
    """Read what the files say; None where they are not as they are known, lack a character, or enough was looked up."""
    files = _load_files()
    if files is None or not files.are_few():
        return None
    found: list[str] = []
    for chunk in _CHUNK.finditer(term):
        if not chunk[1]:
            found.append(chunk[0])
            continue
        for word in files.split_words(chunk[1]):
            readings = files.read_word(word) if len(word) > 1 else files.read_character(word)
            if readings is None:
                return None
            found += map(_with_digit, readings)
    return found


def _with_digit(reading: str) -> str:
    """Write `kuò` as `kuo4`, `lǜ` as `lv4`."""
    letters = unicodedata.normalize("NFD", reading)
    tone = next((digit for mark, digit in _TONES.items() if mark in letters), "")
    bare = "".join(letter for letter in letters if letter not in _TONES)
    return unicodedata.normalize("NFC", bare).replace("ü", "v") + tone


class _Files:
    """The two files: words with the readings of each character, and characters with theirs, the usual one first."""

    def __init__(self, words: str, characters: str) -> None:
        self._words = words
        self._characters = characters
        self._known: dict[str, dict[str, list[str]]] = {}
        self._terms = 0

    def are_few(self) -> bool:
        """Count a term; return whether they are still few."""
        self._terms += 1
        return self._terms <= FEW

    def split_words(self, text: str) -> Iterator[str]:
        """Yield the text's words, each the longest that begins where the one before ends."""
        self._learn(text)
        while text:
            words = [word for word in self._known[text[0]] if text.startswith(word)]
            longest = max(words, key=len, default=text[0])
            yield longest
            text = text[len(longest) :]

    def read_word(self, word: str) -> list[str]:
        """Return the reading of each character of a word."""
        return self._known[word[0]][word]

    def read_character(self, char: str) -> list[str] | None:
        """Return the usual reading of a character."""
        found = re.search(rf'"{ord(char)}": "([^",]+)', self._characters)
        return [found[1]] if found else None

    def _learn(self, text: str) -> None:
        """Find the words that begin with the characters of a text."""
        unknown = "".join(char for char in dict.fromkeys(text) if char not in self._known)
        self._known |= {char: {} for char in unknown}
        if unknown:
            for word, readings in re.findall(rf'\n"([{re.escape(unknown)}][^"]+)": (\[[^:]*\])', self._words):
                self._known[word[0]][word] = re.findall(r'\[\n"([^"]+)"', readings)


@cache
def _load_files() -> _Files | None:
    """Return the files of the package, where they are there and laid out as they are read here."""
    package = find_spec("pypinyin")
    if package is None or not package.origin:
        return None
    folder = Path(package.origin).parent
    try:
        words = (folder / "phrases_dict.json").read_text(encoding="utf-8")
        characters = (folder / "pinyin_dict.json").read_text(encoding="utf-8")
    except OSError:
        return None
    is_known = re.match(r'\{\n"\w+": \[\n\[\n"', words) and re.match(r'\{\n"\d+": "', characters)
    return _Files(words, characters) if is_known else None
