"""Two documents, one after the other: what lies between them, as far as a prediction needs to know."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct

_BEGIN = "\\begin{document}"
_METADATA = "\\CVMetadata{"
_COLOR = re.compile(r"(?<=[\[,])color=[^,\]]*")
_MENTION = re.compile(r"\\CVGloss\{([^{}]*)\}")
_DESTINATION = re.compile(
    r"\\(?:CV(Section|Subsection|Entry|Publication)\{|begin\{CV(Glossary)\}|CVGlossaryEntry\{id=\{([^{}]*)\})"
)
"""How a line begins that makes a destination; one of the glossary's entries has the entry's id for a name."""
_NAMES = {"Publication": "entry"}

_TOKEN = re.compile(r"\\(?:[A-Za-z]+|.)|[{}]")
_NOT_TEXT = frozenset("\\{}$%#&~^_")
_TEXTS = frozenset(("CVPoint", "CVParagraph", "CVQuote", "CVStrong", "CVEmph", "CVCode"))
"""Macros that do nothing with their argument but set it."""
_KEYED = frozenset(("CVItem", "CVItems", "CVEntry"))
"""The same of each value in their argument. An entry's title goes into the outline too, which is in the pages."""

_FAR = 14_000
"""Characters of TeX that take about as long to set, some four pages, as data to be read and written."""

START = "Doc-Start"
"""The first destination, behind which a document's text begins."""


class Edit(Struct, frozen=True):
    """An edit behind which the pages may come out as they did.

    `after` is the last destination before its last change, in the new document, and `after_old` in the old one.
    `recolored` is true where nothing but the colour has changed, `only_words` where it is words that are set where they
    stand, in one line.
    """

    after: str = START
    after_old: str = START
    recolored: bool = False
    only_words: bool = False


def edit_between(before: str, after: str) -> Edit | None:
    """Find the edit that leads from one document to another; None where the pages behind it hang on more than it."""
    old, new = before.split("\n"), after.split("\n")
    if old[1:] == new[1:]:
        return Edit(recolored=True) if old != new and _remove_color(old[0]) == _remove_color(new[0]) else None
    if _select_preamble(old) != _select_preamble(new) or _MENTION.findall(before) != _MENTION.findall(after):
        return None
    olds, news = ([line for line in lines if not line.startswith(_METADATA)] for lines in (old, new))
    if olds == news:
        return None
    at, at_old = _find_last_change(news, olds)
    only_words = len(old) == len(new) and _is_edit_of_text(old, new)
    return Edit(_find_last_destination(news[:at]), _find_last_destination(olds[:at_old]), only_words=only_words)


def find_rest(tex: str, fed: str) -> str | None:
    r"""Return what XeTeX needs for a document once it was `fed` a beginning; None where the document begins otherwise.

    Before the first page has anything, its colour may still be another (`\CVLateOptions` in latex/cvlatex.cls).
    """
    if tex.startswith(fed):
        return tex[len(fed) :]
    head, _, body = tex.partition("\n")
    old, _, given = fed.partition("\n")
    if "\n" + _METADATA + "title" in fed or _remove_color(head) != _remove_color(old) or not body.startswith(given):
        return None
    color = _COLOR.search(head)
    return f"\\CVLateOptions{{{color[0]}}}{body[len(given) :]}" if color else None


def count_before(before: str, after: str) -> int:
    """Return how many lines of a document precede the entry in which it first differs from the one before.

    0 where they are set so soon that it is not worth to have them set before the next edit.
    """
    lines = after.split("\n")
    same = count_common(before.split("\n"), lines)
    place = next((at for at in range(min(same, len(lines) - 1), 0, -1) if _DESTINATION.match(lines[at])), 0)
    return place if sum(map(len, lines[:place])) >= _FAR else 0


def _remove_color(head: str) -> str:
    """Return a document's first line without its colour."""
    return _COLOR.sub("", head, count=1)


def _select_preamble(lines: Sequence[str]) -> Sequence[str]:
    """Return the lines before the document's beginning."""
    return lines[: lines.index(_BEGIN) if _BEGIN in lines else 1]


def _find_last_change(news: Sequence[str], olds: Sequence[str]) -> tuple[int, int]:
    """Return where the last change begins: the numbers of its first lines, from 0."""
    start = count_common(news, olds)
    new, old = news[start:][::-1], olds[start:][::-1]
    at = count_common(new, old)
    while at < min(len(new), len(old)) and new[at] != old[at]:
        at += 1
    if at == min(len(new), len(old)):
        return start, start
    return len(news) - at, len(olds) - at


def _find_last_destination(lines: Sequence[str]) -> str:
    """Return the name of the last destination that lines make."""
    number, last = 0, START
    for line in lines:
        found = _DESTINATION.match(line)
        if found and found[3] is not None:
            last = f"gloss:{found[3]}"
        elif found:
            number += 1
            kind = found[1] or found[2]
            last = f"{_NAMES.get(kind, kind.lower())}.{number}"
    return last


def _is_edit_of_text(lines: Sequence[str], others: Sequence[str]) -> bool:
    """Whether exactly one line differs, and in words alone."""
    changed = [(line, other) for line, other in zip(lines, others, strict=True) if line != other]
    return len(changed) == 1 and _differs_in_words(*changed[0])


def _differs_in_words(line: str, other: str) -> bool:
    """Whether two lines differ in words that are set as text, in no macro, address or argument."""
    start = count_common(line, other)
    end = count_common(line[start:][::-1], other[start:][::-1])
    words = line[start : len(line) - end] + other[start : len(other) - end]
    return _NOT_TEXT.isdisjoint(words) and "url={" not in line and _is_in_text(line, start)


def _is_in_text(line: str, at: int) -> bool:
    """Whether all that stands around a place in a line of TeX is a macro that sets its argument."""
    around: list[str] = []
    name, ended = "", 0
    for token in _TOKEN.finditer(line):
        if token.end() > at:
            return token.start() >= at and bool(around) and set(around) <= _TEXTS | _KEYED
        if token[0] == "{":
            within = around[-1] if around and around[-1] in _KEYED else ""
            around.append(name if name and token.start() == ended else within)
        elif token[0] == "}":
            name = around.pop() if around else ""
        else:
            name = token[0][1:]
        ended = token.end()
    return False


def count_common(one: Sequence[object], other: Sequence[object]) -> int:
    """Count the characters that two texts have in common from their beginnings."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low
