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
from cvlatex.writers.latex import escape
from cvlatex.writers.latex.blocks import run_in, write_blocks, write_passage
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
from cvlatex.writers.latex.lines import Lines
from cvlatex.writers.latex.rich import braced, inline_tex, line_tex

_LONG = 17
"""Characters; what is shorter fits into every hint column: 2013.09 – 2016.04."""


def write_section(section: DocumentSection, lines: Lines) -> None:
    """The heading, the items, and the subsections with theirs."""
    labels = _labels(section)
    heading = CVSection(
        id=section.id,
        title=line_tex(section.title),
        dates=escape.dates(section.dates),
        newpage="true" if section.new_page else "",
        labels=braced(labels) if len(labels) > 1 else "",
        periods=_periods(section),
    )
    lines.add(heading, section.title.span, [label.span for label in labels] if len(labels) > 1 else [])
    _items(section.items, lines)
    for part in section.subsections:
        lines.add(CVSubsection(title=line_tex(part.title)), part.title.span)
        _items(part.items, lines)


def _labels(section: DocumentSection) -> list[Line]:
    """Those of its labelled lines."""
    return [item.label for item in _all_items(section) if isinstance(item, LabelledLine | LabelledList) and item.label]


def _periods(section: DocumentSection) -> str:
    """The longest dates of its entries, where they could be too wide for a column and are not alone."""
    entries = [item for item in _all_items(section) if isinstance(item, HeadedEntry)]
    dates = [one.dates for entry in entries for one in (entry, *entry.positions) if one.dates]
    longest = sorted({one for one in dates if len(one) > _LONG}, key=lambda one: (-len(one), one))[:2]
    return escape.values(*(f"{{{escape.dates(one)}}}" for one in longest)) if len(dates) > 1 else ""


def _all_items(section: DocumentSection) -> Iterator[Item]:
    """Yield the items of a section and of its subsections."""
    yield from section.items
    for part in section.subsections:
        yield from part.items


def _items(items: Sequence[Item], lines: Lines) -> None:
    """Write the items of a section."""
    brief = _is_brief(items)
    for item in items:
        last = "true" if item is items[-1] and len(items) > 1 else ""
        match item:
            case HeadedEntry() if item.kind == "publications":
                _publication(item, lines)
            case HeadedEntry():
                _entry(item, lines, brief=brief, last=last)
            case LabelledLine(label, text, span, dots):
                lines.add(CVItem(label=line_tex(label), text=line_tex(text), dots=_number(dots), last=last), span)
            case LabelledList(label, parts, span, dots):
                lines.add(CVItems(label=line_tex(label), items=braced(parts), dots=_number(dots), last=last), span)
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
    if any(_length(entry) > _MOST for entry in entries):
        return False
    bare = not any(entry.body or entry.quote or entry.technologies for entry in entries)
    return all(entry.kind in _BRIEF or (bare and entry.kind not in _NEVER_BRIEF) for entry in entries)


def _length(entry: HeadedEntry) -> int:
    """How many characters an entry's head has."""
    parts = (entry.title, entry.area, entry.subtitle, entry.place, entry.note)
    return sum(len(as_plain_text(part.children)) for part in parts if part)


def _number(number: int | None) -> str:
    """A number as text, '' for none."""
    return str(number) if number else ""


def _entry(entry: HeadedEntry, lines: Lines, *, brief: bool, last: str) -> None:
    """Write an entry, with its positions; one of a line says whether it is the last."""
    head = CVEntry(
        kind="employer" if entry.positions else entry.kind,
        brief="true" if brief else "",
        last=last if brief else "",
        dates=escape.dates(entry.dates),
        title=line_tex(entry.title),
        area=line_tex(entry.area),
        subtitle=line_tex(entry.subtitle),
        place=line_tex(entry.place),
        note=line_tex(entry.note, entry.url or ""),
        url=escape.url(entry.url) if entry.url else "",
        linked="subtitle" if entry.url and entry.linked == "subtitle" else "",
    )
    lines.add(head, entry.title.span)
    _body(entry, lines)
    for position in entry.positions:
        _position(position, lines)


def _position(position: HeadedEntry, lines: Lines) -> None:
    """Write a position at an employer."""
    head = CVPosition(
        dates=escape.dates(position.dates),
        title=line_tex(position.title),
        place=line_tex(position.place),
        url=escape.url(position.url) if position.url else "",
    )
    lines.add(head, position.title.span)
    _body(position, lines)


def _publication(entry: HeadedEntry, lines: Lines) -> None:
    """Write a publication."""
    head = CVPublication(
        number=_number(entry.number),
        title=line_tex(entry.title),
        authors=line_tex(entry.subtitle),
        venue=line_tex(entry.place),
        dates=escape.dates(entry.dates),
        note=line_tex(entry.note, entry.url or ""),
        url=escape.url(entry.url) if entry.url else "",
        addresses=escape.values(*(f"{{{inline_tex((address,))}}}" for address in entry.addresses)),
        marks=entry.marks,
    )
    lines.add(head, entry.title.span)
    _body(entry, lines)


def _body(entry: HeadedEntry, lines: Lines) -> None:
    """Write what stands below an entry's head."""
    if not (entry.body or entry.quote or entry.technologies):
        return
    with lines.environment("CVBody", span=entry.span.start()):
        for passage in entry.body:
            ends = passage is entry.body[-1] and not (entry.quote or entry.technologies)
            write_passage(passage, lines, ends=ends)
        if entry.quote:
            lines.add(CVQuote(run_in(entry.quote)), entry.quote.span)
        if entry.technologies:
            technologies = entry.technologies
            macro = CVTechnologies(label=line_tex(technologies.label), items=braced(technologies.items))
            lines.add(macro, technologies.span)
