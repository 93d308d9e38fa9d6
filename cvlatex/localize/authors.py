"""The authors of a publication as one line: own name in bold, marks, and how many are named before et al."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise
from typing import Literal

from msgspec import Struct

from cvlatex.locales.han import has_han
from cvlatex.locales.locale import find_locale, find_word
from cvlatex.localize.selection import Chooser
from cvlatex.model.document import HeadedEntry
from cvlatex.model.entries import Author, PublicationEntry
from cvlatex.model.text import Inline, Line, Plain, Strong, as_plain_text

EQUAL, CORRESPONDING = "*", "†"


class Authorship(Struct, frozen=True):
    """How authors are set: the spellings of one's own name, each as its sorted words, and how many are named."""

    names: frozenset[tuple[str, ...]] = frozenset()
    most: int | None = None


ANYBODY = Authorship()

_ASIAN = "[\u3041-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
_SHORT_NAME = 24
_OMITTED = "…"
_UNDIVIDED = ("等", "ほか", "외")
"""The words for further authors that no comma stands before; Latin names alone have those of English (GB/T 7714)."""


def build_authorship(spellings: Iterable[str]) -> Authorship:
    """Return one's own name as people write it: M. Gao, Gao M., 高旻昱."""
    return Authorship(frozenset(map(_split_name, spellings)))


def _split_name(name: str) -> tuple[str, ...]:
    """Return the words of a name in one order and case, for comparison."""
    return tuple(sorted(re.findall(r"\w+", name.casefold())))


def set_authors(entry: PublicationEntry, choose: Chooser, how: Authorship) -> Line | None:
    """Return the authors' line, None without authors. One's own name is never among those left out."""
    chosen = [(author, name) for author in entry.authors if (name := choose.localize(author.name)) is not None]
    if not chosen:
        return None
    own = [index for index, (_, name) in enumerate(chosen) if _split_name(as_plain_text(name.children)) in how.names]
    named = [_set_author(author, name, own=index in own) for index, (author, name) in enumerate(chosen)]
    pieces, complete = _shorten_names(named, own, how.most)
    if entry.others or not complete:
        pieces.append((_keep_together(Plain(_name_others(pieces, choose.language))),))
    return Line(tuple(_join_names(pieces, complete=complete and not entry.others)), chosen[0][1].span)


def choose_marks(entry: HeadedEntry, language: str) -> Literal["", "latin"]:
    """Choose the marks between the parts of a publication: Latin ones where it is all in Latin letters."""
    if find_locale(language).setting not in ("chinese", "japanese"):
        return ""
    lines = (entry.title, entry.subtitle, entry.place, entry.note)
    return "" if any(line and re.search(_ASIAN, as_plain_text(line.children)) for line in lines) else "latin"


_Names = list[tuple[Inline, ...]]


def _name_others(names: _Names, language: str) -> str:
    """Return the words for further authors: those of English where all names are Latin."""
    own = find_word("others", language)
    in_latin = own in _UNDIVIDED and not any(re.search(_ASIAN, as_plain_text(name)) for name in names)
    return find_word("others", "en") if in_latin else own


def _shorten_names(named: _Names, own: list[int], most: int | None) -> tuple[_Names, bool]:
    """Return the names to print, and whether the last of them is the last author."""
    if most is None or len(named) <= most:
        return named, True
    pieces = named[:most]
    later = [index for index in own if index >= most]
    last = most - 1
    for index in later:
        pieces += [(Plain(_OMITTED),)] if index > last + 1 else []
        pieces.append(named[index])
        last = index
    return pieces, last == len(named) - 1


def _set_author(author: Author, name: Line, *, own: bool) -> tuple[Inline, ...]:
    """Return an author's name with its marks, in bold where it is one's own."""
    marks = EQUAL * author.equal + CORRESPONDING * author.corresponding
    children = tuple(_keep_together(child) for child in name.children)
    name_of_author: tuple[Inline, ...] = (Strong(children),) if own else children
    return (*name_of_author, Plain(marks)) if marks else name_of_author


def _keep_together(child: Inline) -> Inline:
    """Tie a short name, which stays on one line."""
    if isinstance(child, Plain) and len(child.text) <= _SHORT_NAME:
        return Plain(child.text.replace(" ", "\N{NO-BREAK SPACE}"))
    return child


def _join_names(pieces: _Names, *, complete: bool) -> Iterable[Inline]:
    """Join names with a Chinese comma between two of them in Han, a Latin one elsewhere.

    What stands for names that are left out is on one line with the name before it.
    """
    yield from pieces[0]
    for place, (before, after) in enumerate(pairwise(pieces), start=2):
        left, right = as_plain_text(before), as_plain_text(after)
        in_han = [has_han(name) for name in (left, right) if name != _OMITTED]
        stands_in = right == _OMITTED or (place == len(pieces) and not complete)
        if right in _UNDIVIDED:
            yield Plain("" if in_han[0] else "\N{NO-BREAK SPACE}")
        elif all(in_han):
            yield Plain("，")
        else:
            yield Plain(",\N{NO-BREAK SPACE}" if stands_in else ", ")
        yield from after
