"""CSL-JSON files, as Zotero and Crossref write them, to works."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from typing import Any

from cvlatex.core.diagnostics import Diagnostic, error, warning
from cvlatex.core.source import SourceFile
from cvlatex.locales.names import join_name
from cvlatex.model.entries import Place, WorkKind
from cvlatex.model.scripts import is_han
from cvlatex.model.text import Inline, Plain
from cvlatex.readers.bibliography.venue import pages_of
from cvlatex.readers.bibliography.works import (
    ID,
    Facts,
    Found,
    Name,
    Work,
    checked_addresses,
    publication_of,
    span_of_line,
)

_KINDS: dict[str, WorkKind] = {
    "article-journal": "journal", "article-magazine": "journal", "article-newspaper": "journal",
    "paper-conference": "conference", "book": "book", "chapter": "chapter", "thesis": "thesis", "report": "report",
    "article": "preprint", "manuscript": "preprint", "patent": "patent", "software": "software", "dataset": "software",
    "journal-article": "journal", "proceedings-article": "conference", "book-chapter": "chapter", "monograph": "book",
    "edited-book": "book", "dissertation": "thesis", "posted-content": "preprint",
}  # fmt: skip
"""CSL's types, and those of Crossref's own records."""


def read_csl(source: SourceFile) -> Found:
    """Every work of the file; one that cannot be read is a diagnostic, and the others go on."""
    try:
        records = list(_records(source.text))
    except json.JSONDecodeError as problem:
        span = span_of_line(source, problem.lineno)
        hint = "Export it anew as CSL JSON: a list of records in [ and ]."
        return Found((), (error(ID, span, f"This is not JSON: {problem.msg}.", hint),))
    problems: list[Diagnostic] = []
    works = []
    for record, at in records:
        number = source.text.count("\n", 0, at) + 1
        title = _words(record.get("title")) if isinstance(record, dict) else ""
        if not title:
            place = span_of_line(source, number)
            problems.append(warning(ID, place, "This record is left out: it has no title.", 'Add `"title": "…"`.'))
            continue
        line = number + source.text[at:].split('"title"')[0].count("\n")
        facts = _facts(record, title)
        problems += checked_addresses(facts, span_of_line(source, number))
        words = frozenset(word.strip() for word in re.split(r"[,;]", _words(record.get("keyword"))))
        entry = publication_of(facts, span_of_line(source, line, title))
        works.append(Work(_words(record.get("id")), words - {""}, entry))
    return Found(tuple(works), tuple(problems))


def _records(text: str) -> Iterator[tuple[Any, int]]:
    """The records of a list, or the one there is, each with its place in the text."""
    decoder = json.JSONDecoder()
    at = _skip_spaces(text, 0)
    if text[at : at + 1] != "[":
        yield _opened(decoder.raw_decode(text, at)[0]), at
        return
    at = _skip_spaces(text, at + 1)
    while text[at : at + 1] != "]":
        record, end = decoder.raw_decode(text, at)
        yield _opened(record), at
        at = _skip_spaces(text, end)
        if text[at : at + 1] == ",":
            at = _skip_spaces(text, at + 1)
        elif text[at : at + 1] != "]":
            raise json.JSONDecodeError("a comma or ] is missing", text, at)


def _opened(record: Any) -> Any:
    """A record out of the answer of Crossref's API; any other as it is."""
    return record["message"] if isinstance(record, dict) and "message" in record else record


def _skip_spaces(text: str, at: int) -> int:
    """The index of the first character that is no space."""
    while text[at : at + 1].isspace():
        at += 1
    return at


def _words(value: object) -> str:
    """A value as text, the first of Crossref's lists: without the tags that CSL allows in titles."""
    value = value[0] if isinstance(value, list) and value else value
    if not isinstance(value, str | int | float):
        return ""
    return html.unescape(re.sub(r"</?(?:i|b|sup|sub|span|sc|scp|jats:\w+|mml:\w+)\b[^>]*>", "", str(value))).strip()


def _facts(record: dict[str, Any], title: str) -> Facts:
    """What is known of a record."""
    kind = _KINDS.get(_words(record.get("type")), "other")
    authors = record.get("author") or record.get("editor") or []
    names = [_name(author) for author in authors if isinstance(author, dict)] if isinstance(authors, list) else []
    return Facts(
        kind=kind,
        title=(Plain(title),),
        names=tuple(name for name in names if name.text and name.text.lower() not in ("others", "et al.")),
        others=any(name.text.lower() in ("others", "et al.") for name in names),
        venue=_venue(record),
        place=_place(record),
        date=_date(record.get("issued")),
        note=(Plain(note),) if (note := _words(record.get("note"))) else (),
        doi=_words(record.get("DOI")),
        language=_words(record.get("language")),
        url=_words(record.get("URL")),
    )


def _name(author: dict[str, Any]) -> Name:
    """The name of an author in the order in which it is printed."""
    family, given = _words(author.get("family")), _words(author.get("given"))
    particle = _words(author.get("non-dropping-particle")) or _words(author.get("dropping-particle"))
    if not family:
        return Name(_words(author.get("literal")) or given)
    name = join_name(given, " ".join(filter(None, (particle, family))))
    return Name(" ".join(filter(None, (name, _words(author.get("suffix"))))))


def _venue(record: dict[str, Any]) -> tuple[Inline, ...]:
    """Where a work was published: the journal or the publisher; of a thesis also what it is."""
    name = _words(record.get("container-title")) or _words(record.get("event-title")) or _words(record.get("publisher"))
    what = _words(record.get("genre")) if record.get("type") in ("thesis", "report") else ""
    number = _words(record.get("number")) if record.get("type") in ("patent", "report") else ""
    parts = [part for part in (f"{what} {number}".strip(), name) if part]
    text = ("，" if is_han(name or what) else ", ").join(parts)
    return (Plain(text),) if text else ()


def _place(record: dict[str, Any]) -> Place:
    """Volume, issue and pages; only a journal is counted by volumes."""
    pages = pages_of(_words(record.get("page")))
    if not record.get("container-title") and not record.get("publisher"):
        return Place()
    return Place(_words(record.get("volume")), _words(record.get("issue")), pages)


def _date(issued: object) -> tuple[int, int | None, int | None] | None:
    """The date of a record: year, month and day; None without a year."""
    parts = issued.get("date-parts") if isinstance(issued, dict) else None
    numbers = list(_numbers(parts))[:3] if parts else []
    if not numbers and isinstance(issued, dict):
        year = re.search(r"[0-9]{4}", _words(issued.get("raw")) or _words(issued.get("literal")))
        numbers = [int(year.group())] if year else []
    if not numbers or not 1 <= numbers[0] <= 9999:
        return None
    month = numbers[1] if len(numbers) > 1 and 1 <= numbers[1] <= 12 else None
    day = numbers[2] if month and len(numbers) > 2 and 1 <= numbers[2] <= 31 else None
    return (numbers[0], month, day)


def _numbers(parts: object) -> Iterator[int]:
    """The numbers of a date's first part."""
    first = parts[0] if isinstance(parts, list) and parts else None
    for part in first if isinstance(first, list) else ():
        if str(part).isdigit():
            yield int(part)
