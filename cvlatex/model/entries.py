"""The entries of a section, one class a kind, and the lists of points below them.

A field with a `Doc` is a YAML key: the reader binds it, the JSON Schema shows its words. A field without a default
is required; of the keys in `NEEDS`, one must be there. `SHORT` names the field that a plain text stands for where a
map could.
"""

# No annotation is a string (`from __future__ import annotations`): the reader evaluates them all at every start.

from typing import Annotated, ClassVar, Literal

from msgspec import Struct

from cvlatex.core.source import Span
from cvlatex.model.dates import Date, Moment
from cvlatex.model.fields import DOI, EMAIL, URL, Doc, Located
from cvlatex.model.localized import Localized
from cvlatex.model.selectable import Selectable
from cvlatex.model.text import Blocks, Line
from cvlatex.model.text import Literal as LiteralText

WorkKind = Literal[
    "journal", "conference", "book", "chapter", "thesis", "preprint", "report", "patent", "software", "other"
]


class Highlight(Selectable, frozen=True, kw_only=True):
    """One point of a list, with the points below it."""

    SHORT: ClassVar[str] = "text"

    text: Annotated[Localized[Blocks], Doc("The point.")]
    highlights: Annotated[tuple["Highlight", ...], Doc("The points below it.")] = ()
    numbered: Annotated[bool, Doc("Whether the points below it are numbered.")] = False


class Period(Struct, frozen=True, kw_only=True):
    """One of several periods."""

    NEEDS: ClassVar[tuple[str, ...]] = ("start", "end", "date")

    start: Annotated[Localized[Date] | None, Doc("When it began.")] = None
    end: Annotated[Localized[Moment] | None, Doc("When it ended, or `present`.")] = None
    date: Annotated[Localized[Date] | None, Doc("The one date of what had no duration.")] = None
    span: Span


class Dated(Selectable, frozen=True, kw_only=True):
    """Something with a date, a period or several."""

    start: Annotated[
        Localized[Date] | None,
        Doc("When it began: YYYY, YYYY-MM or YYYY-MM-DD, a season (2023-fall), or about (~2019)."),
    ] = None
    end: Annotated[Localized[Moment] | None, Doc("When it ended, or `present`.")] = None
    date: Annotated[Localized[Date] | None, Doc("The one date of what had no duration.")] = None
    expected: Annotated[Localized[Date] | None, Doc("When it is expected to end, or to take place.")] = None
    periods: Annotated[tuple[Period, ...], Doc("Several periods, each with start and end.")] = ()
    dates_text: Annotated[Localized[LiteralText] | None, Doc("Words to print in place of the dates.")] = None


class Detailed(Dated, frozen=True, kw_only=True):
    """Something with a description."""

    url: Annotated[Located[str] | None, Doc("A page about it.", URL)] = None
    summary: Annotated[Localized[Blocks] | None, Doc("A paragraph or more, before the highlights.")] = None
    highlights: Annotated[tuple[Highlight, ...], Doc("What was done and achieved, a point each.")] = ()
    numbered: Annotated[bool, Doc("Whether the highlights are numbered.")] = False
    technologies: Annotated[tuple[Localized[Line], ...], Doc("Tools and methods, on a line of their own.")] = ()


class EducationEntry(Detailed, frozen=True, kw_only=True):
    """A degree or a course of study."""

    organization: Annotated[Localized[Line], Doc("The school.")]
    degree: Annotated[Localized[Line] | None, Doc("The degree.")] = None
    area: Annotated[Localized[Line] | None, Doc("The field of study.")] = None
    location: Annotated[Localized[Line] | None, Doc("Where.")] = None
    grade: Annotated[Localized[Line] | None, Doc("The mark or honours.")] = None


class Position(Detailed, frozen=True, kw_only=True):
    """One of several positions at an employer."""

    role: Annotated[Localized[Line], Doc("The position's title.")]
    location: Annotated[Localized[Line] | None, Doc("Where, if not where the employer is.")] = None


class ExperienceEntry(Detailed, frozen=True, kw_only=True):
    """A position, or an employer with several."""

    NEEDS: ClassVar[tuple[str, ...]] = ("organization", "role", "positions")

    organization: Annotated[Localized[Line] | None, Doc("The employer; of freelance work, there may be none.")] = None
    role: Annotated[Localized[Line] | None, Doc("The position's title.")] = None
    location: Annotated[Localized[Line] | None, Doc("Where.")] = None
    positions: Annotated[
        tuple[Position, ...],
        Doc("Several positions at this employer, the newest first; its period is worked out from theirs."),
    ] = ()


class ProjectEntry(Detailed, frozen=True, kw_only=True):
    """A project."""

    name: Annotated[Localized[Line], Doc("The project.")]
    role: Annotated[Localized[Line] | None, Doc("The part taken in it.")] = None
    organization: Annotated[Localized[Line] | None, Doc("For or at whom.")] = None
    location: Annotated[Localized[Line] | None, Doc("Where.")] = None


