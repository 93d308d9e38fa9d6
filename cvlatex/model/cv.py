"""The CV: profile, sections and their entries, as `data/cv.yaml` says them.

A field made with `key` is a YAML key: the reader binds it, the JSON Schema shows its words. A field without a default
must be there. Every value knows its span.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

from cvlatex.model.dates import Date, Moment
from cvlatex.model.fields import DOI, EMAIL, SLUG, URL, Located, key
from cvlatex.model.localized import Localized
from cvlatex.model.text import Blocks, Line
from cvlatex.model.text import Literal as LiteralText
from cvlatex.source import Span

Audience = Literal["public", "private"]

ContactType = Literal[
    "email", "phone", "website", "address", "gender", "birthdate", "nationality",
    "linkedin", "github", "gitlab", "orcid", "googlescholar", "researchgate", "x", "mastodon", "stackoverflow",
    "wechat", "telegram", "whatsapp", "skype", "zhihu", "weibo", "other",
]  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Selectable:
    """What a variant can keep or drop."""

    tags: tuple[Located[str], ...] = key("Words that a variant's include and exclude pick by.", default=(), form=SLUG)
    audience: Located[Audience] | None = key("`private`: left out of variants with `audience: public`.", default=None)
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact(Selectable):
    """One way to reach the person, or one line of personal details."""

    type: Located[ContactType] = key("What it is; chooses the icon and the link.")
    value: Localized[LiteralText] = key("The address, number or word, without markup.")
    label: Localized[Line] | None = key("Words to show in place of the value.", default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Photo(Selectable):
    """A picture of the person."""

    file: Located[str] = key("A JPEG or PNG file inside the data folder.")
    alt: Localized[Line] = key("What the picture shows, for those who cannot see it.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """Who the CV is about."""

    name: Localized[Line] = key("The person's name.")
    headline: Localized[Line] | None = key("One line under the name.", default=None)
    contacts: tuple[Contact, ...] = key("In the order of printing.", default=())
    photo: Photo | None = key("A portrait.", default=None)
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Highlight(Selectable):
    """One point of a list, with the points below it."""

    text: Localized[Blocks] = key("The point.")
    highlights: tuple[Highlight, ...] = key("The points below it.", default=())
    numbered: bool = key("Whether the points below it are numbered.", default=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated(Selectable):
    """Something that lasted, or still does."""

    start: Date | None = key("When it began: YYYY, YYYY-MM or YYYY-MM-DD.", default=None)
    end: Moment | None = key("When it ended, or `present`.", default=None)
    date: Date | None = key("The one date of what had no duration.", default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Detailed(Dated):
    """Something with a description."""

    url: Located[str] | None = key("A page about it.", default=None, form=URL)
    summary: Localized[Blocks] | None = key("A paragraph or more, before the highlights.", default=None)
    highlights: tuple[Highlight, ...] = key("What was done and achieved, a point each.", default=())
    numbered: bool = key("Whether the highlights are numbered.", default=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class EducationEntry(Detailed):
    """A degree or a course of study."""

    organization: Localized[Line] = key("The school.")
    degree: Localized[Line] | None = key("The degree.", default=None)
    area: Localized[Line] | None = key("The field of study.", default=None)
    location: Localized[Line] | None = key("Where.", default=None)
    grade: Localized[Line] | None = key("The mark or honours.", default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class ExperienceEntry(Detailed):
    """A position."""

    organization: Localized[Line] = key("The employer.")
    role: Localized[Line] | None = key("The position's title.", default=None)
    location: Localized[Line] | None = key("Where.", default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectEntry(Detailed):
    """A project."""

    name: Localized[Line] = key("The project.")
    role: Localized[Line] | None = key("The part taken in it.", default=None)
    organization: Localized[Line] | None = key("For or at whom.", default=None)
    location: Localized[Line] | None = key("Where.", default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class SkillEntry(Selectable):
    """A group of skills."""

    name: Localized[Line] = key("What the skills have in common.")
    items: tuple[Localized[Line], ...] = key("The skills.")


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageEntry(Selectable):
    """A language the person speaks."""

    name: Localized[Line] = key("The language.")
    level: Localized[Line] | None = key("How well.", default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicationEntry(Dated):
    """A publication."""

    title: Localized[Line] = key("Its title.")
    authors: tuple[Localized[Line], ...] = key("Its authors, in their order.", default=())
    venue: Localized[Line] | None = key("The journal, conference or publisher.", default=None)
    doi: Located[str] | None = key("Its DOI, without the resolver's address.", default=None, form=DOI)
    url: Located[str] | None = key("Where to read it.", default=None, form=URL)
    summary: Localized[Blocks] | None = key("A paragraph about it.", default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class AwardEntry(Dated):
    """An award."""

    title: Localized[Line] = key("The award.")
    issuer: Localized[Line] | None = key("Who gave it.", default=None)
    location: Localized[Line] | None = key("Where.", default=None)
    url: Located[str] | None = key("A page about it.", default=None, form=URL)
    summary: Localized[Blocks] | None = key("A paragraph about it.", default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificateEntry(Dated):
    """A certificate."""

    name: Localized[Line] = key("The certificate.")
    issuer: Localized[Line] | None = key("Who issued it.", default=None)
    url: Located[str] | None = key("Where to verify it.", default=None, form=URL)
    summary: Localized[Blocks] | None = key("A paragraph about it.", default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferenceEntry(Selectable):
    """Someone who speaks for the person."""

    name: Localized[Line] = key("Who.")
    role: Localized[Line] | None = key("Their position.", default=None)
    organization: Localized[Line] | None = key("Where they work.", default=None)
    email: Localized[LiteralText] | None = key("Their e-mail address.", default=None, form=EMAIL)
    phone: Localized[LiteralText] | None = key("Their phone number.", default=None)
    quote: Localized[Blocks] | None = key("What they say.", default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class GeneralEntry(Detailed):
    """Anything that no other kind of entry fits."""

    title: Localized[Line] = key("What it is.")
    subtitle: Localized[Line] | None = key("What goes with the title.", default=None)
    location: Localized[Line] | None = key("Where.", default=None)


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Section(Selectable):
    """A heading and what stands under it. `TYPE` is the value of the `type` key that chooses the class."""

    TYPE: ClassVar[str]

    id: Located[str] = key("A name for the section, once in the file.", form=SLUG)
    title: Localized[Line] = key("The heading.")
    start: Date | None = key("When what it tells began.", default=None)
    end: Moment | None = key("When that ended, or `present`.", default=None)
    new_page: bool = key("Whether it begins a new page.", default=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class TextSection(Section):
    """Prose: a statement, a summary, interests."""

    TYPE: ClassVar[str] = "text"
    body: Localized[Blocks] = key("The text.")


@dataclass(frozen=True, slots=True, kw_only=True)
class EducationSection(Section):
    """Degrees."""

    TYPE: ClassVar[str] = "education"
    entries: tuple[EducationEntry, ...] = key("In the order of printing.")


@dataclass(frozen=True, slots=True, kw_only=True)
class ExperienceSection(Section):
    """Positions."""

    TYPE: ClassVar[str] = "experience"
    entries: tuple[ExperienceEntry, ...] = key("In the order of printing.")


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectsSection(Section):
    """Projects."""

    TYPE: ClassVar[str] = "projects"
    entries: tuple[ProjectEntry, ...] = key("In the order of printing.")


@dataclass(frozen=True, slots=True, kw_only=True)
class SkillsSection(Section):
    """Groups of skills."""

    TYPE: ClassVar[str] = "skills"
    entries: tuple[SkillEntry, ...] = key("In the order of printing.")


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguagesSection(Section):
    """Languages spoken."""

    TYPE: ClassVar[str] = "languages"
    entries: tuple[LanguageEntry, ...] = key("In the order of printing.")


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicationsSection(Section):
    """Publications."""

    TYPE: ClassVar[str] = "publications"
    entries: tuple[PublicationEntry, ...] = key("In the order of printing.")


@dataclass(frozen=True, slots=True, kw_only=True)
class AwardsSection(Section):
    """Awards."""

    TYPE: ClassVar[str] = "awards"
    entries: tuple[AwardEntry, ...] = key("In the order of printing.")


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificatesSection(Section):
    """Certificates."""

    TYPE: ClassVar[str] = "certificates"
    entries: tuple[CertificateEntry, ...] = key("In the order of printing.")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferencesSection(Section):
    """People who speak for the person."""

    TYPE: ClassVar[str] = "references"
    entries: tuple[ReferenceEntry, ...] = key("In the order of printing.")


@dataclass(frozen=True, slots=True, kw_only=True)
class GeneralSection(Section):
    """Anything else."""

    TYPE: ClassVar[str] = "entries"
    entries: tuple[GeneralEntry, ...] = key("In the order of printing.")


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Cv:
    """The whole of `data/cv.yaml`."""

    profile: Profile = key("Who the CV is about.")
    sections: tuple[AnySection, ...] = key("The CV's sections, in the order of printing.")
    span: Span
