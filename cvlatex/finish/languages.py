"""Runs of text in another language than their surroundings, recognized by their script (ISO 14289-1, 7.2).

A font shows one script: XeTeX changes it between Han and Latin, so that what an operator shows is of one language, but
for kana and Hangul among Han, which `scripts.py` parts. A run is named by an element of its own; where it is all that
an element shows, by that.

- Among Chinese, Japanese or Korean: Latin of two words or more is English, however many elements of a line it is in,
  and a name that is all of a heading or a paragraph. A single word within a line is left: proper names and technical
  terms are exempt (WCAG 2.2, 3.1.2), and East Asian voices read Latin words, where another voice interrupts the line.
- Among Latin letters: Han with kana is Japanese, with Hangul Korean, without either Chinese.
- Kana among Chinese or Korean is Japanese, Hangul among Chinese or Japanese Korean.

What the data names the language of has it already (`lang` in the events), and is left as it is.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from types import MappingProxyType

from msgspec import Struct, field

from cvlatex.finish.elements import INLINE, Element, Elements, find_language
from cvlatex.finish.faces import HANGUL, KANA, PdfFont
from cvlatex.finish.pieces import GLYPHS_OR_MOVE, LEAST_GAP, PlacedPiece
from cvlatex.locales.han import has_han, has_traditional

_WORD = re.compile(r"(?<![\w@/.:#-])[^\W\d_]{2,}(?:[’'-][^\W\d_]+)*(?![\w@/:]|\.\w)")
"""A word, and no part of an address."""
_LETTER = re.compile(r"[^\W\d_]")

_WORDS = 2
"""Of so many a run of Latin among Chinese is a phrase, and not a name that has no other form."""

_EAST_ASIAN = ("zh", "ja", "ko")
_SILENT = frozenset(("Code", "Formula"))
"""Types of what is in no language."""


_Run = list[tuple[PlacedPiece, int]]
"""Pieces that follow each other, each with its place among the pieces of its page."""


class _Owned(Struct):
    """What pages show of an element: how many pieces, and those that may be of another language than its `language`.

    `base` is that without its script and region; `phrases` are the places of those that are part of a phrase in English
    over several elements, each as the page and the place on it.
    """

    element: Element
    language: str
    base: str
    count: int = 0
    foreign: _Run = field(default_factory=list)
    phrases: set[tuple[int, int]] = field(default_factory=set)


def name_languages(pages: Sequence[Sequence[PlacedPiece]], elements: Elements) -> Elements:
    """Return the elements with one more for each run in another language; the pieces at its ends get its number."""
    owned = _read_owned(pages, elements)
    added: dict[int, Element] = {}
    number = max(elements.by_number, default=0)
    for owner in sorted(owned):  # what stands in another begins after it
        one = owned[owner]
        if _is_inherited(one) or not one.foreign:
            continue
        for run, language in _name_runs(one, elements.languages):
            number += 1
            run[0][0].opens, run[-1][0].closes = number, True
            added[number] = Element("Span", one.element, number, language=language)
            one.element.kids.append(added[number])
    if not added:
        return elements
    return Elements(elements.root, MappingProxyType({**elements.by_number, **added}), elements.languages)


def _is_inherited(one: _Owned) -> bool:
    """Whether an element has another language than it had, from what it stands in; one that is of it names its own."""
    if one.element.language or find_language(one.element) == one.language:
        return False
    if len(one.foreign) < one.count:
        one.element.language = one.language
    return not one.element.language


def _read_owned(pages: Sequence[Sequence[PlacedPiece]], elements: Elements) -> dict[int, _Owned]:
    """Return what the pages show of each element that is in a language."""
    owned: dict[int, _Owned | None] = {}
    phrase: list[tuple[PlacedPiece, int, _Owned]] = []
    for page in pages:
        for place, placed in enumerate(page):
            owner = placed.piece.owner
            if owner not in owned:
                owned[owner] = _choose_owned(elements.by_number.get(owner))
            one = owned[owner]
            is_foreign = False
            if one is not None and placed.face is not None:
                one.count += 1
                is_foreign = _may_be_foreign(placed, placed.face, one.base)
            if phrase and not (is_foreign and _continues(placed, phrase[-1][0])):
                _mark_phrase(phrase)
                phrase = []
            if is_foreign and one is not None:
                one.foreign.append((placed, place))
                phrase.append((placed, place, one))
        _mark_phrase(phrase)
        phrase = []
    return {owner: one for owner, one in owned.items() if one is not None}


def _continues(placed: PlacedPiece, before: PlacedPiece) -> bool:
    """Whether a piece goes on with the line of prose of the one before it."""
    return placed.piece.element == before.piece.element and not placed.piece.alone


def _mark_phrase(pieces: Sequence[tuple[PlacedPiece, int, _Owned]]) -> None:
    """Note the pieces of several elements that are a phrase together."""
    if len({id(one) for _, _, one in pieces}) < 2 or pieces[0][2].base not in _EAST_ASIAN:
        return
    if len(_WORD.findall(_read_text([(placed, place) for placed, place, _ in pieces]))) >= _WORDS:
        for placed, place, one in pieces:
            one.phrases.add((placed.page, place))


def _choose_owned(element: Element | None) -> _Owned | None:
    """Return what is to be found out about an element; None for one that is read aloud otherwise or not at all."""
    if element is None or element.type in _SILENT or element.alternate:
        return None
    language = find_language(element)
    return _Owned(element, language, language.partition("-")[0])


def _name_runs(one: _Owned, languages: Collection[str]) -> Iterator[tuple[_Run, str]]:
    """Yield the runs of an element in another language. One that is all of it names the element's own."""
    element, base = one.element, one.base
    if len(one.foreign) == 1 and base in _EAST_ASIAN and _is_number(one.foreign[0][0]):
        return
    is_whole = element.type != "Link" and not element.language and len(one.foreign) == one.count
    runs = [
        (run, _read_text(run), (run[0][0].page, run[0][1]) in one.phrases)
        for run in _connect_pieces(one.foreign)
        if is_whole or one.phrases or _is_long(run, base)
    ]
    if is_whole:
        # A link's description is in the language around it.
        whole = "".join(text for _, text, _ in runs)
        found = find_run_language(whole, base, languages)
        if not found and base in _EAST_ASIAN:
            found = _find_short(element, whole, is_phrase=all(phrased for _, _, phrased in runs))
        if found:
            element.language = found
            return
    if not element.ordered:
        for run, text, phrased in runs:
            if found := find_run_language(text, base, languages) or ("en" if phrased and _WORD.search(text) else ""):
                yield run, found


