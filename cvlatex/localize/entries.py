"""Entries of every kind to the few forms that a document has: one function a kind."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from cvlatex.localize.dates import set_date, set_period
from cvlatex.localize.selection import Chooser
from cvlatex.model.cv import (
    AwardEntry,
    CertificateEntry,
    Dated,
    EducationEntry,
    Entry,
    ExperienceEntry,
    GeneralEntry,
    Highlight,
    LanguageEntry,
    ProjectEntry,
    PublicationEntry,
    ReferenceEntry,
    SkillEntry,
)
from cvlatex.model.document import (
    Dates,
    Field,
    HeadedEntry,
    Item,
    LabelledLine,
    LabelledList,
    Passage,
    Point,
    Points,
)
from cvlatex.model.fields import Located
from cvlatex.model.localized import Localized
from cvlatex.model.text import Blocks, Inline, Line, Link, Literal, Plain

_LINES = frozenset("organization role location degree area grade name title subtitle issuer authors venue".split())
"""Keys of entries that hold lines of text."""

LIST_SEPARATOR = {"zh": "，", "en": ", "}
"""Between the authors of a publication."""


def localize_entry(entry: Entry, choose: Chooser) -> Item | None:
    """An entry in the variant's language, or None where the language leaves it out."""
    return _FORMS[type(entry)](entry, choose)


def localize_highlights(highlights: tuple[Highlight, ...], choose: Chooser, *, numbered: bool) -> Points | None:
    """A list of points and the lists below them; None where nothing of it is left."""
    points = []
    for highlight in choose.kept(highlights, inherited=True):
        text = choose.text(highlight.text)
        if text is not None:
            below = localize_highlights(highlight.highlights, choose, numbered=highlight.numbered)
            points.append(Point(text, below))
    return Points(numbered, tuple(points)) if points else None


def _education(entry: EducationEntry, choose: Chooser) -> Item | None:
    degree, area = choose.text(entry.degree), choose.text(entry.area)
    return _headed(
        entry, choose, _name=entry.organization,
        above=degree or area, area=area if degree else None,
        place=choose.text(entry.location), note=choose.text(entry.grade),
    )  # fmt: skip


def _experience(entry: ExperienceEntry, choose: Chooser) -> Item | None:
    return _headed(
        entry, choose, _name=entry.organization, above=choose.text(entry.role), place=choose.text(entry.location)
    )


def _project(entry: ProjectEntry, choose: Chooser) -> Item | None:
    return _headed(
        entry, choose, _name=entry.name, area=choose.text(entry.role),
        below=choose.text(entry.organization), place=choose.text(entry.location),
    )  # fmt: skip


def _general(entry: GeneralEntry, choose: Chooser) -> Item | None:
    return _headed(
        entry, choose, _name=entry.title, below=choose.text(entry.subtitle), place=choose.text(entry.location)
    )


def _award(entry: AwardEntry, choose: Chooser) -> Item | None:
    return _headed(entry, choose, _name=entry.title, below=choose.text(entry.issuer), place=choose.text(entry.location))


def _certificate(entry: CertificateEntry, choose: Chooser) -> Item | None:
    return _headed(entry, choose, _name=entry.name, below=choose.text(entry.issuer))


def _publication(entry: PublicationEntry, choose: Chooser) -> Item | None:
    authors = [author for author in map(choose.text, entry.authors) if author is not None]
    url = f"https://doi.org/{entry.doi.value}" if entry.doi else None
    return _headed(
        entry, choose, _name=entry.title, below=_series(authors, choose.language),
        place=choose.text(entry.venue), url=url,
    )  # fmt: skip


def _skill(entry: SkillEntry, choose: Chooser) -> Item | None:
    label = choose.text(entry.name)
    items = tuple(item for item in map(choose.text, entry.items) if item is not None)
    return LabelledList(label, items, entry.span) if label and items else None


def _language(entry: LanguageEntry, choose: Chooser) -> Item | None:
    label = choose.text(entry.name)
    return LabelledLine(label, choose.text(entry.level), entry.span) if label else None


