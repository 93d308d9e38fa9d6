"""BibTeX to publications, by bibtexparser; TeX in fields becomes Unicode."""

from __future__ import annotations

import re
from typing import Any

from cvlatex.core.diagnostics import warning
from cvlatex.core.source import SourceFile, Span
from cvlatex.importers.draft import Draft, Tree, add_section, record
from cvlatex.importers.entries import some, whole
from cvlatex.importers.headings import title_of
from cvlatex.importers.incoming import MAX_ENTRIES, Incoming, at
from cvlatex.importers.kit import Kit
from cvlatex.importers.ledger import Leaf, Value

_VENUES = (
    "journal",
    "journaltitle",
    "booktitle",
    "publisher",
    "school",
    "institution",
    "organization",
    "howpublished",
    "eprinttype",
)
_KINDS = {
    "article": "journal", "inproceedings": "conference", "conference": "conference", "book": "book",
    "incollection": "chapter", "inbook": "chapter", "phdthesis": "thesis", "mastersthesis": "thesis",
    "thesis": "thesis", "techreport": "report", "report": "report", "patent": "patent",
}  # fmt: skip


def read(incoming: Incoming) -> Draft | None:
    """The draft of a file, or None with the reason among the problems."""
    source = incoming.text()
    if source is None:
        return None
    entries = _entries(incoming, source)
    if not entries:
        return None
    kit, draft = Kit(incoming.ledger, "markdown"), Draft()
    add_section(draft, "publications", title_of("publications"), some(_publication(kit, entry) for entry in entries))
    return draft if draft.sections else None


def _entries(incoming: Incoming, source: SourceFile) -> list[dict[str, Leaf]]:
    """The entries of a BibTeX file, each field a leaf. Raises Refused for too many."""
    from bibtexparser.entrypoint import parse_string
    from bibtexparser.model import Entry

    if source.text.count("@") > 4 * MAX_ENTRIES:
        incoming.refuse(
            "too-many", at(source.name), f"The file has more than {MAX_ENTRIES:,} entries.", "Is it the right file?"
        )
        return []
    try:
        library = parse_string(source.text)
    except Exception as problem:
        incoming.refuse("bibtex-syntax", at(source.name), f"This is not BibTeX: {problem}.", "Is it the right file?")
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
        incoming.ledger.drop(incoming.ledger.leaf(text, span, f"line {line}"), "BibTeX's syntax is broken here")
        message = "This entry is left out: a brace, a quote or a comma is missing in it."
        incoming.problems.append(warning("bibtex-syntax", span, message, "Mend it, and import the file again."))
    return [_fields(incoming, source, entry) for entry in entries]


def _fields(incoming: Incoming, source: SourceFile, entry: Any) -> dict[str, Leaf]:
    """The fields of an entry by their names, its type as `ENTRYTYPE` and its key as `ID`."""
    line = (entry.start_line or 0) + 1
    found = {
        "ENTRYTYPE": incoming.ledger.leaf(
            entry.entry_type, _place(source, line, entry.entry_type), f"{entry.key} (type)"
        ),
        "ID": incoming.ledger.leaf(entry.key, _place(source, line, entry.key), f"{entry.key} (key)"),
    }
    for field in entry.fields:
        number = (field.start_line or line - 1) + 1
        text = str(field.value)
        leaf = incoming.ledger.leaf(text, _place(source, number, text, after=field.key), f"{entry.key}.{field.key}")
        found[field.key.lower()] = leaf
    return found


def _place(source: SourceFile, line: int, text: str, after: str = "") -> Span:
    """Where a text begins on a line, behind a key."""
    written = source.lines[line - 1] if line <= len(source.lines) else ""
    start = written.lower().find(after.lower()) + len(after) if after else 0
    first = text.split("\n", maxsplit=1)[0].strip()
    column = written.find(first, max(start, 0)) if first else -1
    column = column if column >= 0 else len(written) - len(written.lstrip())
    return Span(source.name, line, column + 1, line, min(column + len(first), len(written)) + 1)


