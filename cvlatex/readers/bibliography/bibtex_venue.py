"""Where a work of a BibTeX file was published: which of its fields has the name, and what else belongs to it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from cvlatex.model.entries import Place
from cvlatex.model.scripts import is_han
from cvlatex.model.text import Emphasis, Inline, Plain
from cvlatex.readers.bibliography.journals import expand_journal
from cvlatex.readers.bibliography.latex_text import parse_inlines, read_plain
from cvlatex.readers.bibliography.venue import name_thesis, write_pages

_VENUES = (
    "journal", "journaltitle", "booktitle", "school", "institution", "publisher", "howpublished", "organization",
)  # fmt: skip

Fields = Mapping[str, str]


def write_venue(kind: str, fields: Fields) -> Iterator[Inline]:
    """Yield the name of the journal, conference or publisher; what a thesis is and its school; arXiv:2103.00020."""
    name = next((fields[key] for key in _VENUES if fields.get(key, "").strip() and not _is_address(fields[key])), "")
    if kind in ("phdthesis", "mastersthesis", "thesis", "techreport", "report", "patent"):
        yield from _write_institution(kind, fields, name)
        return
    if not name:
        if eprint := read_plain(fields.get("eprint", "")).removeprefix("arXiv:"):
            yield Plain(f"{'arXiv' if read_archive(fields) in ('', 'arxiv') else fields['eprinttype']}:{eprint}")
        return
    name = expand_journal(name)
    for child in parse_inlines(name):
        yield Plain(read_plain(name)) if isinstance(child, Emphasis) else child
    publisher = read_plain(fields.get("publisher", "")) if kind in ("incollection", "inbook") else ""
    if publisher and publisher != read_plain(name):
        yield Plain(f"{'，' if is_han(name) else ', '}{publisher}")


def _is_address(text: str) -> bool:
    """Whether a field is nothing but the address of a page."""
    return bool(re.fullmatch(r"\s*(?:\\url\{[^}]*\}|https?://\S+)\s*", text))


def _write_institution(kind: str, fields: Fields, name: str) -> Iterator[Inline]:
    """Yield of a thesis, a report or a patent what it is, its number, and where it was made."""
    title = read_plain(fields["title"])
    what = name_thesis(kind, read_plain(fields.get("type", "")), title)
    number = read_plain(fields.get("number", ""))
    parts = [part for part in (f"{what} {number}".strip() if what or number else "", read_plain(name)) if part]
    if parts:
        yield Plain(("，" if is_han(title) else ", ").join(parts))


def read_place(fields: Fields) -> Place:
    """Read volume and issue of a journal, and the pages."""
    is_journal = "journal" in fields or "journaltitle" in fields
    pages = write_pages(read_plain(fields.get("pages", "") or fields.get("eid", "")))
    if not is_journal or "arxiv" in fields.get("journal", fields.get("journaltitle", "")).lower():
        return Place(pages="" if is_journal else pages)
    issue = read_plain(fields.get("number", fields.get("issue", "")))
    return Place(read_plain(fields.get("volume", "")), issue, pages)


def read_archive(fields: Fields) -> str:
    """Return the archive that `eprint` is a number of, in lower case."""
    return fields.get("archiveprefix", fields.get("eprinttype", "")).strip().lower()
