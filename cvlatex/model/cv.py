"""The CV: profile, sections and their entries, as `data/cv.yaml` says them.

A field with a `Doc` is a YAML key: the reader binds it, the JSON Schema shows its words. A field without a default
must be there. Every value knows its span.
"""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from msgspec import Struct

from cvlatex.core.source import Span
from cvlatex.model.dates import Date, Moment
from cvlatex.model.fields import DOI, EMAIL, SLUG, URL, Doc, Located
from cvlatex.model.localized import Localized
from cvlatex.model.text import Blocks, Line
from cvlatex.model.text import Literal as LiteralText

Audience = Literal["public", "private"]

ContactType = Literal[
    "email", "phone", "website", "address", "gender", "birthdate", "nationality",
    "linkedin", "github", "gitlab", "orcid", "googlescholar", "researchgate", "x", "mastodon", "stackoverflow",
    "wechat", "telegram", "whatsapp", "skype", "zhihu", "weibo", "other",
]  # fmt: skip


class Selectable(Struct, frozen=True, kw_only=True):
    """What a variant can keep or drop."""

    tags: Annotated[tuple[Located[str], ...], Doc("Words that a variant's include and exclude pick by.", SLUG)] = ()
    audience: Annotated[
        Located[Audience] | None,
        Doc("`private`: left out of variants with `audience: public`."),
    ] = None
    span: Span


class Contact(Selectable, frozen=True, kw_only=True):
    """One way to reach the person, or one line of personal details."""

    type: Annotated[Located[ContactType], Doc("What it is; chooses the icon and the link.")]
    value: Annotated[Localized[LiteralText], Doc("The address, number or word, without markup.")]
    label: Annotated[Localized[Line] | None, Doc("Words to show in place of the value.")] = None


class Photo(Selectable, frozen=True, kw_only=True):
    """A picture of the person."""

    file: Annotated[Located[str], Doc("A JPEG or PNG file inside the data folder.")]
    alt: Annotated[Localized[Line], Doc("What the picture shows, for those who cannot see it.")]


class Profile(Struct, frozen=True, kw_only=True):
    """Who the CV is about."""

    name: Annotated[Localized[Line], Doc("The person's name.")]
    headline: Annotated[Localized[Line] | None, Doc("One line under the name.")] = None
    contacts: Annotated[tuple[Contact, ...], Doc("In the order of printing.")] = ()
    photo: Annotated[Photo | None, Doc("A portrait.")] = None
    span: Span


class Highlight(Selectable, frozen=True, kw_only=True):
    """One point of a list, with the points below it."""

    text: Annotated[Localized[Blocks], Doc("The point.")]
    highlights: Annotated[tuple[Highlight, ...], Doc("The points below it.")] = ()
    numbered: Annotated[bool, Doc("Whether the points below it are numbered.")] = False


class Dated(Selectable, frozen=True, kw_only=True):
    """Something that lasted, or still does."""

    start: Annotated[Date | None, Doc("When it began: YYYY, YYYY-MM or YYYY-MM-DD.")] = None
    end: Annotated[Moment | None, Doc("When it ended, or `present`.")] = None
    date: Annotated[Date | None, Doc("The one date of what had no duration.")] = None


class Detailed(Dated, frozen=True, kw_only=True):
    """Something with a description."""

    url: Annotated[Located[str] | None, Doc("A page about it.", URL)] = None
    summary: Annotated[Localized[Blocks] | None, Doc("A paragraph or more, before the highlights.")] = None
    highlights: Annotated[tuple[Highlight, ...], Doc("What was done and achieved, a point each.")] = ()
    numbered: Annotated[bool, Doc("Whether the highlights are numbered.")] = False


class EducationEntry(Detailed, frozen=True, kw_only=True):
    """A degree or a course of study."""

    organization: Annotated[Localized[Line], Doc("The school.")]
    degree: Annotated[Localized[Line] | None, Doc("The degree.")] = None
    area: Annotated[Localized[Line] | None, Doc("The field of study.")] = None
    location: Annotated[Localized[Line] | None, Doc("Where.")] = None
    grade: Annotated[Localized[Line] | None, Doc("The mark or honours.")] = None


class ExperienceEntry(Detailed, frozen=True, kw_only=True):
    """A position."""

    organization: Annotated[Localized[Line], Doc("The employer.")]
    role: Annotated[Localized[Line] | None, Doc("The position's title.")] = None
    location: Annotated[Localized[Line] | None, Doc("Where.")] = None


class ProjectEntry(Detailed, frozen=True, kw_only=True):
    """A project."""

    name: Annotated[Localized[Line], Doc("The project.")]
    role: Annotated[Localized[Line] | None, Doc("The part taken in it.")] = None
    organization: Annotated[Localized[Line] | None, Doc("For or at whom.")] = None
    location: Annotated[Localized[Line] | None, Doc("Where.")] = None


