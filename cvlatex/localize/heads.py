"""The heads of entries: title, what stands beside and below it, dates."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from cvlatex.localize.parts import localize_body, localize_dates, localize_technologies, write_dates
from cvlatex.localize.selection import Chooser
from cvlatex.model.document import UNDATED, Dates, Field, HeadedEntry
from cvlatex.model.entries import (
    AwardEntry,
    CertificateEntry,
    EducationEntry,
    ExperienceEntry,
    GeneralEntry,
    Position,
    ProjectEntry,
    PublicationEntry,
    ReferenceEntry,
)
from cvlatex.model.fields import Located
from cvlatex.model.text import Line, Plain

KINDS: dict[type, str] = {
    EducationEntry: "education",
    ExperienceEntry: "experience",
    Position: "experience",
    ProjectEntry: "projects",
    GeneralEntry: "entries",
    AwardEntry: "awards",
    CertificateEntry: "certificates",
    PublicationEntry: "publications",
    ReferenceEntry: "references",
}
"""The type of section whose entries a class is for."""

_LINES = frozenset("organization role location degree area grade name title subtitle issuer authors venue note".split())
"""Keys of entries that hold lines of text."""


def localize_head(
    entry: Any,
    choose: Chooser,
    title: Line | None,
    *,
    area: Line | None = None,
    subtitle: Line | None = None,
    place: Line | None = None,
    note: Line | None = None,
    linked: Literal["title", "subtitle"] = "title",
    period: Dates = UNDATED,
) -> HeadedEntry | None:
    """Return an entry with a head; `period` is when it was, where the entry itself does not say.

    Without a title, its next line leads, at last its dates; None where it has none of these.
    """
    own_url: Located[str] | None = entry.url
    own = localize_dates(entry, choose)
    when = period if own == UNDATED else own
    dates = write_dates(entry, when, choose)
    title, area, subtitle, note, place = promote_first((title, area, subtitle, note, place))
    if title is None and dates:
        title, dates = Line((Plain(dates),), entry.span), ""
    if title is None:
        return None
    return HeadedEntry(
        title=title,
        area=area,
        subtitle=subtitle,
        place=place,
        note=note,
        dates=dates,
        url=own_url.value if own_url else None,
        body=localize_body(entry, choose),
        quote=None,
        span=entry.span,
        kind=KINDS[type(entry)],
        fields=list_fields(entry, choose),
        when=when,
        linked=linked,
        technologies=localize_technologies(entry, choose),
    )


def list_fields(entry: Any, choose: Chooser) -> tuple[Field, ...]:
    """Return the entry's lines under their keys, those that the variant keeps. What it lacks is the head's problem."""
    quiet = Chooser(choose.variant, choose.language)
    found = []
    for name in (name for name in type(entry).__struct_fields__ if name in _LINES):
        value = getattr(entry, name)
        texts = [author.name for author in value] if name == "authors" else [value]
        texts_left = tuple(line for line in map(quiet.localize, texts) if line is not None)
        found += [Field(name, texts_left)] if texts_left else []
    doi: Located[str] | None = getattr(entry, "doi", None)
    return (*found, Field("doi", (Line((Plain(doi.value),), doi.span),))) if doi else tuple(found)


def promote_first(parts: Sequence[Line | None]) -> tuple[Line | None, ...]:
    """Return the same lines, with the first that is there in the first place and none in its own."""
    first = next((index for index, part in enumerate(parts) if part), 0)
    return (parts[first], *(None if index == first else part for index, part in enumerate(parts) if index))
