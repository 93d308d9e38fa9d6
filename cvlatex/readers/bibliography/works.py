"""A work of a bibliography, as both formats give it: what it is, and the publication that it becomes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from cvlatex.core.diagnostics import Diagnostic, warning
from cvlatex.core.source import SourceFile, Span
from cvlatex.model.dates import Date
from cvlatex.model.entries import Author, Place, PublicationEntry, WorkKind
from cvlatex.model.fields import DOI, URL, Located
from cvlatex.model.localized import Localized
from cvlatex.model.tags import guess_tag, is_known
from cvlatex.model.text import Foreign, Inline, Line, Plain

ID = "bibliography"


class Work(Struct, frozen=True):
    """A publication with the key and the keywords that `select:` picks by."""

    key: str
    keywords: frozenset[str]
    entry: PublicationEntry


class Found(Struct, frozen=True):
    """What a file holds, and what is wrong in it."""

    works: tuple[Work, ...]
    problems: tuple[Diagnostic, ...]


class Name(Struct, frozen=True):
    """An author's name as it is printed, with its marks."""

    text: str
    equal: bool = False
    corresponding: bool = False


class Facts(Struct):
    """What a record says, in the words of neither format; '' and None where it does not."""

    kind: WorkKind
    title: tuple[Inline, ...] = ()
    names: tuple[Name, ...] = ()
    others: bool = False
    venue: tuple[Inline, ...] = ()
    place: Place = Place()
    date: tuple[int, int | None, int | None] | None = None
    note: tuple[Inline, ...] = ()
    doi: str = ""
    url: str = ""
    language: str = ""


def locate_line(source: SourceFile, number: int, part: str = "") -> Span:
    """Return the span of a line of the file, counted from 1, or of a text in it."""
    line = source.lines[number - 1] if 0 < number <= len(source.lines) else ""
    at = line.find(part) if part else -1
    begin = at if at >= 0 else len(line) - len(line.lstrip())
    end = at + len(part) if at >= 0 else len(line.rstrip())
    return Span(source.name, number, begin + 1, number, max(end, begin + 1) + 1)


def build_publication(facts: Facts, span: Span) -> PublicationEntry:
    """Build the publication that a record is."""
    date = Date(*facts.date, span) if facts.date else None
    return PublicationEntry(
        title=_build_line(_mark_language(facts), span),
        authors=tuple(
            Author(
                name=_build_line((Plain(name.text),), span),
                equal=name.equal,
                corresponding=name.corresponding,
                span=span,
            )
            for name in facts.names
        ),
        others=facts.others,
        venue=_build_line(facts.venue, span) if facts.venue else None,
        place=facts.place,
        note=_build_line(facts.note, span) if facts.note else None,
        kind=Located(facts.kind, span),
        doi=Located(facts.doi, span) if facts.doi else None,
        url=Located(facts.url, span) if facts.url else None,
        date=Localized(date, (), span) if date else None,
        span=span,
    )


def _mark_language(facts: Facts) -> tuple[Inline, ...]:
    """Return the title, marked where the record names the language of the work: by a tag, or as babel does."""
    stated = facts.language.strip()
    tag = stated if is_known(stated) else guess_tag(_BABEL.get(stated.lower(), stated)) if stated else None
    return (Foreign(tag, facts.title),) if tag and is_known(tag) and facts.title else facts.title


_BABEL = {"american": "en-US", "british": "en-GB", "ukenglish": "en-GB", "usenglish": "en-US", "brazilian": "pt-BR"}
"""Names of babel that are no names of languages."""


def _build_line(children: tuple[Inline, ...], span: Span) -> Localized[Line]:
    """Build a line that is the same in every language."""
    return Localized(Line(children, span), (), span)


def check_addresses(facts: Facts, span: Span) -> Iterator[Diagnostic]:
    """Clear an address that is none, with a warning, and take a DOI out of its resolver's address."""
    facts.doi = re.sub(r"(?i)^(?:(?:https?://)?(?:dx\.)?doi\.org/|doi:\s*)", "", facts.doi.strip())
    if facts.doi.startswith("http") and not facts.url:
        facts.doi, facts.url = "", facts.doi
    facts.url = facts.url.strip()
    if several := re.match(r"(https?://\S+?)[,;]?\s+https?://", facts.url):
        facts.url = several[1]
        yield warning(ID, span, "There are several addresses in one url; the first is taken.", "Leave one of them.")
    if re.fullmatch(r"(?:[\w-]+\.)+[a-z]{2,}/\S+", facts.url):
        facts.url = f"https://{facts.url}"
    for name, form in (("doi", DOI), ("url", URL)):
        value: str = getattr(facts, name)
        if value and not re.fullmatch(form.pattern, value):
            yield warning(ID, span, f"The {name} '{value}' is left out: it is not {form.words}.", "Correct it there.")
            setattr(facts, name, "")
