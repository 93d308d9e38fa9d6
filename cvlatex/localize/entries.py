"""Entries of every kind to the few forms that a document has: one function a kind."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal

from msgspec import structs

from cvlatex.localize.authors import ANYBODY, Authorship, set_authors
from cvlatex.localize.contacts import dialled, shown
from cvlatex.localize.parts import (
    dates_of,
    in_brackets,
    joined,
    lines,
    localize_body,
    technologies_of,
    when_of,
    whole_period,
)
from cvlatex.localize.selection import Chooser
from cvlatex.model.document import UNDATED, Dates, Field, HeadedEntry, Item, LabelledLine, LabelledList
from cvlatex.model.entries import (
    AwardEntry,
    CertificateEntry,
    EducationEntry,
    Entry,
    ExperienceEntry,
    GeneralEntry,
    LanguageEntry,
    Position,
    ProjectEntry,
    PublicationEntry,
    ReferenceEntry,
    SkillEntry,
)
from cvlatex.model.fields import Located
from cvlatex.model.text import Line, Link, Plain
from cvlatex.model.text import Literal as LiteralText

_LINES = frozenset("organization role location degree area grade name title subtitle issuer authors venue note".split())
"""Keys of entries that hold lines of text."""


def localize_entry(entry: Entry, choose: Chooser, how: Authorship = ANYBODY) -> tuple[Item, ...]:
    """An entry in the variant's language: nothing where that leaves it out, several for positions without employer."""
    match entry:
        case PublicationEntry():
            found = _publication(entry, choose, how)
        case ExperienceEntry():
            return _experience(entry, choose)
        case _:
            found = _FORMS[type(entry)](entry, choose)
    return (found,) if found else ()


def _education(entry: EducationEntry, choose: Chooser) -> Item | None:
    name = choose.text(entry.organization)
    if name is None:
        return None
    degree, area = choose.text(entry.degree), choose.text(entry.area)
    above = degree or area
    return _headed(
        entry, choose, above or name, area=area if degree else None, subtitle=name if above else None,
        place=choose.text(entry.location), note=choose.text(entry.grade),
    )  # fmt: skip


def _experience(entry: ExperienceEntry, choose: Chooser) -> tuple[Item, ...]:
    """A position with its employer; an employer with several positions; freelance work, which has no employer.

    An employer that is private takes the whole entry along.
    """
    if entry.organization and entry.organization.private and choose.leaves_out(entry.organization):
        return ()
    organization, role, place = choose.text(entry.organization), choose.text(entry.role), choose.text(entry.location)
    kept = choose.kept(entry.positions, inherited=True)
    positions = tuple(position for one in kept if (position := _position(one, choose)) is not None)
    if organization is None and role is None:
        return positions
    above, below = (organization, role) if positions else (role, organization)
    title, subtitle = (above, below) if above else (below, None)
    assert title is not None
    head = _headed(
        entry, choose, title, subtitle=subtitle, place=place,
        linked="subtitle" if subtitle is organization is not None else "title",
        period=whole_period([position.when for position in positions]),
    )  # fmt: skip
    return (structs.replace(head, positions=positions),)


def _position(entry: Position, choose: Chooser) -> HeadedEntry | None:
    role = choose.text(entry.role)
    return _headed(entry, choose, role, place=choose.text(entry.location)) if role else None


def _project(entry: ProjectEntry, choose: Chooser) -> Item | None:
    name = choose.text(entry.name)
    if name is None:
        return None
    return _headed(
        entry, choose, name, area=choose.text(entry.role),
        subtitle=choose.text(entry.organization), place=choose.text(entry.location),
    )  # fmt: skip


def _general(entry: GeneralEntry, choose: Chooser) -> Item | None:
    title = choose.text(entry.title)
    if title is None:
        return None
    return _headed(entry, choose, title, subtitle=choose.text(entry.subtitle), place=choose.text(entry.location))


def _award(entry: AwardEntry, choose: Chooser) -> Item | None:
    title = choose.text(entry.title)
    if title is None:
        return None
    return _headed(entry, choose, title, subtitle=choose.text(entry.issuer), place=choose.text(entry.location))


def _certificate(entry: CertificateEntry, choose: Chooser) -> Item | None:
    name = choose.text(entry.name)
    return _headed(entry, choose, name, subtitle=choose.text(entry.issuer)) if name else None


