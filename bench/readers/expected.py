"""What a reader should find in a document: its strings, its labels with their values, its entries with their dates."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from msgspec import Struct

from cvlatex.model.document import Document, HeadedEntry, Item, LabelledLine, LabelledList
from cvlatex.model.text import Line
from cvlatex.preflight.expected import expected_of, printed_text

_WIDE = re.compile(r"\s*([\u2e80-\u9fff\uff00-\uffef\u3000-\u303f])\s*")


class Wanted(Struct, frozen=True):
    """Strings, (label, first words of its value), and (title, dates) of entries, as `bare` has them."""

    strings: tuple[str, ...]
    labels: tuple[tuple[str, str], ...]
    dates: tuple[tuple[str, str], ...]


class Found(Struct, frozen=True):
    """How many of each a text has."""

    strings: int
    labels: int
    dates: int


def wanted_of(document: Document) -> Wanted:
    """What readers should find in a document's PDF."""
    units = expected_of(document, ()).units
    strings = tuple(dict.fromkeys(bare(piece.text) for unit in units for piece in unit.pieces))
    items = [item for part in document.parts for section in part.sections for item in section.items]
    return Wanted(strings, tuple(_labels(items)), tuple(_dates(items)))


def found_in(text: str, wanted: Wanted) -> Found:
    """How much of it a text has: strings whole, values right behind their labels, dates with their own entry."""
    plain = bare(text)
    labels = sum(
        re.search(rf"{re.escape(label)}\s*[:：]?\s*{re.escape(value)}", plain) is not None
        for label, value in wanted.labels
    )
    dates = sum(_is_beside(plain, entry, wanted.dates) for entry in wanted.dates)
    return Found(sum(string in plain for string in wanted.strings), labels, dates)


def bare(text: str) -> str:
    """A text with one space where there is white space, and none beside Chinese."""
    return _WIDE.sub(r"\1", " ".join(text.split()))


def _labels(items: list[Item]) -> Iterator[tuple[str, str]]:
    """Labels with the first words of their values."""
    for item in items:
        if isinstance(item, LabelledLine) and item.text is not None:
            yield bare(_text_of(item.label)), bare(_text_of(item.text))[:12]
        elif isinstance(item, LabelledList) and item.items:
            yield bare(_text_of(item.label)), bare(_text_of(item.items[0]))[:12]


def _dates(items: list[Item]) -> Iterator[tuple[str, str]]:
    """Titles of entries with their dates."""
    for item in items:
        if isinstance(item, HeadedEntry) and item.dates:
            yield bare(_text_of(item.title)), bare(item.dates)


def _text_of(line: Line | None) -> str:
    """Return the text of a line as it is printed; '' for none."""
    return printed_text(line) if line else ""


def _is_beside(text: str, entry: tuple[str, str], entries: Iterable[tuple[str, str]]) -> bool:
    """Whether an entry's title and its dates stand somewhere with no other entry's title or dates between them."""
    others = {part for other in entries if other != entry for part in other} - set(entry)
    return any(
        not any(other in between for other in others)
        for title in _places(text, entry[0])
        for dates in _places(text, entry[1])
        for between in (text[min(title[1], dates[1]) : max(title[0], dates[0])],)
    )


def _places(text: str, part: str) -> list[tuple[int, int]]:
    """Where a part occurs in a text, as (begin, end)."""
    return [match.span() for match in re.finditer(re.escape(part), text)]