def _reference(entry: ReferenceEntry, choose: Chooser) -> Item | None:
    name = choose.text(entry.name)
    if name is None:
        return None
    email, phone = _reach(choose.text(entry.email), "mailto:"), _reach(choose.text(entry.phone), "tel:")
    reached = [email, phone]
    return HeadedEntry(
        title=name, area=choose.text(entry.role), subtitle=choose.text(entry.organization), place=None,
        note=_series([line for line in reached if line], choose.language),
        dates="", url=None, body=(), quote=choose.text(entry.quote), span=entry.span,
        kind=KINDS[ReferenceEntry], fields=(*_fields(entry, choose), *_reached(email=email, phone=phone)),
    )  # fmt: skip


def _reach(value: Literal | None, scheme: str) -> Line | None:
    if value is None:
        return None
    address = value.text if scheme == "mailto:" else "".join(char for char in value.text if char in "+0123456789")
    return Line((Link(scheme + address, (Plain(value.text),), value.span),), value.span)


def _series(lines: list[Line], language: str) -> Line | None:
    if not lines:
        return None
    children: list[Inline] = list(lines[0].children)
    for line in lines[1:]:
        children += [Plain(LIST_SEPARATOR[language]), *line.children]
    return Line(tuple(children), lines[0].span)


def _headed(
    entry: Any,
    choose: Chooser,
    *,
    _name: Localized[Line],
    above: Line | None = None,
    area: Line | None = None,
    below: Line | None = None,
    place: Line | None = None,
    note: Line | None = None,
    url: str | None = None,
) -> HeadedEntry | None:
    """An entry with a head. Its name is the title, or the subtitle where something (`above`) stands over it."""
    name = choose.text(_name)
    if name is None:
        return None
    own_url: Located[str] | None = entry.url
    return HeadedEntry(
        title=above or name,
        area=area,
        subtitle=name if above else below,
        place=place,
        note=note,
        dates=dates_of(entry, choose.language),
        url=own_url.value if own_url else url,
        body=_body(entry, choose),
        quote=None,
        span=entry.span,
        kind=KINDS[type(entry)],
        fields=_fields(entry, choose),
        when=Dates(entry.start, entry.end, entry.date),
    )


def _fields(entry: Any, choose: Chooser) -> tuple[Field, ...]:
    """The entry's lines under their keys, those that the variant keeps. What it lacks is a problem of the head."""
    quiet = Chooser(choose.variant, choose.language)
    found = []
    for name in (name for name in type(entry).__struct_fields__ if name in _LINES):
        value = getattr(entry, name)
        lines = map(quiet.text, value if isinstance(value, tuple) else (value,))
        kept = tuple(line for line in lines if line is not None)
        found += [Field(name, kept)] if kept else []
    doi: Located[str] | None = getattr(entry, "doi", None)
    return (*found, Field("doi", (Line((Plain(doi.value),), doi.span),))) if doi else tuple(found)


def _reached(**lines: Line | None) -> tuple[Field, ...]:
    return tuple(Field(name, (line,)) for name, line in lines.items() if line is not None)


def dates_of(entry: Dated, language: str) -> str:
    """The entry's date or period, '' where it has neither."""
    return set_date(entry.date, language) if entry.date else set_period(entry.start, entry.end, language)


def _body(entry: Any, choose: Chooser) -> tuple[Passage, ...]:
    summary: Blocks | None = choose.text(entry.summary)
    highlights: tuple[Highlight, ...] = getattr(entry, "highlights", ())
    points = localize_highlights(highlights, choose, numbered=getattr(entry, "numbered", False))
    return tuple(passage for passage in (summary, points) if passage is not None)


_FORMS: dict[type, Callable[[Any, Chooser], Item | None]] = {
    EducationEntry: _education,
    ExperienceEntry: _experience,
    ProjectEntry: _project,
    GeneralEntry: _general,
    AwardEntry: _award,
    CertificateEntry: _certificate,
    PublicationEntry: _publication,
    SkillEntry: _skill,
    LanguageEntry: _language,
    ReferenceEntry: _reference,
}

KINDS: dict[type, str] = {
    EducationEntry: "education",
    ExperienceEntry: "experience",
    ProjectEntry: "projects",
    GeneralEntry: "entries",
    AwardEntry: "awards",
    CertificateEntry: "certificates",
    PublicationEntry: "publications",
    ReferenceEntry: "references",
}
"""The type of section whose entries a class is for."""
