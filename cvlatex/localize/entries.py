"""Entries of every kind to the few forms that a document has: one function a kind."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from msgspec import structs

from cvlatex.localize.authors import ANYBODY, Authorship, marks_of, set_authors
from cvlatex.localize.contacts import dialled, without_scheme
from cvlatex.localize.heads import KINDS, fields_of, headed, led
from cvlatex.localize.parts import (
    in_brackets,
    joined,
    lines,
    whole_period,
)
from cvlatex.localize.selection import Chooser
from cvlatex.localize.untitled import is_left_out, items_without_head, left_out, untitled
from cvlatex.localize.venues import venue_of
from cvlatex.model.document import Field, HeadedEntry, Item, LabelledLine, LabelledList
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
from cvlatex.model.text import Blocks, Foreign, Line, Link, Plain
from cvlatex.model.text import Literal as LiteralText


def localize_entry(entry: Entry, choose: Chooser, how: Authorship = ANYBODY) -> tuple[Item, ...]:
    """An entry in the variant's language: nothing where that leaves it out, several for positions without employer.

    Of one without a title, the next of its lines leads; of one without any, what stands below is printed.
    """
    if is_left_out(entry, choose):
        return ()
    match entry:
        case PublicationEntry():
            found = _publication(entry, choose, how)
        case ExperienceEntry():
            return _experience(entry, choose)
        case _:
            found = _FORMS[type(entry)](entry, choose)
    return (found,) if found else items_without_head(entry, choose)


def _education(entry: EducationEntry, choose: Chooser) -> Item | None:
    """A course of education: the degree leads, or else the area or the school."""
    name, degree, area = choose.text(entry.organization), choose.text(entry.degree), choose.text(entry.area)
    above = degree or area
    return headed(
        entry, choose, above or name, area=area if degree else None, subtitle=name if above else None,
        place=choose.text(entry.location), note=choose.text(entry.grade),
        linked="subtitle" if above and name else "title",
    )  # fmt: skip


def _experience(entry: ExperienceEntry, choose: Chooser) -> tuple[Item, ...]:
    """A position with its employer; an employer with several positions; freelance work, which has no employer.

    An employer that is private takes the whole entry along.
    """
    if entry.organization and entry.organization.private and choose.leaves_out(entry.organization):
        return ()
    organization, role, place = choose.text(entry.organization), choose.text(entry.role), choose.text(entry.location)
    selected = choose.select(entry.positions, inherited=True)
    below = tuple(item for one in selected for item in _position(one, choose))
    positions = tuple(item for item in below if isinstance(item, HeadedEntry))
    if organization is None and role is None and below:
        return below
    first, second = (organization, role) if positions else (role, organization)
    title, subtitle = (first, second) if first else (second, None)
    head = headed(
        entry, choose, title, subtitle=subtitle, place=place,
        linked="subtitle" if subtitle is organization is not None else "title",
        period=whole_period([position.when for position in positions]),
    )  # fmt: skip
    if head is None:
        return items_without_head(entry, choose) or untitled(entry, choose)
    texts = tuple(item for item in below if isinstance(item, Blocks))
    rest = tuple(item for item in below if not isinstance(item, HeadedEntry | Blocks))
    return (structs.replace(head, positions=positions, body=(*head.body, *texts)), *rest)


def _position(entry: Position, choose: Chooser) -> tuple[Item, ...]:
    """A position at an employer; without a title, what stands below it."""
    if is_left_out(entry, choose):
        return ()
    head = headed(entry, choose, choose.text(entry.role), place=choose.text(entry.location))
    return (head,) if head else items_without_head(entry, choose)


def _project(entry: ProjectEntry, choose: Chooser) -> Item | None:
    """A project."""
    return headed(
        entry, choose, choose.text(entry.name), area=choose.text(entry.role),
        subtitle=choose.text(entry.organization), place=choose.text(entry.location),
    )  # fmt: skip


def _general(entry: GeneralEntry, choose: Chooser) -> Item | None:
    """An entry of a general section."""
    title, subtitle = choose.text(entry.title), choose.text(entry.subtitle)
    return headed(entry, choose, title, subtitle=subtitle, place=choose.text(entry.location))


def _award(entry: AwardEntry, choose: Chooser) -> Item | None:
    """An award."""
    title, issuer = choose.text(entry.title), choose.text(entry.issuer)
    return headed(entry, choose, title, subtitle=issuer, place=choose.text(entry.location))


def _certificate(entry: CertificateEntry, choose: Chooser) -> Item | None:
    """A certificate."""
    return headed(entry, choose, choose.text(entry.name), subtitle=choose.text(entry.issuer))


def _publication(entry: PublicationEntry, choose: Chooser, how: Authorship) -> Item | None:
    """A publication, with DOI and address."""
    doi = f"https://doi.org/{entry.doi.value}" if entry.doi else None
    pages = [doi, entry.url.value if entry.url else None]
    addresses = tuple(Link(url, (Plain(without_scheme(url)),), entry.span) for url in dict.fromkeys(pages) if url)
    title, venue = _own_words(choose.text(entry.title), choose.language), venue_of(entry, choose)
    head = headed(
        entry, choose, title or venue, subtitle=set_authors(entry, choose, how),
        place=venue if title else None, note=choose.text(entry.note),
    )  # fmt: skip
    if head is None:
        return None
    genre, marks = entry.kind.value if entry.kind else "", marks_of(head, choose.language)
    return structs.replace(head, url=head.url or doi, genre=genre, addresses=addresses, marks=marks)


def _own_words(title: Line | None, language: str) -> Line | None:
    """A title without the mark of its language, where that is the language of the text around it."""
    match title:
        case Line((Foreign(own, children),), span) if own.partition("-")[0] == language.partition("-")[0]:
            return Line(children, span)
        case _:
            return title


def _skill(entry: SkillEntry, choose: Chooser) -> Item | None:
    """A group of skills as a labelled list, with its level."""
    label, level = choose.text(entry.name), choose.text(entry.level)
    items = lines(entry.items, choose)
    dots = entry.dots.value if entry.dots else None
    if dots and level is None and (label or items):
        level = Line((Plain(f"{dots}/5"),), entry.span)
    if items:
        head = in_brackets(label, level, choose.language) if label else level
        return LabelledList(head, items, entry.span, dots)
    if entry.items and all(choose.leaves_out(item) and not item.private for item in entry.items):
        reason = f"None of these items is in '{choose.language}'"
        choose.problems.append(left_out(reason, entry.items[0]))
    if entry.items:
        return None
    return _label_line(label, level, entry, dots)


def _language(entry: LanguageEntry, choose: Chooser) -> Item | None:
    """A language with its level as a labelled line."""
    label = choose.text(entry.name)
    dots, level = entry.dots.value if entry.dots else None, choose.text(entry.level)
    if dots and level is None and label:
        level = Line((Plain(f"{dots}/5"),), entry.span)
    return _label_line(label, level, entry, dots)


def _label_line(label: Line | None, level: Line | None, entry: Entry, dots: int | None) -> Item | None:
    """A labelled line; without a label, the level takes its place."""
    if label is None:
        return LabelledLine(level, None, entry.span, dots) if level else None
    return LabelledLine(label, level, entry.span, dots)


def _reference(entry: ReferenceEntry, choose: Chooser) -> Item | None:
    """A reference with its contacts."""
    email, phone = _reach(choose.text(entry.email), "mailto:"), _reach(choose.text(entry.phone), "tel:")
    quote = choose.text(entry.quote)
    parts = (choose.text(entry.name), choose.text(entry.role), choose.text(entry.organization))
    title, area, subtitle, note = led((*parts, joined([email, phone], choose.language)))
    if title is None:
        return quote
    return HeadedEntry(
        title=title, area=area, subtitle=subtitle, place=None, note=note,
        dates="", url=None, body=(), quote=quote, span=entry.span,
        kind=KINDS[ReferenceEntry], fields=(*fields_of(entry, choose), *_read_contacts(email=email, phone=phone)),
    )  # fmt: skip


def _reach(value: LiteralText | None, scheme: str) -> Line | None:
    """An email address or a phone number as a link."""
    if value is None:
        return None
    address = scheme + value.text if scheme == "mailto:" else dialled(value.text)
    return Line((Link(address, (Plain(value.text),), value.span),), value.span)


def _read_contacts(**reached: Line | None) -> tuple[Field, ...]:
    """Contacts that are there, as fields."""
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
