"""name-length: names and labels fit the box that a style sets them in.

Passes: the name of the person and the label of a contact of up to 100 characters, the name and the level of skills or a
language of up to 200, a headline of up to 250, contacts of up to 2,000 in sum (a wide character counts as two).
Fails: longer ones, which no style can set.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic, error
from cvlatex.core.source import count_cells
from cvlatex.model.cv import Contact
from cvlatex.model.entries import LanguageEntry, SkillEntry
from cvlatex.model.localized import Localized
from cvlatex.model.project import Project
from cvlatex.model.text import Line, as_plain_text
from cvlatex.model.walk import find_values

ID = "name-length"
LONGEST = 100
"""Characters of the person's name and of a label."""
LONGEST_HEADLINE = 250
"""Characters of the headline: with the contacts it stands in the head of the first page, which cannot be parted."""
MOST_CONTACTS = 2_000
"""Widths of a Latin letter that all contacts take, in the language in which each is widest."""
LONGEST_GROUP = 200
"""Characters of the name and of the level of a group of skills, or of a language."""


LONGEST_WORD = 60
"""Letters without a space in such a name or level, which stands in a narrow column."""
_WORD = rf"[!-\u1fff]{{{LONGEST_WORD + 1},}}"


def check(project: Project) -> Iterator[Diagnostic]:
    """Yield an error on a name or a label that is longer, in any language."""
    yield from _report_longer(project.cv.profile.name, "name", LONGEST, "Shorten it; a headline may say more.")
    yield from _report_longer(
        project.cv.profile.headline, "headline", LONGEST_HEADLINE, "Make it a section of type text."
    )
    yield from _check_contacts(project.cv.profile.contacts)
    for contact in find_values(project.cv.profile, Contact):
        yield from _report_longer(contact.label, "label", LONGEST, "Shorten it.")
    for skill in find_values(project.cv, SkillEntry):
        yield from _check_labels(skill.name, skill.level)
    for language in find_values(project.cv, LanguageEntry):
        yield from _check_labels(language.name, language.level)


def _check_contacts(contacts: tuple[Contact, ...]) -> Iterator[Diagnostic]:
    """Yield an error on the contact with which the head of the page gets too long."""
    total = sum(map(_measure_width, contacts))
    if total > MOST_CONTACTS:
        message = (
            f"The contacts have {total:,} characters in all, a wide one counted as two; {MOST_CONTACTS:,} are the most."
        )
        yield error(ID, contacts[0].span.start(), message, "Shorten them, or write some of them into a section.")


def _measure_width(contact: Contact) -> int:
    """Return the cells that a contact takes at most: its longest label and its longest value."""
    label = (
        max((count_cells(as_plain_text(line.children)) for line in contact.label.values()), default=0)
        if contact.label
        else 0
    )
    return label + max((count_cells(value.text) for value in contact.value.values()), default=0)


def _check_labels(name: Localized[Line] | None, level: Localized[Line] | None) -> Iterator[Diagnostic]:
    """Yield an error on each label with a word that is too long for its column."""
    for line in (*(name.values() if name else ()), *(level.values() if level else ())):
        if word := re.search(_WORD, as_plain_text(line.children)):
            message = (
                f"A word of this has {len(word.group()):,} letters; {LONGEST_WORD} are the most in a label's column."
            )
            yield error(ID, line.span.start(), message, "Put a space into it.")
    yield from _report_longer(name, "name", LONGEST_GROUP, "Shorten it; `items` may say more.")
    yield from _report_longer(level, "level", LONGEST_GROUP, "Shorten it.")


def _report_longer(text: Localized[Line] | None, what: str, longest: int, hint: str) -> Iterator[Diagnostic]:
    """Yield an error on each language's text that is longer than `longest` characters."""
    for line in text.values() if text else ():
        length = len(as_plain_text(line.children))
        if length > longest:
            message = f"This {what} has {length:,} characters; {longest} are the most."
            yield error(ID, line.span.start(), message, hint)