def _publication(kit: Kit, entry: dict[str, Leaf]) -> dict[str, Tree] | None:
    """A BibTeX entry as a publication; None without a title."""
    kit.ledger.drop(entry["ID"], "publications have no key")
    read_ = {name: _readable(leaf) for name, leaf in entry.items()}
    venue = next((read_[name] for name in _VENUES if name in read_), None)
    where = [venue, *(_label_field(read_, name) for name in ("volume", "number", "pages", "edition"))]
    date = read_.get("date") or read_.get("year")
    if "month" in read_ and date is not None and date is read_.get("year"):
        date = date.reading(_with_month(date.text, read_["month"].text), entry["month"])
    kind = _KINDS.get(entry["ENTRYTYPE"].text.lower())
    page = entry.get("url")
    return whole(
        record(
            title=kit.name(read_.get("title")),
            authors=_people(kit, read_.get("author") or read_.get("editor")),
            venue=_same(kit.joined([leaf for leaf in where if leaf])),
            note=kit.line(read_.get("note") or read_.get("pubstate")),
            kind=Value(kind, (entry["ENTRYTYPE"],)) if kind else None,
            **kit.when(date),
            doi=kit.doi(entry.get("doi")),
            url=kit.url(page) or _arxiv(entry),
        ),
        "title",
        ("venue",),
    )


def _arxiv(entry: dict[str, Leaf]) -> Value | None:
    """The address of an arXiv number."""
    number, kind = entry.get("eprint"), entry.get("archiveprefix") or entry.get("eprinttype")
    if number is None or (kind is not None and "arxiv" not in kind.text.lower()):
        return None
    return (
        Value(f"https://arxiv.org/abs/{number.text.strip()}", (number, kind) if kind else (number,))
        if re.fullmatch(r"\d{4}\.\d{4,5}(v\d+)?|[a-z.-]+/\d{7}", number.text.strip())
        else None
    )


def _same(value: Value | None) -> Value | None:
    """A value that is the same in every language."""
    return Value(value.text, value.leaves) if value else None


def _label_field(entry: dict[str, Leaf], name: str) -> Leaf | None:
    """A field with the word that is printed before it, such as `vol.`."""
    leaf = entry.get(name) or (entry.get("issue") if name == "number" else None)
    words = {"volume": "vol. ", "number": "no. ", "pages": "pp. ", "edition": ""}
    if leaf is None or leaf.is_blank:
        return None
    label = "p. " if name == "pages" and re.fullmatch(r"\w+", leaf.text) else words[name]
    return leaf.reading(label + leaf.text.replace("--", "–"))


def _with_month(year: str, month: str) -> str:
    """Return the year with its month, which BibTeX has as a number or as the beginning of an English name."""
    number = month.strip().lower()[:3]
    names = "jan feb mar apr may jun jul aug sep oct nov dec".split()
    if number in names:
        return f"{year}-{names.index(number) + 1:02}"
    return f"{year}-{int(month):02}" if month.strip().isdigit() and 1 <= int(month) <= 12 else year


def _people(kit: Kit, leaf: Leaf | None) -> list[Tree]:
    """Names joined by `and`; `Last, First` becomes `First Last`."""
    if leaf is None or leaf.is_blank:
        return []
    found = []
    for name in re.split(r"\s+and\s+", leaf.text):
        parts = [part.strip() for part in name.split(",")]
        ordered = " ".join((*parts[1:][::-1], parts[0])) if len(parts) > 1 else name.strip()
        value = kit.line(leaf.reading("et al." if ordered.lower() == "others" else ordered))
        found += [Value(value.text, value.leaves)] if value else []
    return found


def _readable(leaf: Leaf) -> Leaf:
    """A field without braces, its TeX as Markdown."""
    text = " ".join(leaf.text.split())
    if not re.search(r"[\\{}$~]|--|``|''", text):
        return leaf.reading(text) if text != leaf.text else leaf
    from cvlatex.importers.tex_text import markdown_of_tex, parse_text

    read_text = markdown_of_tex(parse_text(text)).strip()
    return leaf.reading(read_text or re.sub(r"[{}]", "", text))
