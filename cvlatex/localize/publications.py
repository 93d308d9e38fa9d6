"""Publications as a section sets them: the written ones, then those of the bibliography; in groups, with numbers."""

from __future__ import annotations

from msgspec import structs

from cvlatex.locales.locale import find_locale, find_word
from cvlatex.localize.authors import CORRESPONDING, EQUAL
from cvlatex.model.document import DocumentSubsection, HeadedEntry, Item
from cvlatex.model.sections import PublicationsSection
from cvlatex.model.text import Blocks, Line, Paragraph, Plain, as_plain_text

_KINDS = ("journal", "conference", "book", "chapter", "thesis", "preprint", "report", "patent", "software", "other")
"""The types of publications, in the order of printing; their headings are words of the language."""

_LEGEND = {EQUAL: "equal", CORRESPONDING: "corresponding"}

Written = tuple[tuple[Item, ...], tuple[Item, ...], tuple[DocumentSubsection, ...]]
Arranged = tuple[tuple[Item, ...], tuple[DocumentSubsection, ...]]


def arrange(section: PublicationsSection, content: Written, language: str) -> Arranged:
    """Return the section's items and groups in order, numbered as the section says."""
    written, works, parts = content
    items = (*written, *sorted(works, key=_rank_by_date))
    if section.group_by:
        of_year = section.group_by.value == "year"
        groups = _group_by_year(items, language) if of_year else _group_by_kind(items, language)
        parts = (*(DocumentSubsection(Line((Plain(title),), section.span), own, section.span) for title, own in groups),
                 *parts)  # fmt: skip
        items = ()
    if section.numbering is None:
        return items, parts
    return _number_items(items, parts, anew=section.numbering.value == "group")


def _rank_by_date(item: Item) -> tuple[tuple[int, int, int], str]:
    """Return the sort key of a publication: the newest first, within a day by title."""
    year, month, day = _find_day(item)
    return (-year, -month, -day), as_plain_text(item.title.children).casefold() if isinstance(item, HeadedEntry) else ""


def _find_day(item: Item) -> tuple[int, int, int]:
    """Return the date of a publication for sorting; one without is still to appear, and comes first."""
    when = item.when if isinstance(item, HeadedEntry) else None
    date = when and (when.date or when.start or when.expected)
    return (date.year, date.month or 0, date.day or 0) if date else (9999, 0, 0)


def _group_by_year(items: tuple[Item, ...], language: str) -> list[tuple[str, tuple[Item, ...]]]:
    """Return publications in groups by year, the newest first, those without a date last."""
    years = sorted({_find_day(item)[0] for item in items}, reverse=True)
    years = [*(year for year in years if year != 9999), *(year for year in years if year == 9999)]
    return [
        (
            find_word("undated", language) if year == 9999 else str(year),
            tuple(item for item in items if _find_day(item)[0] == year),
        )
        for year in years
    ]


def _group_by_kind(items: tuple[Item, ...], language: str) -> list[tuple[str, tuple[Item, ...]]]:
    """Return publications in groups by kind, in the order of `_KINDS`, those without any left out."""
    groups = (
        (_choose_heading(kind, language), tuple(item for item in items if _find_kind(item) == kind)) for kind in _KINDS
    )
    return [(title, own) for title, own in groups if own]


def _choose_heading(kind: str, language: str) -> str:
    """Return the heading of a kind of publications."""
    return find_word("other_works" if kind == "other" else kind, language)


def _find_kind(item: Item) -> str:
    """Return the kind of a publication."""
    return item.genre if isinstance(item, HeadedEntry) and item.genre else "other"


def _number_items(items: tuple[Item, ...], parts: tuple[DocumentSubsection, ...], *, anew: bool) -> Arranged:
    """Number items and groups before the publications; `anew` in each group."""
    last = 0

    def number(item: Item) -> Item:
        """Return a publication with the next number."""
        nonlocal last
        if not isinstance(item, HeadedEntry):
            return item
        last += 1
        return structs.replace(item, number=last)

    numbered = tuple(map(number, items))
    groups = []
    for part in parts:
        last = 0 if anew else last
        groups.append(structs.replace(part, items=tuple(map(number, part.items))))
    return numbered, tuple(groups)


def add_legend(items: tuple[Item, ...], parts: tuple[DocumentSubsection, ...], language: str) -> Arranged:
    """Add a line that says what the marks of authors mean, where there are any."""
    everything = (*items, *(item for part in parts for item in part.items))
    authors = [item.subtitle.children for item in everything if isinstance(item, HeadedEntry) and item.subtitle]
    marks = "".join(child.text for line in authors for child in line if isinstance(child, Plain))
    comma = find_locale(language).marks.comma
    legend = comma.join(f"{mark} {find_word(key, language)}" for mark, key in _LEGEND.items() if mark in marks)
    if not legend:
        return items, parts
    span = everything[0].span
    line = Blocks((Paragraph((Plain(legend),), span),), span)
    if parts:
        return items, (*parts[:-1], structs.replace(parts[-1], items=(*parts[-1].items, line)))
    return (*items, line), parts