class SkillEntry(Selectable, frozen=True, kw_only=True):
    """A group of skills."""

    name: Annotated[Localized[Line], Doc("What the skills have in common.")]
    items: Annotated[tuple[Localized[Line], ...], Doc("The skills.")]


class LanguageEntry(Selectable, frozen=True, kw_only=True):
    """A language the person speaks."""

    name: Annotated[Localized[Line], Doc("The language.")]
    level: Annotated[Localized[Line] | None, Doc("How well.")] = None


class PublicationEntry(Dated, frozen=True, kw_only=True):
    """A publication."""

    title: Annotated[Localized[Line], Doc("Its title.")]
    authors: Annotated[tuple[Localized[Line], ...], Doc("Its authors, in their order.")] = ()
    venue: Annotated[Localized[Line] | None, Doc("The journal, conference or publisher.")] = None
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
    """Someone who speaks for the person."""

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


class Section(Selectable, frozen=True, kw_only=True):
    """A heading and what stands under it. `TYPE` is the value of the `type` key that chooses the class."""

    TYPE: ClassVar[str]

    id: Annotated[Located[str], Doc("A name for the section, once in the file.", SLUG)]
    title: Annotated[Localized[Line], Doc("The heading.")]
    start: Annotated[Date | None, Doc("When what it tells began.")] = None
    end: Annotated[Moment | None, Doc("When that ended, or `present`.")] = None
    new_page: Annotated[bool, Doc("Whether it begins a new page.")] = False


class TextSection(Section, frozen=True, kw_only=True):
    """Prose: a statement, a summary, interests."""

    TYPE: ClassVar[str] = "text"
    body: Annotated[Localized[Blocks], Doc("The text.")]


class EducationSection(Section, frozen=True, kw_only=True):
    """Degrees."""

    TYPE: ClassVar[str] = "education"
    entries: Annotated[tuple[EducationEntry, ...], Doc("In the order of printing.")]


class ExperienceSection(Section, frozen=True, kw_only=True):
    """Positions."""

    TYPE: ClassVar[str] = "experience"
    entries: Annotated[tuple[ExperienceEntry, ...], Doc("In the order of printing.")]


class ProjectsSection(Section, frozen=True, kw_only=True):
    """Projects."""

    TYPE: ClassVar[str] = "projects"
    entries: Annotated[tuple[ProjectEntry, ...], Doc("In the order of printing.")]


class SkillsSection(Section, frozen=True, kw_only=True):
    """Groups of skills."""

    TYPE: ClassVar[str] = "skills"
    entries: Annotated[tuple[SkillEntry, ...], Doc("In the order of printing.")]


class LanguagesSection(Section, frozen=True, kw_only=True):
    """Languages spoken."""

    TYPE: ClassVar[str] = "languages"
    entries: Annotated[tuple[LanguageEntry, ...], Doc("In the order of printing.")]


class PublicationsSection(Section, frozen=True, kw_only=True):
    """Publications."""

    TYPE: ClassVar[str] = "publications"
    entries: Annotated[tuple[PublicationEntry, ...], Doc("In the order of printing.")]


class AwardsSection(Section, frozen=True, kw_only=True):
    """Awards."""

    TYPE: ClassVar[str] = "awards"
    entries: Annotated[tuple[AwardEntry, ...], Doc("In the order of printing.")]


class CertificatesSection(Section, frozen=True, kw_only=True):
    """Certificates."""

    TYPE: ClassVar[str] = "certificates"
    entries: Annotated[tuple[CertificateEntry, ...], Doc("In the order of printing.")]


class ReferencesSection(Section, frozen=True, kw_only=True):
    """People who speak for the person."""

    TYPE: ClassVar[str] = "references"
    entries: Annotated[tuple[ReferenceEntry, ...], Doc("In the order of printing.")]


class GeneralSection(Section, frozen=True, kw_only=True):
    """Anything else."""

    TYPE: ClassVar[str] = "entries"
    entries: Annotated[tuple[GeneralEntry, ...], Doc("In the order of printing.")]


AnySection = (
    TextSection
    | EducationSection
    | ExperienceSection
    | ProjectsSection
    | SkillsSection
    | LanguagesSection
    | PublicationsSection
    | AwardsSection
    | CertificatesSection
    | ReferencesSection
    | GeneralSection
)


class Cv(Struct, frozen=True, kw_only=True):
    """The whole of `data/cv.yaml`."""

    profile: Annotated[Profile, Doc("Who the CV is about.")]
    sections: Annotated[tuple[AnySection, ...], Doc("The CV's sections, in the order of printing.")]
    span: Span