class SkillEntry(Selectable, frozen=True, kw_only=True):
    """A skill or a group of skills."""

    NEEDS: ClassVar[tuple[str, ...]] = ("items", "name")

    name: Annotated[Localized[Line] | None, Doc("The skill, or what several have in common.")] = None
    items: Annotated[tuple[Localized[Line], ...], Doc("The skills.")] = ()
    level: Annotated[Localized[Line] | None, Doc("How well, in words.")] = None
    dots: Annotated[Located[int] | None, Doc("How well, as 1 to 5 of five dots.", most=5)] = None


class LanguageEntry(Selectable, frozen=True, kw_only=True):
    """A language the person speaks."""

    name: Annotated[Localized[Line], Doc("The language.")]
    level: Annotated[Localized[Line] | None, Doc("How well, in words.")] = None
    dots: Annotated[Located[int] | None, Doc("How well, as 1 to 5 of five dots.", most=5)] = None


class Author(Struct, frozen=True, kw_only=True):
    """An author of a publication."""

    SHORT: ClassVar[str] = "name"

    name: Annotated[Localized[Line], Doc("The name as it is printed.")]
    equal: Annotated[bool, Doc("Whether this author contributed equally with others.")] = False
    corresponding: Annotated[bool, Doc("Whether this is a corresponding author.")] = False
    span: Span


class Place(Struct, frozen=True):
    """Where in its journal or volume a work stands, as plain text; '' for what it has not."""

    volume: str = ""
    issue: str = ""
    pages: str = ""


class PublicationEntry(Dated, frozen=True, kw_only=True):
    """A publication."""

    title: Annotated[Localized[Line], Doc("Its title.")]
    authors: Annotated[tuple[Author, ...], Doc("Its authors, in their order.")] = ()
    others: Annotated[bool, Doc("Whether there are further authors: et al. follows.")] = False
    venue: Annotated[Localized[Line] | None, Doc("The journal, conference or publisher.")] = None
    place: Place = Place()
    note: Annotated[Localized[Line] | None, Doc("Best paper, to appear, under review: what else is worth a word.")] = (
        None
    )
    kind: Annotated[Located[WorkKind] | None, Doc("What it is, where publications are grouped by type.")] = None
    doi: Annotated[Located[str] | None, Doc("Its DOI, without the resolver's address.", DOI)] = None
    url: Annotated[Located[str] | None, Doc("Where to read it.", URL)] = None
    summary: Annotated[Localized[Blocks] | None, Doc("A paragraph about it.")] = None


class AwardEntry(Dated, frozen=True, kw_only=True):
    """An award."""

    title: Annotated[Localized[Line], Doc("The award.")]
    issuer: Annotated[Localized[Line] | None, Doc("Who gave it.")] = None
    location: Annotated[Localized[Line] | None, Doc("Where.")] = None
    url: Annotated[Located[str] | None, Doc("A page about it.", URL)] = None
    summary: Annotated[Localized[Blocks] | None, Doc("A paragraph about it.")] = None


class CertificateEntry(Dated, frozen=True, kw_only=True):
    """A certificate."""

    name: Annotated[Localized[Line], Doc("The certificate.")]
    issuer: Annotated[Localized[Line] | None, Doc("Who issued it.")] = None
    url: Annotated[Located[str] | None, Doc("Where to verify it.", URL)] = None
    summary: Annotated[Localized[Blocks] | None, Doc("A paragraph about it.")] = None


class ReferenceEntry(Selectable, frozen=True, kw_only=True):
    """Someone who recommends the person."""

    name: Annotated[Localized[Line], Doc("Who.")]
    role: Annotated[Localized[Line] | None, Doc("Their position.")] = None
    organization: Annotated[Localized[Line] | None, Doc("Where they work.")] = None
    email: Annotated[Localized[LiteralText] | None, Doc("Their e-mail address.", EMAIL)] = None
    phone: Annotated[Localized[LiteralText] | None, Doc("Their phone number.")] = None
    quote: Annotated[Localized[Blocks] | None, Doc("What they say.")] = None


class GeneralEntry(Detailed, frozen=True, kw_only=True):
    """Anything that no other kind of entry fits."""

    title: Annotated[Localized[Line], Doc("What it is.")]
    subtitle: Annotated[Localized[Line] | None, Doc("What goes with the title.")] = None
    location: Annotated[Localized[Line] | None, Doc("Where.")] = None


Entry = (
    EducationEntry
    | ExperienceEntry
    | ProjectEntry
    | SkillEntry
    | LanguageEntry
    | PublicationEntry
    | AwardEntry
    | CertificateEntry
    | ReferenceEntry
    | GeneralEntry
)
