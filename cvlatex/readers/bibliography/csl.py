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
from cvlatex.readers.bibliography.venue import name_thesis, write_pages
from cvlatex.readers.bibliography.works import (
    ID,
    Facts,
    Found,
    Name,
    Work,
    build_publication,
    check_addresses,
    locate_line,
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
    """Read every work of the file; one that cannot be read is a diagnostic, and the others go on."""
    try:
        records = list(_decode_records(source.text))
    except json.JSONDecodeError as problem:
        span = locate_line(source, problem.lineno)
        hint = "Export it anew as CSL JSON: a list of records in [ and ]."
        return Found((), (error(ID, span, f"This is not JSON: {problem.msg}.", hint),))
    problems: list[Diagnostic] = []
    works = []
    for record, at in records:
        number = source.text.count("\n", 0, at) + 1
        title = _read_words(record.get("title")) if isinstance(record, dict) else ""
        if not title:
            place = locate_line(source, number)
            problems.append(warning(ID, place, "This record is left out: it has no title.", 'Add `"title": "…"`.'))
            continue
        line = number + source.text[at:].split('"title"')[0].count("\n")
        facts = _read_facts(record, title)
        problems += check_addresses(facts, locate_line(source, number))
        words = frozenset(word.strip() for word in re.split(r"[,;]", _read_words(record.get("keyword"))))
        entry = build_publication(facts, locate_line(source, line, title))
        works.append(Work(_read_words(record.get("id")), words - {""}, entry))
    return Found(tuple(works), tuple(problems))


def _decode_records(text: str) -> Iterator[tuple[Any, int]]:
    """Yield the records of a list, or the one there is, each with its place in the text."""
    decoder = json.JSONDecoder()
    at = _skip_spaces(text, 0)
    if text[at : at + 1] != "[":
        yield _open_message(decoder.raw_decode(text, at)[0]), at
        return
    at = _skip_spaces(text, at + 1)
    while text[at : at + 1] != "]":
        record, end = decoder.raw_decode(text, at)
        yield _open_message(record), at
        at = _skip_spaces(text, end)
        if text[at : at + 1] == ",":
            at = _skip_spaces(text, at + 1)
        elif text[at : at + 1] != "]":
            raise json.JSONDecodeError("a comma or ] is missing", text, at)


def _open_message(record: Any) -> Any:
    """Return a record out of the answer of Crossref's API; any other as it is."""
    return record["message"] if isinstance(record, dict) and "message" in record else record


def _skip_spaces(text: str, at: int) -> int:
    """Return the index of the first character that is no space."""
    while text[at : at + 1].isspace():
        at += 1
    return at


def _read_words(value: object) -> str:
    """Read a value as text, the first of Crossref's lists: without the tags that CSL allows in titles."""
    value = value[0] if isinstance(value, list) and value else value
    if not isinstance(value, str | int | float):
        return ""
    return html.unescape(re.sub(r"</?(?:i|b|sup|sub|span|sc|scp|jats:\w+|mml:\w+)\b[^>]*>", "", str(value))).strip()


def _read_facts(record: dict[str, Any], title: str) -> Facts:
    """Read what is known of a record."""
    kind = _KINDS.get(_read_words(record.get("type")), "other")
    authors = record.get("author") or record.get("editor") or []
    names = [_read_name(author) for author in authors if isinstance(author, dict)] if isinstance(authors, list) else []
    return Facts(
        kind=kind,
        title=(Plain(title),),
        names=tuple(name for name in names if name.text and name.text.lower() not in ("others", "et al.")),
        others=any(name.text.lower() in ("others", "et al.") for name in names),
        venue=_write_venue(record, title),
        place=_read_place(record),
        date=_read_date(record.get("issued")),
        note=(Plain(note),) if (note := _read_note(record)) else (),
        doi=_read_words(record.get("DOI")),
        language=_read_words(record.get("language")),
        url=_read_words(record.get("URL")),
    )


def _read_name(author: dict[str, Any]) -> Name:
    """Read the name of an author in the order in which it is printed."""
    family, given = _read_words(author.get("family")), _read_words(author.get("given"))
    particle = _read_words(author.get("non-dropping-particle")) or _read_words(author.get("dropping-particle"))
    if not family:
        return Name(_read_words(author.get("literal")) or given)
    name = join_name(given, " ".join(filter(None, (particle, family))))
    return Name(" ".join(filter(None, (name, _read_words(author.get("suffix"))))))


def _read_note(record: dict[str, Any]) -> str:
    """Read the note of a record, or what it says in place of the year of a work that is still to appear."""
    issued = record.get("issued")
    literal = _read_words(issued.get("literal")) if isinstance(issued, dict) and not _read_date(issued) else ""
    return _read_words(record.get("note")) or literal[:1].upper() + literal[1:]


def _write_venue(record: dict[str, Any], title: str) -> tuple[Inline, ...]:
    """Return where a work was published: the journal or the publisher; of a thesis or a patent also what it is."""
    type_ = record.get("type")
    name = (
        _read_words(record.get("container-title"))
        or _read_words(record.get("event-title"))
        or _read_words(record.get("publisher"))
    )
    what = _read_words(record.get("genre")) if type_ in ("thesis", "report", "patent") else ""
    what = what or (name_thesis("patent", "", title) if type_ == "patent" else "")
    number = _read_words(record.get("number")) if type_ in ("patent", "report") else ""
    publisher = _read_words(record.get("publisher")) if type_ in ("chapter", "book-chapter") else ""
    parts = [f"{what} {number}".strip(), name, publisher if publisher != name else ""]
    text = ("，" if is_han(name or what) else ", ").join(filter(None, parts))
    return (Plain(text),) if text else ()


def _read_place(record: dict[str, Any]) -> Place:
    """Read volume, issue and pages; only a journal is counted by volumes."""
    pages = write_pages(_read_words(record.get("page")))
    if not record.get("container-title") and not record.get("publisher"):
        return Place()
    return Place(_read_words(record.get("volume")), _read_words(record.get("issue")), pages)


def _read_date(issued: object) -> tuple[int, int | None, int | None] | None:
    """Read the date of a record: year, month and day; None without a year."""
    parts = issued.get("date-parts") if isinstance(issued, dict) else None
    numbers = list(_read_numbers(parts))[:3] if parts else []
    if not numbers and isinstance(issued, dict):
        year = re.search(r"[0-9]{4}", _read_words(issued.get("raw")) or _read_words(issued.get("literal")))
        numbers = [int(year.group())] if year else []
    if not numbers or not 1 <= numbers[0] <= 9999:
        return None
    month = numbers[1] if len(numbers) > 1 and 1 <= numbers[1] <= 12 else None
    day = numbers[2] if month and len(numbers) > 2 and 1 <= numbers[2] <= 31 else None
    return (numbers[0], month, day)


def _read_numbers(parts: object) -> Iterator[int]:
    """Yield the numbers of a date's first part."""
    first = parts[0] if isinstance(parts, list) and parts else None
    for part in first if isinstance(first, list) else ():
        if str(part).isdigit():
            yield int(part)
