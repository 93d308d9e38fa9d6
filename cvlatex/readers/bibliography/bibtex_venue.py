"""Where a work of a BibTeX file was published: which of its fields has the name, and what else belongs to it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from cvlatex.model.entries import Place
from cvlatex.model.scripts import is_han
from cvlatex.model.text import Emphasis, Inline, Plain
from cvlatex.readers.bibliography.journals import journal_named
from cvlatex.readers.bibliography.latex_text import inline_of, plain_of
from cvlatex.readers.bibliography.venue import kind_of_thesis, pages_of

_VENUES = (
    "journal", "journaltitle", "booktitle", "school", "institution", "publisher", "howpublished", "organization",
)  # fmt: skip

Fields = Mapping[str, str]


def venue_of(kind: str, fields: Fields) -> Iterator[Inline]:
    """The name of the journal, the conference, the publisher; what a thesis is and its school; arXiv:2103.00020."""
    name = next((fields[key] for key in _VENUES if fields.get(key, "").strip() and not _is_address(fields[key])), "")
    if kind in ("phdthesis", "mastersthesis", "thesis", "techreport", "report", "patent"):
        yield from _institution(kind, fields, name)
        return
    if not name:
        if eprint := plain_of(fields.get("eprint", "")).removeprefix("arXiv:"):
            yield Plain(f"{'arXiv' if archive_of(fields) in ('', 'arxiv') else fields['eprinttype']}:{eprint}")
        return
    name = journal_named(name)
    for child in inline_of(name):
        yield Plain(plain_of(name)) if isinstance(child, Emphasis) else child
    publisher = plain_of(fields.get("publisher", "")) if kind in ("incollection", "inbook") else ""
    if publisher and publisher != plain_of(name):
        yield Plain(f"{'，' if is_han(name) else ', '}{publisher}")


def _is_address(text: str) -> bool:
    """Whether a field is nothing but the address of a page."""
    return bool(re.fullmatch(r"\s*(?:\\url\{[^}]*\}|https?://\S+)\s*", text))


def _institution(kind: str, fields: Fields, name: str) -> Iterator[Inline]:
    """A thesis, a report or a patent: what it is, its number, and where it was made."""
    title = plain_of(fields["title"])
    what = kind_of_thesis(kind, plain_of(fields.get("type", "")), title)
    number = plain_of(fields.get("number", ""))
    parts = [part for part in (f"{what} {number}".strip() if what or number else "", plain_of(name)) if part]
    if parts:
        yield Plain(("，" if is_han(title) else ", ").join(parts))


def place_of(fields: Fields) -> Place:
    """Volume and issue of a journal, and the pages."""
    is_journal = "journal" in fields or "journaltitle" in fields
    pages = pages_of(plain_of(fields.get("pages", "") or fields.get("eid", "")))
    if not is_journal or "arxiv" in fields.get("journal", fields.get("journaltitle", "")).lower():
        return Place(pages="" if is_journal else pages)
    issue = plain_of(fields.get("number", fields.get("issue", "")))
    return Place(plain_of(fields.get("volume", "")), issue, pages)


def archive_of(fields: Fields) -> str:
    """The archive that `eprint` is a number of, in lower case."""
    return fields.get("archiveprefix", fields.get("eprinttype", "")).strip().lower()
