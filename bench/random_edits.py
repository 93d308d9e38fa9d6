"""Random edits of a CV's text: words exchanged, points removed and brought back; and mistakes of several kinds."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from itertools import pairwise

from msgspec import Struct

_WORD = re.compile(r"(?<![\w@./#-])[a-z]{4,}(?![\w@./(:-])")
_PROSE = re.compile(r"^ +(?:en: )?(?:[A-Z]?[\w’,;.“”-]+ ){4}.*$", re.MULTILINE)
_POINT = re.compile(r"^( +)- zh: .*\n(?:\1  .*\n)+", re.MULTILINE)


class Edit(Struct, frozen=True):
    """Characters from `begin` to `end` give way to `text`."""

    begin: int
    end: int
    text: str

    def apply(self, whole: str) -> str:
        """Return the text after the edit."""
        return whole[: self.begin] + self.text + whole[self.end :]

    def invert(self, whole: str) -> Edit:
        """Return the edit that leads back to the text before."""
        return Edit(self.begin, self.begin + len(self.text), whole[self.begin : self.end])


def choose_sound_edit(text: str, chance: random.Random, removed: list[str]) -> Edit:
    """Return an edit that leaves the data sound. `removed` are the points that were taken out and may come back."""
    kinds: list[Callable[[], Edit | None]] = [
        lambda: _exchange(text, chance),
        lambda: _exchange(text, chance),
        lambda: _exchange(text, chance),
        lambda: _remove(text, chance, removed),
        lambda: _bring_back(text, chance, removed),
    ]
    return chance.choice(kinds)() or _exchange(text, chance)


def choose_mistake(text: str, chance: random.Random) -> Edit:
    """Return an edit that makes an error of the data: a key, a value, a quote, an indentation, a link."""
    kinds: list[Callable[[], Edit]] = [
        lambda: _replace_first(text, "sections:", "sectoins:"),
        lambda: _replace_first(text, "type: education", "type: eduction"),
        lambda: _replace_first(text, "profile:\n  name:", "profile:\n   name:"),
        lambda: _replace_first(text, "en: Ruoxi Shen}", "en: Ruoxi Shen"),
        lambda: _replace_first(text, "start: 2021-03", "start: 2021-33"),
        lambda: _edit_random_word(text, chance, "[{}](#nowhere)"),
    ]
    return chance.choice(kinds)()


def _find_words(text: str) -> list[re.Match[str]]:
    """Return the words of the prose in a YAML text, where they stand."""
    lines = [match.span() for match in _PROSE.finditer(text)]
    return [word for begin, end in lines for word in _WORD.finditer(text, begin, end)]


def _exchange(text: str, chance: random.Random) -> Edit:
    """Return an edit that puts another word of the text in a word's place."""
    words = _find_words(text)
    old = chance.choice(words)
    others = [word[0] for word in words if word[0] != old[0]]
    return Edit(old.start(), old.end(), chance.choice(others))


def _remove(text: str, chance: random.Random, removed: list[str]) -> Edit | None:
    """Return an edit that takes out a point, if there are enough left to keep every list."""
    points = list(_POINT.finditer(text))
    if len(points) < 4:
        return None
    followers = [point for before, point in pairwise(points) if before.end() == point.start()]
    if not followers:
        return None
    point = chance.choice(followers)
    removed.append(point[0])
    return Edit(point.start(), point.end(), "")


def _bring_back(text: str, chance: random.Random, removed: list[str]) -> Edit | None:
    """Return the edit that puts a removed point behind another one; None where there is none, or its indent differs."""
    if not removed:
        return None
    place = chance.choice(list(_POINT.finditer(text)))
    indent = len(place[1])
    again = removed.pop(chance.randrange(len(removed)))
    if len(again) - len(again.lstrip(" ")) != indent:
        removed.append(again)
        return None
    return Edit(place.end(), place.end(), again)


def _replace_first(text: str, old: str, new: str) -> Edit:
    """Return an edit that replaces the first occurrence of a text."""
    begin = text.index(old)
    return Edit(begin, begin + len(old), new)


def _edit_random_word(text: str, chance: random.Random, form: str) -> Edit:
    """Return the edit that replaces a random word by `form`, in which {} stands for it."""
    word = chance.choice(_find_words(text))
    return Edit(word.start(), word.end(), form.format(word[0]))
