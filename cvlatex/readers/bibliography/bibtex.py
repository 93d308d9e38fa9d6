"""BibTeX and biblatex files to works."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator, Mapping
from typing import Any

from cvlatex.core.diagnostics import Diagnostic, error, warning
from cvlatex.core.source import SourceFile, Span
from cvlatex.model.entries import WorkKind
from cvlatex.model.scripts import is_han
from cvlatex.model.text import Inline
from cvlatex.readers.bibliography.bibtex_venue import read_archive, read_place, write_venue
from cvlatex.readers.bibliography.crossref import Record, find_lenders, with_inherited
from cvlatex.readers.bibliography.latex_text import parse_inlines, read_plain
from cvlatex.readers.bibliography.names import read_names
from cvlatex.readers.bibliography.works import ID, Facts, Found, Work, build_publication, check_addresses, locate_line

_KINDS: dict[str, WorkKind] = {
    "article": "journal", "inproceedings": "conference", "conference": "conference", "proceedings": "book",
    "book": "book", "mvbook": "book", "collection": "book", "booklet": "book", "incollection": "chapter",
    "inbook": "chapter", "phdthesis": "thesis", "mastersthesis": "thesis", "thesis": "thesis", "techreport": "report",
    "report": "report", "manual": "report", "unpublished": "preprint", "online": "other", "patent": "patent",
    "software": "software", "dataset": "software",
}  # fmt: skip
_MONTHS = {name: number for number, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)}
_STATES = {"inpress": "in press", "inpreparation": "in preparation"}
"""What biblatex's `pubstate` says, where it is no word of its own."""

Fields = Mapping[str, str]


def read_bibtex(source: SourceFile) -> Found:
    """Read every work of the file. What cannot be read is a diagnostic, and the others go on."""
    from bibtexparser.entrypoint import parse_string

    logging.getLogger("bibtexparser").setLevel(logging.CRITICAL)
    library = parse_string(source.text, parse_stack=[])
    strings = {string.key.lower(): string.value for string in library.strings}
    problems: list[Diagnostic] = [*_report_failed(library, source)]
    records: dict[str, Record] = {}
    lines: dict[str, int] = {}
    for entry in _find_entries(library):
        number = (entry.start_line or 0) + 1
        if entry.key in records:
            problems.append(_report_repeated_key(entry.key, locate_line(source, number)))
            continue
        fields, repeated = _read_fields(entry, strings, source)
        problems += repeated
        records[entry.key] = Record(entry.entry_type.lower(), entry.key, number, fields)
        line = next((field.start_line for field in entry.fields if field.key.lower() == "title"), None)
        lines[entry.key] = number if line is None else line + 1
    by_key = {key.lower(): record for key, record in records.items()}
    lent = find_lenders(records.values())
    works = []
    for key, record in records.items():
        place = locate_line(source, record.number, key)
        if key in lent:
            continue
        fields = with_inherited(record, by_key)
        if "title" not in fields:
            problems.append(warning(ID, place, f"'{key}' is left out: it has no title.", "Add `title = {…}`."))
            continue
        span = locate_line(source, lines[key], fields["title"].strip())
        facts = _read_facts(record.kind, fields)
        problems += check_addresses(facts, place)
        keywords = frozenset(word.strip() for word in re.split(r"[,;]", read_plain(fields.get("keywords", ""))))
        works.append(Work(key, keywords - {""}, build_publication(facts, span)))
    return Found(tuple(works), tuple(problems))


def _find_entries(library: Any) -> Iterator[Any]:
    """Find the entries in the file's order, those with a field twice among them."""
    from bibtexparser.model import DuplicateFieldKeyBlock, Entry

    for block in library.blocks:
        entry = block.ignore_error_block if isinstance(block, DuplicateFieldKeyBlock) else block
        if isinstance(entry, Entry):
            yield entry


def _read_fields(entry: Any, strings: Mapping[str, str], source: SourceFile) -> tuple[dict[str, str], list[Diagnostic]]:
    """Read the values of an entry's fields, of one that stands twice the first, with a warning where the two differ."""
    fields: dict[str, str] = {}
    problems = []
    for field in entry.fields:
        value = _read_value(str(field.value), strings)
        if fields.setdefault(field.key.lower(), value) != value:
            span = locate_line(source, (field.start_line or entry.start_line or 0) + 1, field.key)
            message = f"'{entry.key}' has `{field.key}` twice; the first is taken, as BibTeX does."
            problems.append(warning(ID, span, message, "Leave one of them out."))
    return fields, problems


def _report_failed(library: Any, source: SourceFile) -> Iterator[Diagnostic]:
    """Yield a warning on each entry that could not be parsed."""
    from bibtexparser.model import DuplicateBlockKeyBlock, DuplicateFieldKeyBlock

    for block in library.failed_blocks:
        span = locate_line(source, block.start_line + 1)
        if isinstance(block, DuplicateBlockKeyBlock):
            yield _report_repeated_key(block.key, span)
        elif not isinstance(block, DuplicateFieldKeyBlock):
            hint = "Look for a brace or a quote that is not closed, or a comma that is missing."
            yield error(ID, span, "This entry is not well-formed BibTeX.", hint)


