"""Entries of every kind to the few forms that a document has: one function a kind."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from msgspec import structs

from cvlatex.localize.authors import ANYBODY, Authorship, choose_marks, set_authors
from cvlatex.localize.contacts import format_number, without_scheme
from cvlatex.localize.heads import KINDS, list_fields, localize_head, promote_first
from cvlatex.localize.parts import (
    add_in_brackets,
    join_lines,
    localize_lines,
    merge_periods,
)
from cvlatex.localize.selection import Chooser
from cvlatex.localize.untitled import is_left_out, localize_without_head, report_left_out, report_untitled
from cvlatex.localize.venues import write_venue
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
    """Localize an entry for a variant: nothing where that leaves it out, several for positions without employer.

    Of one without a title, the next of its lines leads; of one without any, what stands below is printed.
    """
    if is_left_out(entry, choose):
        return ()
    match entry:
        case PublicationEntry():
            found = _localize_publication(entry, choose, how)
        case ExperienceEntry():
            return _localize_experience(entry, choose)
        case _:
            found = _FORMS[type(entry)](entry, choose)
    return (found,) if found else localize_without_head(entry, choose)


def _localize_education(entry: EducationEntry, choose: Chooser) -> Item | None:
    """Return a course of education: the degree leads, or else the area or the school."""
    name, degree, area = choose.localize(entry.organization), choose.localize(entry.degree), choose.localize(entry.area)
    above = degree or area
    return localize_head(
        entry, choose, above or name, area=area if degree else None, subtitle=name if above else None,
        place=choose.localize(entry.location), note=choose.localize(entry.grade),
        linked="subtitle" if above and name else "title",
    )  # fmt: skip


def _localize_experience(entry: ExperienceEntry, choose: Chooser) -> tuple[Item, ...]:
    """Return a position with its employer; an employer with several positions; freelance work, which has no employer.

    An employer that is private takes the whole entry along.
    """
    if entry.organization and entry.organization.private and choose.leaves_out(entry.organization):
        return ()
    organization, role, place = (
        choose.localize(entry.organization),
        choose.localize(entry.role),
        choose.localize(entry.location),
    )
    selected = choose.select(entry.positions, inherited=True)
    below = tuple(item for one in selected for item in _localize_position(one, choose))
    positions = tuple(item for item in below if isinstance(item, HeadedEntry))
    if organization is None and role is None and below:
        return below
    first, second = (organization, role) if positions else (role, organization)
    title, subtitle = (first, second) if first else (second, None)
    head = localize_head(
        entry, choose, title, subtitle=subtitle, place=place,
        linked="subtitle" if subtitle is organization is not None else "title",
        period=merge_periods([position.when for position in positions]),
    )  # fmt: skip
    if head is None:
        return localize_without_head(entry, choose) or report_untitled(entry, choose)
    texts = tuple(item for item in below if isinstance(item, Blocks))
    rest = tuple(item for item in below if not isinstance(item, HeadedEntry | Blocks))
    return (structs.replace(head, positions=positions, body=(*head.body, *texts)), *rest)


def _localize_position(entry: Position, choose: Chooser) -> tuple[Item, ...]:
    """Return a position at an employer; without a title, what stands below it."""
    if is_left_out(entry, choose):
        return ()
    head = localize_head(entry, choose, choose.localize(entry.role), place=choose.localize(entry.location))
    return (head,) if head else localize_without_head(entry, choose)


def _localize_project(entry: ProjectEntry, choose: Chooser) -> Item | None:
    """Return a project."""
    return localize_head(
        entry, choose, choose.localize(entry.name), area=choose.localize(entry.role),
        subtitle=choose.localize(entry.organization), place=choose.localize(entry.location),
    )  # fmt: skip


def _localize_general(entry: GeneralEntry, choose: Chooser) -> Item | None:
    """Return an entry of a general section."""
    title, subtitle = choose.localize(entry.title), choose.localize(entry.subtitle)
    return localize_head(entry, choose, title, subtitle=subtitle, place=choose.localize(entry.location))


def _localize_award(entry: AwardEntry, choose: Chooser) -> Item | None:
    """Return an award."""
    title, issuer = choose.localize(entry.title), choose.localize(entry.issuer)
    return localize_head(entry, choose, title, subtitle=issuer, place=choose.localize(entry.location))


def _localize_certificate(entry: CertificateEntry, choose: Chooser) -> Item | None:
    """Return a certificate."""
    return localize_head(entry, choose, choose.localize(entry.name), subtitle=choose.localize(entry.issuer))


def _localize_publication(entry: PublicationEntry, choose: Chooser, how: Authorship) -> Item | None:
    """Return a publication, with DOI and address."""
    doi = f"https://doi.org/{entry.doi.value}" if entry.doi else None
    pages = [doi, entry.url.value if entry.url else None]
    addresses = tuple(Link(url, (Plain(without_scheme(url)),), entry.span) for url in dict.fromkeys(pages) if url)
    title, venue = _unmark_title(choose.localize(entry.title), choose.language), write_venue(entry, choose)
    head = localize_head(
        entry, choose, title or venue, subtitle=set_authors(entry, choose, how),
        place=venue if title else None, note=choose.localize(entry.note),
    )  # fmt: skip
    if head is None:
        return None
    genre, marks = entry.kind.value if entry.kind else "", choose_marks(head, choose.language)
    return structs.replace(head, url=head.url or doi, genre=genre, addresses=addresses, marks=marks)


def _unmark_title(title: Line | None, language: str) -> Line | None:
    """Return a title without the mark of its language, where that is the language of the text around it."""
    match title:
        case Line((Foreign(own, children),), span) if own.partition("-")[0] == language.partition("-")[0]:
            return Line(children, span)
        case _:
            return title


def _localize_skill(entry: SkillEntry, choose: Chooser) -> Item | None:
    """Return a group of skills as a labelled list, with its level."""
    label, level = choose.localize(entry.name), choose.localize(entry.level)
    items = localize_lines(entry.items, choose)
    dots = entry.dots.value if entry.dots else None
    if dots and level is None and (label or items):
        level = Line((Plain(f"{dots}/5"),), entry.span)
    if items:
        head = add_in_brackets(label, level, choose.language) if label else level
        return LabelledList(head, items, entry.span, dots)
    if entry.items and all(choose.leaves_out(item) and not item.private for item in entry.items):
        reason = f"None of these items is in '{choose.language}'"
        choose.problems.append(report_left_out(reason, entry.items[0]))
    if entry.items:
        return None
    return _label_line(label, level, entry, dots)


def _localize_language(entry: LanguageEntry, choose: Chooser) -> Item | None:
    """Return a language with its level as a labelled line."""
    label = choose.localize(entry.name)
    dots, level = entry.dots.value if entry.dots else None, choose.localize(entry.level)
    if dots and level is None and label:
        level = Line((Plain(f"{dots}/5"),), entry.span)
    return _label_line(label, level, entry, dots)


def _label_line(label: Line | None, level: Line | None, entry: Entry, dots: int | None) -> Item | None:
    """Return a labelled line; without a label, the level takes its place."""
    if label is None:
        return LabelledLine(level, None, entry.span, dots) if level else None
    return LabelledLine(label, level, entry.span, dots)


def _localize_reference(entry: ReferenceEntry, choose: Chooser) -> Item | None:
    """Return a reference with its contacts."""
    email, phone = (
        _link_contact(choose.localize(entry.email), "mailto:"),
        _link_contact(choose.localize(entry.phone), "tel:"),
    )
    quote = choose.localize(entry.quote)
    parts = (choose.localize(entry.name), choose.localize(entry.role), choose.localize(entry.organization))
    title, area, subtitle, note = promote_first((*parts, join_lines([email, phone], choose.language)))
    if title is None:
        return quote
    return HeadedEntry(
        title=title, area=area, subtitle=subtitle, place=None, note=note,
        dates="", url=None, body=(), quote=quote, span=entry.span,
        kind=KINDS[ReferenceEntry], fields=(*list_fields(entry, choose), *_read_contacts(email=email, phone=phone)),
    )  # fmt: skip


def _link_contact(value: LiteralText | None, scheme: str) -> Line | None:
    """Return an email address or a phone number as a link."""
    if value is None:
        return None
    address = scheme + value.text if scheme == "mailto:" else format_number(value.text)
    return Line((Link(address, (Plain(value.text),), value.span),), value.span)


def _read_contacts(**reached: Line | None) -> tuple[Field, ...]:
    """Return the contacts that are there, as fields."""
    return tuple(Field(name, (line,)) for name, line in reached.items() if line is not None)


_FORMS: dict[type, Callable[[Any, Chooser], Item | None]] = {
    EducationEntry: _localize_education,
    ProjectEntry: _localize_project,
    GeneralEntry: _localize_general,
    AwardEntry: _localize_award,
    CertificateEntry: _localize_certificate,
    SkillEntry: _localize_skill,
    LanguageEntry: _localize_language,
    ReferenceEntry: _localize_reference,
}
