"""The sections of a CV: prose, or entries of one kind. `SECTIONS` says what each value of the key `type` stands for."""

# No annotation is a string (`from __future__ import annotations`): the reader evaluates them all at every start.

from typing import Annotated, ClassVar, Literal

from cvlatex.model.dates import Date, Moment
from cvlatex.model.entries import (
    AwardEntry,
    CertificateEntry,
    EducationEntry,
    Entry,
    ExperienceEntry,
    GeneralEntry,
    LanguageEntry,
    ProjectEntry,
    PublicationEntry,
    ReferenceEntry,
    SkillEntry,
)
from cvlatex.model.fields import FILE, SLUG, Doc, Located
from cvlatex.model.localized import Localized
from cvlatex.model.selectable import Selectable
from cvlatex.model.text import Blocks, Line


class Section(Selectable, frozen=True, kw_only=True):
    """A heading and what stands under it."""

    id: Annotated[Located[str], Doc("A name for the section, once in the file.", SLUG)]
    title: Annotated[Localized[Line], Doc("The heading.")]
    start: Annotated[Localized[Date] | None, Doc("When what it describes began.")] = None
    end: Annotated[Localized[Moment] | None, Doc("When that ended, or `present`.")] = None
    new_page: Annotated[bool, Doc("Whether it begins a new page.")] = False


class TextSubsection(Selectable, frozen=True, kw_only=True):
    """Prose under a heading within a section."""

    title: Annotated[Localized[Line], Doc("The heading.")]
    body: Annotated[Localized[Blocks], Doc("The text.")]


class TextSection(Section, frozen=True, kw_only=True):
    """Prose: a statement, a summary, interests."""

    NEEDS: ClassVar[tuple[str, ...]] = ("body", "subsections")

    body: Annotated[Localized[Blocks] | None, Doc("The text.")] = None
    subsections: Annotated[tuple[TextSubsection, ...], Doc("Parts with headings of their own.")] = ()


class Subsection(Selectable, frozen=True, kw_only=True):
    """Entries under a heading within a section."""

    title: Annotated[Localized[Line], Doc("The heading.")]
    entries: Annotated[tuple[Entry, ...], Doc("In the order of printing.")]


class EntriesSection(Section, frozen=True, kw_only=True):
    """Entries of one kind. `kind` is the value of the key `type`."""

    NEEDS: ClassVar[tuple[str, ...]] = ("entries", "subsections")

    kind: str
    entries: Annotated[tuple[Entry, ...], Doc("In the order of printing.")] = ()
    subsections: Annotated[tuple[Subsection, ...], Doc("Groups of entries with headings of their own.")] = ()


class PublicationsSection(EntriesSection, frozen=True, kw_only=True):
    """Publications, written here or taken from a bibliography. `works` are those that were read from its file."""

    NEEDS: ClassVar[tuple[str, ...]] = ("entries", "subsections", "bibliography")

    bibliography: Annotated[
        Located[str] | None, Doc("A BibTeX (.bib) or CSL-JSON (.json) file in the data folder.", FILE)
    ] = None
    select: Annotated[
        tuple[Located[str], ...], Doc("Keys or keywords: only those of the bibliography are printed.")
    ] = ()
    group_by: Annotated[Located[Literal["year", "type"]] | None, Doc("Groups under headings: by year or by type.")] = (
        None
    )
    numbering: Annotated[
        Located[Literal["all", "group"]] | None, Doc("Numbers in brackets: through all, or from 1 in each group.")
    ] = None
    max_authors: Annotated[Located[int] | None, Doc("How many authors are named before et al.")] = None
    works: tuple[PublicationEntry, ...] = ()


AnySection = TextSection | EntriesSection

SECTIONS: dict[str, tuple[type[Section], type | None]] = {
    "text": (TextSection, None),
    "education": (EntriesSection, EducationEntry),
    "experience": (EntriesSection, ExperienceEntry),
    "projects": (EntriesSection, ProjectEntry),
    "skills": (EntriesSection, SkillEntry),
    "languages": (EntriesSection, LanguageEntry),
    "publications": (PublicationsSection, PublicationEntry),
    "awards": (EntriesSection, AwardEntry),
    "certificates": (EntriesSection, CertificateEntry),
    "references": (EntriesSection, ReferenceEntry),
    "entries": (EntriesSection, GeneralEntry),
}
"""For each value of `type`: the class of the section, and of its entries."""