def _report_repeated_key(key: str, span: Span) -> Diagnostic:
    """Return a warning on an entry that has the key of another."""
    return warning(ID, span, f"The key '{key}' stands in the file twice; this one is left out.", "Rename it.")


def _read_value(raw: str, strings: Mapping[str, str]) -> str:
    """Read a field's value: pieces joined by #, each in braces, in quotes, a number, or the name of a string."""
    pieces = re.findall(r'\{(?:[^{}]|\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\})*\}|"[^"]*"|[^#{}"\s]+', raw)
    if "#" not in raw and len(pieces) != 1:
        pieces = [raw]
    return "".join(_read_piece(piece, strings) for piece in pieces)


def _read_piece(piece: str, strings: Mapping[str, str]) -> str:
    """Read a piece of a value: in braces, in quotes, or the name of a string."""
    piece = piece.strip()
    if piece[:1] + piece[-1:] in ("{}", '""') and len(piece) > 1:
        return piece[1:-1]
    named = strings.get(piece.lower())
    return _read_value(named, {}) if named is not None else piece


def _read_facts(kind: str, fields: Fields) -> Facts:
    """Read what is known of an entry."""
    names, others = read_names(fields.get("author", fields.get("editor", "")), fields.get("author+an", ""))
    title = fields["title"]
    return Facts(
        kind=_find_kind(kind, fields),
        title=parse_inlines(_join_title(title, fields.get("subtitle", ""))),
        names=names,
        others=others,
        venue=tuple(write_venue(kind, fields)),
        place=read_place(fields),
        date=_read_date(fields),
        note=_read_note(fields),
        doi=read_plain(fields.get("doi", "")),
        language=read_plain(fields.get("langid", fields.get("language", fields.get("hyphenation", "")))),
        url=_find_address(fields),
    )


def _join_title(title: str, subtitle: str) -> str:
    """Return a title and its subtitle, with the colon of its script where it has no mark of its own."""
    if not subtitle.strip():
        return title
    colon = "：" if is_han(title) else ": "
    return f"{title}{' ' if title.rstrip('}')[-1:] in '?!:' else colon}{subtitle}"


def _read_note(fields: Fields) -> tuple[Inline, ...]:
    """Read the note of an entry, or what it says of a work that is still to appear."""
    state = fields.get("pubstate", "").strip()
    year = fields.get("year", "")
    found = (parse_inlines(text) for text in (fields.get("note", ""), fields.get("addendum", "")) if text.strip())
    unpublished = _STATES.get(state.lower(), state) or ("" if re.search(r"[0-9]{4}", year) else year)
    return next(found, parse_inlines(unpublished[:1].upper() + unpublished[1:]))


def _find_address(fields: Fields) -> str:
    """Find the address of a work: as it is written, within `howpublished`, or that of its number in arXiv or ADS."""
    inside = re.search(r"\\url\{([^}]*)\}|^(https?://\S+)$", fields.get("howpublished", "").strip())
    eprint = read_plain(fields.get("eprint", "")).removeprefix("arXiv:")
    is_arxiv = read_archive(fields) == "arxiv" or re.fullmatch(r"\d{4}\.\d{4,5}(?:v\d+)?", eprint)
    written = fields.get("url") or (inside and (inside[1] or inside[2]))
    is_elsewhere = (
        "journal" in fields or "journaltitle" in fields or "booktitle" in fields
    )  # else the venue is the number
    if not written and eprint and is_arxiv and is_elsewhere and not fields.get("doi"):
        return f"https://arxiv.org/abs/{eprint}"
    written = written or (fields.get("adsurl", "") if not fields.get("doi") else "")
    return re.sub(r"\{?\\([_%#&~])\}?", r"\1", re.sub(r"\\url\{([^}]*)\}", r"\1", written))


def _find_kind(kind: str, fields: Fields) -> WorkKind:
    """Return the kind of publication that an entry is."""
    where = f"{fields.get('journal', '')} {fields.get('howpublished', '')}".lower()
    arxiv = "arxiv" in where or (read_archive(fields) == "arxiv" and not where.strip())
    if arxiv and kind in ("article", "misc", "unpublished", "online"):
        return "preprint"
    return _KINDS.get(kind, "other")


def _read_date(fields: Fields) -> tuple[int, int | None, int | None] | None:
    """Read the date of an entry: year, month and day; None without a year."""
    whole = re.match(r"([0-9]{4})(?:-([0-9]{2}))?(?:-([0-9]{2}))?", fields.get("date", ""))
    if whole:
        year, month, day = (int(part) if part else None for part in whole.groups())
        return (year or 0, month, day)
    year_only = re.search(r"(?<![0-9])(1[5-9]|20|21)[0-9]{2}(?![0-9])", fields.get("year", ""))
    return (int(year_only.group()), _read_month(fields.get("month", "")), None) if year_only else None


def _read_month(text: str) -> int | None:
    """Read the number of a month that is written as a word or a number."""
    word = read_plain(text).strip().lower()
    number = int(word) if word.isdigit() else _MONTHS.get(word[:3])
    return number if number and 1 <= number <= 12 else None
