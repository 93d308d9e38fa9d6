"""A project and a variant to a document.

Steps:
1. each of the variant's languages becomes a part: header, and the sections that tags and audience keep;
2. the glossary's entries are chosen (all, or those that the parts and their entries mention) and put in order;
3. for paper, addresses are spelt out behind the words that lead to them;
4. mentions of entries that are not printed become plain words, so that every link lands.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import structs

from cvlatex.core.diagnostics import Diagnostic, error, has_errors
from cvlatex.core.source import Span
from cvlatex.locales.collation import Reading, spell_pinyin
from cvlatex.locales.locale import find_locale
from cvlatex.locales.names import romanize_name
from cvlatex.localize.addresses import with_addresses
from cvlatex.localize.authors import ANYBODY, Authorship, build_authorship
from cvlatex.localize.contacts import localize_contact
from cvlatex.localize.footers import localize_footer
from cvlatex.localize.glossary import localize_glossary
from cvlatex.localize.letters import localize_letter
from cvlatex.localize.mentions import without_mentions
from cvlatex.localize.sections import localize_section
from cvlatex.localize.selection import Chooser
from cvlatex.localize.siblings import find_siblings
from cvlatex.localize.spaces import with_nobreak_spaces
from cvlatex.model.cv import Profile
from cvlatex.model.document import Document, DocumentLetter, Header, Part, Portrait
from cvlatex.model.letter import Letter
from cvlatex.model.project import Project
from cvlatex.model.selectable import Selectable
from cvlatex.model.text import Literal, as_plain_text
from cvlatex.model.variant import Variant
from cvlatex.model.walk import find_values


def localize(
    project: Project, variant: Variant, reading: Reading = spell_pinyin
) -> tuple[Document | None, list[Diagnostic]]:
    """Return the document of one variant, and the texts that it lacks; None only where the person has no name in it.

    Chinese terms are put in order by their `reading`.
    """
    choosers = [Chooser(variant, language) for language in variant.languages]
    parts = tuple(part for choose in choosers if (part := _localize_part(project, choose)) is not None)
    terms = localize_glossary(project.glossary, choosers, parts, reading)
    problems = [problem for choose in choosers for problem in choose.problems]
    if len(parts) < len(choosers):
        unknown_letter = variant.letter_only and _find_letter(project, variant) is None  # checks/unknown_letter.py
        known = unknown_letter or has_errors(problems)
        return None, problems if known else [*problems, _report_nameless(project, variant)]
    document = Document(
        variant, parts, terms, siblings=find_siblings(variant, project.variants), tagged=_find_tags(project)
    )
    document = _spell_out_addresses(document) if variant.output == "print" else document
    document = _with_nobreak_spaces(document)
    return without_mentions(document, keep=frozenset(term.id for term in terms)), problems


def _find_tags(project: Project) -> tuple[tuple[str, Span], ...]:
    """Return the tags in the data, each with the place of what bears it."""
    bearers = (item for item in find_values(project.cv, Selectable) if item.tags)
    return tuple((tag.value, item.span) for item in bearers for tag in item.tags)


def _with_nobreak_spaces(document: Document) -> Document:
    """Return the document with the spaces that its languages never end a line at."""
    parts = tuple(with_nobreak_spaces(part, part.language) for part in document.parts)
    glossary = tuple(
        structs.replace(term, definitions=tuple(with_nobreak_spaces(one, one.language) for one in term.definitions))
        for term in document.glossary
    )
    return structs.replace(document, parts=parts, glossary=glossary)


def _spell_out_addresses(document: Document) -> Document:
    """Return the document with every address spelt out, in the brackets of the language around it."""
    parts = tuple(with_addresses(part, part.language) for part in document.parts)
    glossary = tuple(with_addresses(term, document.parts[0].language) for term in document.glossary)
    return structs.replace(document, parts=parts, glossary=glossary)


def _report_nameless(project: Project, variant: Variant) -> Diagnostic:
    """Return an error that the person has no name in a language of a variant."""
    message = f"The variant '{variant.name}' has no name for the person: it is left out in a language of it."
    return error("missing-name", project.cv.profile.name.span, message, "Write the name in each of its languages.")


def _localize_part(project: Project, choose: Chooser) -> Part | None:
    """Return the document's part in one language; None where nothing of it is printed."""
    header = _localize_header(project.cv.profile, choose)
    letter = _localize_letter(project, choose)
    if choose.variant.letter_only:
        return _with_footer(Part(choose.language, header, (), letter), choose) if header and letter else None
    how = _find_authorship(project.cv.profile)
    localized = (localize_section(section, choose, how) for section in project.cv.sections)
    sections = tuple(section for section in localized if section is not None)
    return _with_footer(Part(choose.language, header, sections, letter), choose) if header else None


def _with_footer(part: Part, choose: Chooser) -> Part:
    """Return a language of the document with its footer."""
    return structs.replace(part, footer=localize_footer(choose, part.header.name))


def _localize_letter(project: Project, choose: Chooser) -> DocumentLetter | None:
    """Return the variant's letter in one language."""
    found = _find_letter(project, choose.variant)
    return localize_letter(found, choose) if found else None


def _find_letter(project: Project, variant: Variant) -> Letter | None:
    """Return the letter that a variant names, None where there is no such letter."""
    wanted = variant.letter
    return next((letter for name, letter in project.letters if wanted and name.value == wanted.value), None)


def _find_authorship(profile: Profile) -> Authorship:
    """Return one's own name, where the profile names spellings of it, in each of them and as the profile has it."""
    if not profile.name_variants:
        return ANYBODY
    names = (as_plain_text(name.children) for name in profile.name.values())
    return build_authorship([*(variant.value for variant in profile.name_variants), *names])


def _localize_header(profile: Profile, choose: Chooser) -> Header | None:
    """Return the head in one language; None without a name."""
    name = choose.localize(profile.name, *_propose_names(profile, choose.language))
    contacts = tuple(
        line
        for contact in choose.select(profile.contacts, inherited=True)
        if (line := localize_contact(contact, choose)) is not None
    )
    headline = choose.localize(profile.headline)
    if name is None:
        return None
    given, family = _choose_name_parts(as_plain_text(name.children), choose.localize(profile.family), choose.language)
    return Header(name, headline, contacts, _localize_portrait(profile, choose), given, family)


def _propose_names(profile: Profile, language: str) -> Iterator[str]:
    """Yield what a name that only Chinese has may be in a language of Latin letters."""
    if not profile.name.lacks(language) or find_locale(language).setting != "latin":
        return
    readings = (romanize_name(as_plain_text(line.children)) for line in profile.name.values())
    if reading := next(filter(None, readings), ""):
        yield f"By pinyin it is `{language}: {reading}`."


def _choose_name_parts(name: str, family: Literal | None, language: str) -> tuple[str, str]:
    """Return given and family name, '' and '' where the family's is not known, or not in the language."""
    if not family:
        return "", ""
    before, after = name.removesuffix(family.text), name.removeprefix(family.text)
    rests = (after, before) if find_locale(language).is_family_first else (before, after)
    given = next((rest for rest in rests if rest != name), "")
    return (given.strip(), family.text) if given else ("", "")


def _localize_portrait(profile: Profile, choose: Chooser) -> Portrait | None:
    """Return the portrait with its description; None where it is left out."""
    if profile.photo is None or choose.drops(profile.photo):
        return None
    alt = choose.localize(profile.photo.alt)
    return Portrait(profile.photo.file.value, alt, profile.photo.span) if alt else None
