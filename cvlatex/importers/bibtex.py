"""BibTeX to publications, by bibtexparser; TeX in fields becomes Unicode."""

from __future__ import annotations

import re
from typing import Any

from cvlatex.core.diagnostics import warning
from cvlatex.core.source import SourceFile, Span
from cvlatex.importers.draft import Draft, Tree, add_section, gather
from cvlatex.importers.entries import complete_entry, list_present
from cvlatex.importers.headings import get_title
from cvlatex.importers.incoming import MAX_ENTRIES, Incoming, locate
from cvlatex.importers.kit import Kit
from cvlatex.importers.ledger import Leaf, Value
from cvlatex.importers.texts import escape
from cvlatex.localize.venues import write_in_figures, write_in_words
from cvlatex.model.scripts import is_han
from cvlatex.model.text import as_plain_text
from cvlatex.readers.bibliography.bibtex_venue import read_place, write_venue
from cvlatex.readers.bibliography.crossref import Record, find_lenders, with_inherited
from cvlatex.readers.bibliography.names import read_names

_PLACES = (
    "journal", "journaltitle", "booktitle", "publisher", "school", "institution", "organization", "howpublished",
    "eprinttype", "volume", "number", "issue", "pages", "eid",
)  # fmt: skip
"""The fields that a venue is made of."""

_KINDS = {
    "article": "journal", "inproceedings": "conference", "conference": "conference", "book": "book",
    "incollection": "chapter", "inbook": "chapter", "phdthesis": "thesis", "mastersthesis": "thesis",
    "thesis": "thesis", "techreport": "report", "report": "report", "patent": "patent",
}  # fmt: skip


def read(incoming: Incoming) -> Draft | None:
    """Read the draft of a file, or None with the reason among the problems."""
    source = incoming.decode_text()
    if source is None:
        return None
    entries = _read_entries(incoming, source)
    if not entries:
        return None
    kit, draft = Kit(incoming.ledger, "markdown"), Draft()
    add_section(
        draft,
        "publications",
        get_title("publications"),
        list_present(_build_publication(kit, entry) for entry in entries),
    )
    return draft if draft.sections else None


def _read_entries(incoming: Incoming, source: SourceFile) -> list[dict[str, Leaf]]:
    """Read the entries of a BibTeX file, each field a leaf. Raises Refused for too many."""
    from bibtexparser.entrypoint import parse_string
    from bibtexparser.model import Entry

    if source.text.count("@") > 4 * MAX_ENTRIES:
        incoming.refuse(
            "too-many", locate(source.name), f"The file has more than {MAX_ENTRIES:,} entries.", "Is it the right file?"
        )
        return []
    try:
        library = parse_string(source.text)
    except Exception as problem:
        incoming.refuse(
            "bibtex-syntax", locate(source.name), f"This is not BibTeX: {problem}.", "Is it the right file?"
        )
        return []
    entries = list(library.entries)
    for block in library.failed_blocks:
        entry = block.ignore_error_block
        line = (block.start_line or 0) + 1
        text = source.lines[line - 1] if line <= len(source.lines) else ""
        span = Span(source.name, line, 1, line, len(text) + 1)
        if isinstance(entry, Entry):
            entries.append(entry)
            message = "A key of this entry, or its own, is here for the second time; all of it is taken."
            incoming.problems.append(warning("duplicate-key", span, message, "Look at it in the result."))
            continue
        incoming.ledger.drop(incoming.ledger.add_leaf(text, span, f"line {line}"), "BibTeX's syntax is broken here")
        message = "This entry is left out: a brace, a quote or a comma is missing in it."
        incoming.problems.append(warning("bibtex-syntax", span, message, "Mend it, and import the file again."))
    return _with_inherited([_read_fields(incoming, source, entry) for entry in entries])


def _with_inherited(entries: list[dict[str, Leaf]]) -> list[dict[str, Leaf]]:
    """Return the entries with what they have from others by `crossref`, without the volumes that only lend."""
    records = [
        Record(one["ENTRYTYPE"].text.lower(), one["ID"].text, 0, {name: leaf.text for name, leaf in one.items()})
        for one in entries
    ]
    by_key = {own.key.lower(): own for own in records}
    leaves = {own.key.lower(): one for own, one in zip(records, entries, strict=True)}
    lent = find_lenders(records)
    found = []
    for own, entry in zip(records, entries, strict=True):
        if own.key in lent:
            continue
        volume = leaves.get(own.fields.get("crossref", "").strip().lower(), {})
        names = with_inherited(own, by_key).keys() - entry.keys()
        more = {name: volume.get("title" if name == "booktitle" else name) for name in names}
        found.append({**entry, **{name: leaf for name, leaf in more.items() if leaf}})
    return found


def _read_fields(incoming: Incoming, source: SourceFile, entry: Any) -> dict[str, Leaf]:
    """Read the fields of an entry by their names, its type as `ENTRYTYPE` and its key as `ID`."""
    line = (entry.start_line or 0) + 1
    found = {
        "ENTRYTYPE": incoming.ledger.add_leaf(
            entry.entry_type, _locate_text(source, line, entry.entry_type), f"{entry.key} (type)"
        ),
        "ID": incoming.ledger.add_leaf(entry.key, _locate_text(source, line, entry.key), f"{entry.key} (key)"),
    }
    for field in entry.fields:
        number = (field.start_line or line - 1) + 1
        text = str(field.value)
        leaf = incoming.ledger.add_leaf(
            text, _locate_text(source, number, text, after=field.key), f"{entry.key}.{field.key}"
        )
        found[field.key.lower()] = leaf
    return found