def _publication(entry: PublicationEntry, choose: Chooser, how: Authorship) -> Item | None:
    title = choose.text(entry.title)
    if title is None:
        return None
    doi = f"https://doi.org/{entry.doi.value}" if entry.doi else None
    pages = [doi, entry.url.value if entry.url else None]
    addresses = tuple(Link(url, (Plain(shown(url)),), entry.span) for url in dict.fromkeys(pages) if url)
    head = _headed(
        entry, choose, title, subtitle=set_authors(entry, choose, how),
        place=choose.text(entry.venue), note=choose.text(entry.note),
    )  # fmt: skip
    genre = entry.kind.value if entry.kind else ""
    return structs.replace(head, url=head.url or doi, genre=genre, addresses=addresses)


def _skill(entry: SkillEntry, choose: Chooser) -> Item | None:
    if choose.leaves_out(entry.name) and entry.name is not None:
        return None
    label, level = choose.text(entry.name), choose.text(entry.level)
    items = lines(entry.items, choose)
    dots = entry.dots.value if entry.dots else None
    if dots and level is None:
        level = Line((Plain(f"{dots}/5"),), entry.span)
    if label and not entry.items:
        return LabelledLine(label, level, entry.span, dots)
    head = in_brackets(label, level, choose.language) if label else level
    return LabelledList(head, items, entry.span, dots) if items else None


def _language(entry: LanguageEntry, choose: Chooser) -> Item | None:
    label = choose.text(entry.name)
    if label is None:
        return None
    dots, level = entry.dots.value if entry.dots else None, choose.text(entry.level)
    if dots and level is None:
        level = Line((Plain(f"{dots}/5"),), entry.span)
    return LabelledLine(label, level, entry.span, dots)


def _reference(entry: ReferenceEntry, choose: Chooser) -> Item | None:
    name = choose.text(entry.name)
    if name is None:
        return None
    email, phone = _reach(choose.text(entry.email), "mailto:"), _reach(choose.text(entry.phone), "tel:")
    return HeadedEntry(
        title=name, area=choose.text(entry.role), subtitle=choose.text(entry.organization), place=None,
        note=joined([email, phone], choose.language),
        dates="", url=None, body=(), quote=choose.text(entry.quote), span=entry.span,
        kind=KINDS[ReferenceEntry], fields=(*_fields(entry, choose), *_reached(email=email, phone=phone)),
    )  # fmt: skip


def _reach(value: LiteralText | None, scheme: str) -> Line | None:
    if value is None:
        return None
    address = scheme + value.text if scheme == "mailto:" else dialled(value.text)
    return Line((Link(address, (Plain(value.text),), value.span),), value.span)


def _headed(
    entry: Any,
    choose: Chooser,
    title: Line,
    *,
    area: Line | None = None,
    subtitle: Line | None = None,
    place: Line | None = None,
    note: Line | None = None,
    linked: Literal["title", "subtitle"] = "title",
    period: Dates = UNDATED,
) -> HeadedEntry:
    """An entry with a head; `period` is when it was, where the entry itself does not say."""
    own_url: Located[str] | None = entry.url
    own = when_of(entry, choose)
    when = period if own == UNDATED else own
    return HeadedEntry(
        title=title,
        area=area,
        subtitle=subtitle,
        place=place,
        note=note,
        dates=dates_of(entry, when, choose),
        url=own_url.value if own_url else None,
        body=localize_body(entry, choose),
        quote=None,
        span=entry.span,
        kind=KINDS[type(entry)],
        fields=_fields(entry, choose),
        when=when,
        linked=linked,
        technologies=technologies_of(entry, choose),
    )


def _fields(entry: Any, choose: Chooser) -> tuple[Field, ...]:
    """The entry's lines under their keys, those that the variant keeps. What it lacks is a problem of the head."""
    quiet = Chooser(choose.variant, choose.language)
    found = []
    for name in (name for name in type(entry).__struct_fields__ if name in _LINES):
        value = getattr(entry, name)
        texts = [author.name for author in value] if name == "authors" else [value]
        kept = tuple(line for line in map(quiet.text, texts) if line is not None)
        found += [Field(name, kept)] if kept else []
    doi: Located[str] | None = getattr(entry, "doi", None)
    return (*found, Field("doi", (Line((Plain(doi.value),), doi.span),))) if doi else tuple(found)


def _reached(**reached: Line | None) -> tuple[Field, ...]:
    return tuple(Field(name, (line,)) for name, line in reached.items() if line is not None)


_FORMS: dict[type, Callable[[Any, Chooser], Item | None]] = {
    EducationEntry: _education,
    ProjectEntry: _project,
    GeneralEntry: _general,
    AwardEntry: _award,
    CertificateEntry: _certificate,
    SkillEntry: _skill,
    LanguageEntry: _language,
    ReferenceEntry: _reference,
}

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
