"""Sections of the data to those of a document."""

from __future__ import annotations

from msgspec import structs

from cvlatex.localize.authors import Authorship
from cvlatex.localize.dates import set_dates
from cvlatex.localize.entries import localize_entry
from cvlatex.localize.publications import add_legend, arrange
from cvlatex.localize.selection import Chooser
from cvlatex.localize.untitled import report_left_out
from cvlatex.model.document import Dates, DocumentSection, DocumentSubsection, Item
from cvlatex.model.entries import Entry
from cvlatex.model.localized import Localized
from cvlatex.model.sections import (
    AnySection,
    EntriesSection,
    PublicationsSection,
    Section,
    Subsection,
    TextSection,
    TextSubsection,
)
from cvlatex.model.text import Blocks

_Content = tuple[tuple[Item, ...], tuple[DocumentSubsection, ...]]


def localize_section(section: AnySection, choose: Chooser, how: Authorship) -> DocumentSection | None:
    """Return a section, or None where the variant or the language leaves it out, or nothing is left of it.

    `how` says how the authors of publications are set.
    """
    if choose.drops(section) or _is_untitled(section, choose):
        return None
    included = choose.variant.includes(section, inherited=False)
    items, subsections = _localize_content(section, choose, how, included=included)
    if not items and not subsections:
        return None
    title = choose.localize(section.title)
    if title is None:
        return None
    when = Dates(choose.localize(section.start), choose.localize(section.end))
    return DocumentSection(
        section.id.value, title, set_dates(when, choose.language), section.new_page, items, section.span,
        section.kind if isinstance(section, EntriesSection) else "text", when, subsections,
    )  # fmt: skip


def _is_untitled(section: Section | Subsection | TextSubsection, choose: Chooser) -> bool:
    """Whether a section is left out with its title; a note says so where that is not by `private`."""
    if not choose.leaves_out(section.title):
        return False
    if not section.title.private:
        reason = f"This section has no title in '{choose.language}'"
        choose.problems.append(report_left_out(reason, section.title))
    return True


def _localize_content(section: AnySection, choose: Chooser, how: Authorship, *, included: bool) -> _Content:
    """Return the items and subsections of a section in one language."""
    if isinstance(section, TextSection):
        parts = [
            DocumentSubsection(title, body, part.span)
            for part in choose.select(section.subsections, inherited=included)
            if not _is_untitled(part, choose)
            and (body := _localize_prose(part.body, choose))
            and (title := choose.localize(part.title))
        ]
        return _localize_prose(section.body, choose) if included else (), tuple(parts)
    if isinstance(section, PublicationsSection) and section.max_authors:
        how = structs.replace(how, most=section.max_authors.value)
    items = _localize_entries(section.entries, choose, how, included=included)
    parts = []
    for part in section.subsections:
        if choose.drops(part) or _is_untitled(part, choose):
            continue
        within = _localize_entries(
            part.entries, choose, how, included=choose.variant.includes(part, inherited=included)
        )
        title = choose.localize(part.title) if within else None
        parts += [DocumentSubsection(title, within, part.span)] if title else []
    if not isinstance(section, PublicationsSection):
        return items, tuple(parts)
    works = _localize_entries(section.works, choose, how, included=included)
    items, grouped = arrange(section, (items, works, tuple(parts)), choose.language)
    return add_legend(items, grouped, choose.language)


def _localize_prose(body: Localized[Blocks] | None, choose: Chooser) -> tuple[Item, ...]:
    """Return a text as the items of a section."""
    found = choose.localize(body)
    return (found,) if found else ()


def _localize_entries(
    entries: tuple[Entry, ...], choose: Chooser, how: Authorship, *, included: bool
) -> tuple[Item, ...]:
    """Return the items of those entries that the variant selects."""
    selected = choose.select(entries, inherited=included)
    return tuple(item for entry in selected for item in localize_entry(entry, choose, how))