def _locate_text(source: SourceFile, line: int, text: str, after: str = "") -> Span:
    """Return where a text begins on a line, behind a key."""
    written = source.lines[line - 1] if line <= len(source.lines) else ""
    start = written.lower().find(after.lower()) + len(after) if after else 0
    first = text.split("\n", maxsplit=1)[0].strip()
    column = written.find(first, max(start, 0)) if first else -1
    column = column if column >= 0 else len(written) - len(written.lstrip())
    return Span(source.name, line, column + 1, line, min(column + len(first), len(written)) + 1)


def _build_publication(kit: Kit, entry: dict[str, Leaf]) -> dict[str, Tree] | None:
    """Build a BibTeX entry as a publication; None without a title."""
    kit.ledger.drop(entry["ID"], "publications have no key")
    read_ = {name: _convert_field(leaf) for name, leaf in entry.items()}
    date = read_.get("date") or read_.get("year")
    if "month" in read_ and date is not None and date is read_.get("year"):
        date = date.with_text(_with_month(date.text, read_["month"].text), entry["month"])
    kind = _KINDS.get(entry["ENTRYTYPE"].text.lower())
    page = entry.get("url")
    return complete_entry(
        gather(
            title=kit.make_name(read_.get("title")),
            **_build_people(kit, entry.get("author") or entry.get("editor"), entry.get("author+an")),
            venue=_write_venue(kit, entry),
            note=kit.make_line(read_.get("note") or read_.get("pubstate")),
            kind=Value(kind, (entry["ENTRYTYPE"],)) if kind else None,
            **kit.read_dates(date),
            doi=kit.make_doi(entry.get("doi")),
            url=kit.make_url(page) or _write_arxiv_address(entry),
        ),
        "title",
        ("venue",),
    )


def _write_arxiv_address(entry: dict[str, Leaf]) -> Value | None:
    """Return the address of an arXiv number."""
    number, kind = entry.get("eprint"), entry.get("archiveprefix") or entry.get("eprinttype")
    if number is None or (kind is not None and "arxiv" not in kind.text.lower()):
        return None
    return (
        Value(f"https://arxiv.org/abs/{number.text.strip()}", (number, kind) if kind else (number,))
        if re.fullmatch(r"\d{4}\.\d{4,5}(v\d+)?|[a-z.-]+/\d{7}", number.text.strip())
        else None
    )


def _write_venue(kit: Kit, entry: dict[str, Leaf]) -> Value | None:
    """Return where a work was published, with volume, issue and pages; behind a name in Han these are in words."""
    fields = {name: leaf.text for name, leaf in entry.items()}
    name = as_plain_text(tuple(write_venue(entry["ENTRYTYPE"].text.lower(), {"title": "", **fields})))
    leaves = [entry[key] for key in _PLACES if key in entry and not entry[key].is_blank]
    if not name or not leaves:
        return None
    place = read_place(fields)
    text = name + (write_in_words(place, "zh") if is_han(name) else write_in_figures(place))
    found = kit.make_line(leaves[0].with_text(escape(text), *leaves[1:]))
    return Value(found.text, found.leaves) if found else None


def _with_month(year: str, month: str) -> str:
    """Return the year with its month, which BibTeX has as a number or as the beginning of an English name."""
    number = month.strip().lower()[:3]
    names = "jan feb mar apr may jun jul aug sep oct nov dec".split()
    if number in names:
        return f"{year}-{names.index(number) + 1:02}"
    return f"{year}-{int(month):02}" if month.strip().isdigit() and 1 <= int(month) <= 12 else year


def _build_people(kit: Kit, leaf: Leaf | None, annotation: Leaf | None) -> dict[str, Tree]:
    """Return the authors in the order of printing, with what their marks mean, and whether others follow."""
    if leaf is None or leaf.is_blank:
        return {}
    names, others = read_names(leaf.text, annotation.text if annotation else "")
    found: list[Tree] = []
    for name in names:
        value = kit.make_line(leaf.with_text(escape(name.text), *((annotation,) if annotation else ())))
        marks = {key: Value("true", (leaf,)) for key in ("equal", "corresponding") if getattr(name, key)}
        text = Value(value.text, value.leaves) if value else None
        found += [gather(name=text, **marks) if marks else text] if text else []
    return gather(authors=found, others=Value("true", (leaf,)) if others else None)


def _convert_field(leaf: Leaf) -> Leaf:
    """Return a field without braces, its TeX as Markdown."""
    text = " ".join(leaf.text.split())
    if not re.search(r"[\\{}$~]|--|``|''", text):
        return leaf.with_text(text) if text != leaf.text else leaf
    from cvlatex.importers.tex_text import convert_tex, parse_text

    read_text = convert_tex(parse_text(text)).strip()
    return leaf.with_text(read_text or re.sub(r"[{}]", "", text))