def _find_short(element: Element, whole: str, *, is_phrase: bool) -> str:
    """Return the language of what is all of an element: part of a phrase, or a name that stands alone."""
    if is_phrase:
        return "en"
    return "" if element.type in INLINE else _judge_name(whole)


def _is_number(placed: PlacedPiece) -> bool:
    """Whether a piece begins and ends with a digit, as a date does."""
    text = placed.face.text if placed.face is not None else {}
    return text.get(placed.first, "").isdigit() and text.get(placed.last, "").isdigit()


def _is_long(run: _Run, base: str) -> bool:
    """Whether it may be a phrase: two words of Latin are five glyphs or more, of four digits each."""
    return base not in _EAST_ASIAN or len(run) > 1 or len(run[0][0].piece.array) > 20 or _has_script(run[0][0])


def _has_script(placed: PlacedPiece) -> bool:
    """Whether a piece begins with a Han, kana or Hangul character."""
    return placed.face is not None and (placed.first in placed.face.wide or placed.first in placed.face.hangul)


def _connect_pieces(pieces: _Run) -> Iterator[_Run]:
    """Yield the runs of pieces that follow each other on their page."""
    run: _Run = []
    for placed, place in pieces:
        if run and not (place == run[-1][1] + 1 and placed.page == run[-1][0].page):
            yield run
            run = []
        run.append((placed, place))
    if run:
        yield run


def _may_be_foreign(placed: PlacedPiece, face: PdfFont, base: str) -> bool:
    """Whether a piece may be of another language than `base`, by the script that it begins with."""
    first = placed.first
    if base not in _EAST_ASIAN:
        return first in face.wide or first in face.hangul
    if first not in face.wide and first not in face.hangul:
        return True
    if not face.hangul and not face.kana:
        return False
    text = _read_piece(placed, face)
    return (base != "ja" and KANA.search(text) is not None) or (base != "ko" and HANGUL.search(text) is not None)


def find_run_language(text: str, base: str, languages: Collection[str] = ()) -> str:
    """Return the language of a run in another, '' where it is too short to tell. `languages` are the document's."""
    if HANGUL.search(text):
        return "" if base == "ko" else "ko"
    if KANA.search(text):
        return "" if base == "ja" else "ja"
    if has_han(text):
        return "" if base in _EAST_ASIAN else _choose_chinese(text, languages)
    return "en" if base in _EAST_ASIAN and len(_WORD.findall(text)) >= _WORDS else ""


def _choose_chinese(text: str, languages: Collection[str]) -> str:
    """Return the Chinese of a run: that of the document, if it has one, or what its characters are of."""
    stated = next((language for language in languages if language.startswith("zh")), "")
    return stated or ("zh-Hant" if has_traditional(text) else "zh-Hans")


def _judge_name(text: str) -> str:
    """Return the language of a name that stands alone: English if it begins as one does, and is no address."""
    words = _WORD.findall(text)
    return "en" if words and words[0][0].isupper() and len("".join(words)) * 2 >= len(_LETTER.findall(text)) else ""


def _read_text(run: _Run) -> str:
    """Return the characters of a run."""
    return "".join(_read_piece(placed, placed.face) for placed, _ in run if placed.face is not None)


def _read_piece(placed: PlacedPiece, face: PdfFont) -> str:
    """Return the characters of a piece, with a space for each gap between words."""
    array = placed.piece.array
    if array.count(b"<") == 1 and array[:1] == b"<" and array[-1:] == b">":
        text = face.decode(array[1:-1])
    else:
        text = "".join(
            (" " if float(move) <= -LEAST_GAP else "") if move else face.decode(glyphs)
            for glyphs, move in GLYPHS_OR_MOVE.findall(array)
        )
    return text + " " if placed.space else text
