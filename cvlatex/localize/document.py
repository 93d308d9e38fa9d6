"""A project and a variant to a document.

Steps:
1. each of the variant's languages becomes a part: header, and the sections that tags and audience keep;
2. the glossary's entries are chosen (all, or those that the parts and their entries mention) and put in order;
3. for paper, addresses are spelt out behind the words that lead to them;
4. mentions of entries that are not printed become plain words, so that every link lands.
"""

from __future__ import annotations

from msgspec import structs

from cvlatex.core.diagnostics import Diagnostic, error, has_errors
from cvlatex.locales.collation import Reading, pinyin, sort_key
from cvlatex.localize.addresses import with_addresses
from cvlatex.localize.contacts import address_of, shown
from cvlatex.localize.dates import set_period
from cvlatex.localize.entries import localize_entry
from cvlatex.localize.mentions import mentioned_ids, without_mentions
from cvlatex.localize.selection import Chooser
from cvlatex.model.cv import AnySection, Contact, Entry, Profile, TextSection
from cvlatex.model.document import (
    ContactLine,
    Dates,
    Definition,
    Document,
    DocumentSection,
    Header,
    Item,
    Part,
    Portrait,
    Term,
)
from cvlatex.model.glossary import GlossaryEntry
from cvlatex.model.project import Project
from cvlatex.model.text import Line, Plain, plain_text
from cvlatex.model.variant import Variant


def localize(project: Project, variant: Variant, reading: Reading = pinyin) -> tuple[Document | None, list[Diagnostic]]:
    """The document of one variant, and the texts that it lacks; None only where the person has no name in it.

    Chinese terms are put in order by their `reading`.
    """
    choosers = [Chooser(variant, language) for language in variant.languages]
    parts = tuple(part for choose in choosers if (part := _part(project, choose)) is not None)
    terms = _glossary(project.glossary, choosers, parts, reading)
    problems = [problem for choose in choosers for problem in choose.problems]
    if len(parts) < len(choosers):
        return None, problems if has_errors(problems) else [*problems, _nameless(project, variant)]
    document = Document(variant, parts, terms)
    document = _for_paper(document) if variant.output == "print" else document
    return without_mentions(document, keep=frozenset(term.id for term in terms)), problems


def _for_paper(document: Document) -> Document:
    """The document with every address spelt out, in the brackets of the language around it."""
    parts = tuple(with_addresses(part, part.language) for part in document.parts)
    glossary = tuple(with_addresses(term, document.parts[0].language) for term in document.glossary)
    return structs.replace(document, parts=parts, glossary=glossary)


def _nameless(project: Project, variant: Variant) -> Diagnostic:
    message = f"The variant '{variant.name}' has no name for the person: it is left out in a language of it."
    return error("missing-name", project.cv.profile.name.span, message, "Write the name in each of its languages.")


def _part(project: Project, choose: Chooser) -> Part | None:
    header = _header(project.cv.profile, choose)
    sections = tuple(
        localized for section in project.cv.sections if (localized := _section(section, choose)) is not None
    )
    return Part(choose.language, header, sections) if header else None


def _header(profile: Profile, choose: Chooser) -> Header | None:
    name = choose.text(profile.name)
    contacts = tuple(
        line
        for contact in choose.kept(profile.contacts, inherited=True)
        if (line := _contact(contact, choose)) is not None
    )
    headline = choose.text(profile.headline)
    return Header(name, headline, contacts, _portrait(profile, choose)) if name else None


def _contact(contact: Contact, choose: Chooser) -> ContactLine | None:
    value = choose.text(contact.value)
    if value is None:
        return None
    label = choose.text(contact.label)
    text = label.children if label else (Plain(shown(value.text)),)
    return ContactLine(contact.type.value, text, address_of(contact.type.value, value.text), contact.span, value.text)


def _portrait(profile: Profile, choose: Chooser) -> Portrait | None:
    if profile.photo is None or choose.variant.drops(profile.photo):
        return None
    alt = choose.text(profile.photo.alt)
    return Portrait(profile.photo.file.value, alt, profile.photo.span) if alt else None


def _section(section: AnySection, choose: Chooser) -> DocumentSection | None:
    if choose.variant.drops(section):
        return None
    included = choose.variant.includes(section, inherited=False)
    items = _items(section, choose, included=included)
    if not items:
        return None
    title = choose.text(section.title)
    if title is None:
        return None
    dates = set_period(section.start, section.end, choose.language)
    when = Dates(section.start, section.end)
    return DocumentSection(section.id.value, title, dates, section.new_page, items, section.span, section.TYPE, when)


def _items(section: AnySection, choose: Chooser, *, included: bool) -> tuple[Item, ...]:
    if isinstance(section, TextSection):
        body = choose.text(section.body) if included else None
        return (body,) if body else ()
    entries: tuple[Entry, ...] = section.entries
    localized = (localize_entry(entry, choose) for entry in choose.kept(entries, inherited=included))
    return tuple(item for item in localized if item is not None)


def _glossary(
    entries: tuple[GlossaryEntry, ...], choosers: list[Chooser], parts: tuple[Part, ...], reading: Reading
) -> tuple[Term, ...]:
    scope = choosers[0].variant.glossary
    if scope == "none":
        return ()
    kept = {entry.id.value: entry for entry in choosers[0].kept(entries, inherited=True)}
    terms = _terms(kept, mentioned_ids(parts) if scope == "referenced" else set(kept), choosers)
    by_heading = sort_key(choosers[0].language, reading)
    return tuple(sorted(terms, key=lambda term: by_heading(plain_text(term.headings[0][1].children))))


def _term(entry: GlossaryEntry, choosers: list[Chooser]) -> Term | None:
    headings: list[tuple[str, Line]] = []
    definitions = []
    for choose in choosers:
        term, body = choose.text(entry.term), choose.text(entry.body)
        references = tuple(line for line in map(choose.text, entry.references) if line is not None)
        if term is None or body is None:
            continue
        if plain_text(term.children) not in [plain_text(line.children) for _, line in headings]:
            headings.append((choose.language, term))
        definitions.append(Definition(choose.language, body, references))
    return Term(entry.id.value, tuple(headings), tuple(definitions), entry.span) if definitions else None


def _terms(kept: dict[str, GlossaryEntry], wanted: set[str], choosers: list[Chooser]) -> list[Term]:
    """The wanted entries, and those that the entries so reached mention in turn."""
    terms: dict[str, Term | None] = {}
    while wanted:
        found = {id_: _term(kept[id_], choosers) for id_ in kept if id_ in wanted and id_ not in terms}
        terms |= found
        wanted = mentioned_ids(tuple(found.values()))
    return [term for term in terms.values() if term]
