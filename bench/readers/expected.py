"""What a reader should find in a document: its strings, its labels with their values, its entries with their dates."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from msgspec import Struct

from cvlatex.model.document import Document, HeadedEntry, Item, LabelledLine, LabelledList
from cvlatex.model.text import Line
from cvlatex.preflight.expected import derive_expected, extract_printed

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


def list_wanted(document: Document) -> Wanted:
    """Return what readers should find in a document's PDF."""
    units = derive_expected(document, ()).units
    strings = tuple(dict.fromkeys(normalize_spaces(piece.text) for unit in units for piece in unit.pieces))
    items = [item for part in document.parts for section in part.sections for item in section.items]
    return Wanted(strings, tuple(_list_labels(items)), tuple(_list_dates(items)))


def count_found(text: str, wanted: Wanted) -> Found:
    """Count how much of it a text has: strings whole, values right behind their labels, dates with their own entry."""
    plain = normalize_spaces(text)
    labels = sum(
        re.search(rf"{re.escape(label)}\s*[:：]?\s*{re.escape(value)}", plain) is not None
        for label, value in wanted.labels
    )
    dates = sum(_is_beside(plain, entry, wanted.dates) for entry in wanted.dates)
    return Found(sum(string in plain for string in wanted.strings), labels, dates)


def normalize_spaces(text: str) -> str:
    """Return a text with one space where there is white space, and none beside Chinese."""
    return _WIDE.sub(r"\1", " ".join(text.split()))


def _list_labels(items: list[Item]) -> Iterator[tuple[str, str]]:
    """Yield labels with the first words of their values."""
    for item in items:
        if isinstance(item, LabelledLine) and item.text is not None:
            yield normalize_spaces(_read_line(item.label)), normalize_spaces(_read_line(item.text))[:12]
        elif isinstance(item, LabelledList) and item.items:
            yield normalize_spaces(_read_line(item.label)), normalize_spaces(_read_line(item.items[0]))[:12]


def _list_dates(items: list[Item]) -> Iterator[tuple[str, str]]:
    """Yield titles of entries with their dates."""
    for item in items:
        if isinstance(item, HeadedEntry) and item.dates:
            yield normalize_spaces(_read_line(item.title)), normalize_spaces(item.dates)


def _read_line(line: Line | None) -> str:
    """Return the text of a line as it is printed; '' for none."""
    return extract_printed(line) if line else ""


def _is_beside(text: str, entry: tuple[str, str], entries: Iterable[tuple[str, str]]) -> bool:
    """Whether an entry's title and its dates stand somewhere with no other entry's title or dates between them."""
    others = {part for other in entries if other != entry for part in other} - set(entry)
    return any(
        not any(other in between for other in others)
        for title in _find_places(text, entry[0])
        for dates in _find_places(text, entry[1])
        for between in (text[min(title[1], dates[1]) : max(title[0], dates[0])],)
    )


def _find_places(text: str, part: str) -> list[tuple[int, int]]:
    """Return where a part occurs in a text, as (begin, end)."""
    return [match.span() for match in re.finditer(re.escape(part), text)]
