"""Sections and their entries to TeX."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from cvlatex.model.document import (
    DocumentSection,
    HeadedEntry,
    Item,
    LabelledLine,
    LabelledList,
)
from cvlatex.model.text import Blocks, Line, as_plain_text
from cvlatex.writers.latex.blocks import join_paragraphs, write_blocks, write_passage
from cvlatex.writers.latex.commands import (
    CVEntry,
    CVItem,
    CVItems,
    CVPosition,
    CVPublication,
    CVQuote,
    CVSection,
    CVSubsection,
    CVTechnologies,
)
from cvlatex.writers.latex.escape import escape_dates, escape_url, join_values
from cvlatex.writers.latex.lines import Lines
from cvlatex.writers.latex.rich import brace_lines, write_inline, write_line

_LONG = 17
"""Characters; what is shorter fits into every hint column: 2013.09 – 2016.04."""


def write_section(section: DocumentSection, lines: Lines) -> None:
    """Write the heading, the items, and the subsections with theirs."""
    labels = _list_labels(section)
    heading = CVSection(
        id=section.id,
        title=write_line(section.title),
        dates=escape_dates(section.dates),
        newpage="true" if section.new_page else "",
        labels=brace_lines(labels) if len(labels) > 1 else "",
        periods=_find_longest_dates(section),
    )
    lines.add(heading, section.title.span, [label.span for label in labels] if len(labels) > 1 else [])
    _write_items(section.items, lines)
    for part in section.subsections:
        lines.add(CVSubsection(title=write_line(part.title)), part.title.span)
        _write_items(part.items, lines)


def _list_labels(section: DocumentSection) -> list[Line]:
    """Return the labels of its labelled lines."""
    return [item.label for item in _walk_items(section) if isinstance(item, LabelledLine | LabelledList) and item.label]


def _find_longest_dates(section: DocumentSection) -> str:
    """Return the longest dates of its entries, where they could be too wide for a column and are not alone."""
    entries = [item for item in _walk_items(section) if isinstance(item, HeadedEntry)]
    dates = [one.dates for entry in entries for one in (entry, *entry.positions) if one.dates]
    longest = sorted({one for one in dates if len(one) > _LONG}, key=lambda one: (-len(one), one))[:2]
    return join_values(*(f"{{{escape_dates(one)}}}" for one in longest)) if len(dates) > 1 else ""


def _walk_items(section: DocumentSection) -> Iterator[Item]:
    """Yield the items of a section and of its subsections."""
    yield from section.items
    for part in section.subsections:
        yield from part.items


def _write_items(items: Sequence[Item], lines: Lines) -> None:
    """Write the items of a section."""
    brief = _is_brief(items)
    for item in items:
        last = "true" if item is items[-1] and len(items) > 1 else ""
        match item:
            case HeadedEntry() if item.kind == "publications":
                _write_publication(item, lines)
            case HeadedEntry():
                _write_entry(item, lines, brief=brief, last=last)
            case LabelledLine(label, text, span, dots):
                lines.add(
                    CVItem(label=write_line(label), text=write_line(text), dots=_write_number(dots), last=last), span
                )
            case LabelledList(label, parts, span, dots):
                lines.add(
                    CVItems(label=write_line(label), items=brace_lines(parts), dots=_write_number(dots), last=last),
                    span,
                )
            case Blocks():
                write_blocks(item, lines)


_BRIEF = frozenset(("awards", "certificates"))
"""Kinds of entries that are one line each, whatever stands below them."""

_NEVER_BRIEF = frozenset(("education", "experience", "publications", "references"))


_MOST = 220
"""Characters of an entry of one line: such a line may go on in a second, not in a third."""


def _is_brief(items: Iterable[Item]) -> bool:
    """Whether the entries of a section are one line each: by their kind, or for having no body, all of them."""
    entries = [item for item in items if isinstance(item, HeadedEntry)]
    if any(_count_characters(entry) > _MOST for entry in entries):
        return False
    bare = not any(entry.body or entry.quote or entry.technologies for entry in entries)
    return all(entry.kind in _BRIEF or (bare and entry.kind not in _NEVER_BRIEF) for entry in entries)


def _count_characters(entry: HeadedEntry) -> int:
    """Count the characters of an entry's head."""
    parts = (entry.title, entry.area, entry.subtitle, entry.place, entry.note)
    return sum(len(as_plain_text(part.children)) for part in parts if part)


def _write_number(number: int | None) -> str:
    """Return a number as text, '' for none."""
    return str(number) if number else ""


def _write_entry(entry: HeadedEntry, lines: Lines, *, brief: bool, last: str) -> None:
    """Write an entry, with its positions; one of a line says whether it is the last."""
    head = CVEntry(
        kind="employer" if entry.positions else entry.kind,
        brief="true" if brief else "",
        last=last if brief else "",
        dates=escape_dates(entry.dates),
        title=write_line(entry.title),
        area=write_line(entry.area),
        subtitle=write_line(entry.subtitle),
        place=write_line(entry.place),
        note=write_line(entry.note, entry.url or ""),
        url=escape_url(entry.url or ""),
        linked="subtitle" if entry.url and entry.linked == "subtitle" else "",
    )
    lines.add(head, entry.title.span)
    _write_body(entry, lines)
    for position in entry.positions:
        _write_position(position, lines)


def _write_position(position: HeadedEntry, lines: Lines) -> None:
    """Write a position at an employer."""
    head = CVPosition(
        dates=escape_dates(position.dates),
        title=write_line(position.title),
        place=write_line(position.place),
        url=escape_url(position.url or ""),
    )
    lines.add(head, position.title.span)
    _write_body(position, lines)


def _write_publication(entry: HeadedEntry, lines: Lines) -> None:
    """Write a publication."""
    head = CVPublication(
        number=_write_number(entry.number),
        title=write_line(entry.title),
        authors=write_line(entry.subtitle),
        venue=write_line(entry.place),
        dates=escape_dates(entry.dates),
        note=write_line(entry.note, entry.url or ""),
        url=escape_url(entry.url or ""),
        addresses=join_values(*(f"{{{write_inline((address,))}}}" for address in entry.addresses)),
        marks=entry.marks,
    )
    lines.add(head, entry.title.span)
    _write_body(entry, lines)


def _write_body(entry: HeadedEntry, lines: Lines) -> None:
    """Write what stands below an entry's head."""
    if not (entry.body or entry.quote or entry.technologies):
        return
    with lines.open_environment("CVBody", span=entry.span.start()):
        for passage in entry.body:
            ends = passage is entry.body[-1] and not (entry.quote or entry.technologies)
            write_passage(passage, lines, ends=ends)
        if entry.quote:
            lines.add(CVQuote(join_paragraphs(entry.quote)), entry.quote.span)
        if entry.technologies:
            technologies = entry.technologies
            macro = CVTechnologies(label=write_line(technologies.label), items=brace_lines(technologies.items))
            lines.add(macro, technologies.span)
