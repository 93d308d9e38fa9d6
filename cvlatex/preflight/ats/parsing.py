"""Fields from lines, by the rules that common parsers go by.

A page of two columns is read one column after the other, as the better ones do.

A title of a section stands alone on its line, is larger or bolder than the text or of another colour, and names a
section that is known; others of the same text style are titles too. An entry begins behind a wider gap, or at dates
where the entry before has its own. Its role is in the line that is bold, or comes first; its employer names a company
or a school, or comes next.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from cvlatex.preflight.ats.beside import describe_two_columns, order_by_columns
from cvlatex.preflight.ats.dates import DATES
from cvlatex.preflight.ats.entries import read_entries
from cvlatex.preflight.ats.fields import Contact, Parsed, Section
from cvlatex.preflight.ats.lines import Row, join_text, read_rows
from cvlatex.preflight.ats.points import join_lines
from cvlatex.preflight.ats.words import BULLET, EMAIL, PHONE, ROLE, WEBSITE, classify_title

_LONGEST_TITLE = 40
"""Characters of a section's title."""

_NAME = 2
"""Lines that a name takes at most."""

_LABEL = re.compile(r"[\w -]{1,16}[:：]")
"""The label in front of an address."""

_LABELLED = re.compile(r"[\w ]{1,12}\s?[:：]\s?\S")
"""A label and its value."""

_ADDRESS = re.compile(r"\d+.*,|^[A-Z][\w.' -]+,\s(?:[A-Z][\w.' -]+,\s)?(?:[A-Z]{2,3}|[A-Z][a-z]+(?:\s[A-Z][a-z]+)?)$")
"""A street with its number, or a city with its state or country."""

_AROUND = " |·•,;✉🌐♁☎✆📱📞⌂🏠✶⛓"
_BETWEEN = re.compile(r"\s[|·•]|[|·•]\s")
"""What stands around contacts, and between them."""

_EDGE = 24
"""How far a headline begins from the name above it, in pdftohtml's units, where contacts stand beside the two."""

_HEADER = 6
"""Lines in which contacts are those of the header."""

WITH_ENTRIES = frozenset(("experience", "education", "projects", "volunteering"))
"""Kinds of sections that are read as entries."""

_DATED = frozenset(("experience", "education"))
"""Kinds of sections whose entries have dates."""

TextStyle = tuple[float, bool, str]


def parse(file: str, answer: str) -> Parsed:
    """Parse a PDF as recruiters' programs do; `answer` is pdftohtml's output for it."""
    whole = read_rows(answer)
    rows, foot = _without_foot([part for row in order_by_columns(whole) for part in _split_title(row)])
    if not rows:
        return Parsed(file, unread=("The PDF has no text: its pages may be images.",))
    titles = _find_titles(rows)
    first = titles[0] if titles else len(rows)
    name, headline, contacts = _read_header(rows[:first])
    contacts += tuple(dict.fromkeys(one for one in foot if one not in contacts))
    ends = [*titles[1:], len(rows)]
    sections = tuple(_read_section(rows[at], rows[at + 1 : end]) for at, end in zip(titles, ends, strict=False))
    unread = [*_list_unread(name, contacts, sections), *describe_two_columns(whole)]
    return Parsed(file, name, headline, contacts, sections, tuple(unread))


def _split_title(row: Row) -> Iterator[Row]:
    """Yield a line, and before it a title of a section that stands in the margin beside it."""
    first, *rest = (replace(row, pieces=(piece,)) for piece in row.pieces)
    stands_out = rest and (first.size > max(one.size for one in rest) or _is_in_capitals(first, rest))
    if stands_out and classify_title(first.text):
        yield first
        row = replace(row, pieces=row.pieces[1:])
    yield row


def _is_in_capitals(first: Row, rest: Sequence[Row]) -> bool:
    """Whether the first row is in capitals and no other is."""
    return first.text.isupper() and not any(one.text.isupper() for one in rest)


def _without_foot(rows: Sequence[Row]) -> tuple[list[Row], list[Contact]]:
    """Return the lines without those below the first half of a page that hold contacts and nothing else, and these."""
    others: list[Row] = []
    foot: list[Contact] = []
    for number, row in enumerate(rows):
        found = list(_find_contacts(row.text))
        rest = row.text
        for one in found:
            rest = rest.replace(one.value, "")
        if number > _HEADER and any(one.kind == "email" for one in found) and not any(map(str.isalpha, rest)):
            foot += found
        else:
            others.append(row)
    return others, foot


def _read_style(row: Row) -> TextStyle:
    """Return a row's size, weight and colour."""
    return row.size, row.bold, row.runs[0].color


def _find_titles(rows: Sequence[Row]) -> list[int]:
    """Return the numbers of the lines that are titles of sections."""
    usual = max((_read_style(row) for row in rows), key=[_read_style(row) for row in rows].count)
    known = [
        number
        for number, row in enumerate(rows)
        if _may_be_title(row) and classify_title(row.text) and (_read_style(row) != usual or row.text.isupper())
    ]
    styles = [_read_style(rows[number]) for number in known]
    if not styles:
        return [
            n for n, row in enumerate(rows) if _may_be_title(row) and classify_title(row.text) and len(row.text) < 20
        ]
    kinds = {
        style: {classify_title(rows[number].text) for number in known if _read_style(rows[number]) == style}
        for style in styles
    }
    style = max(kinds, key=lambda one: (len(kinds[one]), one[0]))
    found = [number for number, row in enumerate(rows) if _read_style(row) == style and _may_be_title(row)]
    in_capitals = all(rows[number].text.isupper() for number in known if _read_style(rows[number]) == style)
    return [number for number in found if rows[number].text.isupper()] if in_capitals else found


def _may_be_title(row: Row) -> bool:
    """Whether a row could be a section's title: one short piece, no bullet, no date."""
    text = row.text
    return len(row.pieces) == 1 and len(text) <= _LONGEST_TITLE and not BULLET.match(text) and not DATES.fullmatch(text)


def _read_header(rows: Sequence[Row]) -> tuple[str, str, tuple[Contact, ...]]:
    """Read name, headline and contacts from what stands above the first section."""
    if not rows:
        return "", "", ()
    largest = max(rows, key=lambda row: max(run.size for run in row.runs))
    size = max(run.size for run in largest.runs)
    large = {row: join_text([run for run in row.runs if run.size == size]) for row in rows}
    named = [row for row, text in large.items() if text and not any(_find_contacts(text))]
    named = named[:1] if len(named) > _NAME else named  # nothing is larger than the rest
    name = " ".join(large[row] for row in named)
    headline, contacts = "", list[Contact]()
    for row in rows:
        for piece in row.pieces:
            rest = join_text([run for run in piece if run.size != size or row not in named])
            found = list(_find_contacts(rest))
            contacts += found
            for one in found:
                rest = rest.replace(one.value, "")
            is_below = row.y >= largest.y and (not contacts or abs(piece[0].x - largest.runs[0].x) < _EDGE)
            if not headline and not found and is_below and _may_be_headline(rest.strip(_AROUND)):
                headline = rest.strip(_AROUND)
            else:
                contacts += [Contact("", one) for one in _list_others(rest)]
    name, _, behind = " ".join(name.split()).partition(" | ")
    return name, headline or behind, tuple(contacts)


def _list_others(text: str) -> Iterator[str]:
    """Yield what else than known contacts stands in a line of the header, parted at its marks."""
    for part in _BETWEEN.split(text):
        one = part.strip(_AROUND)
        if len(one) > 1 and any(map(str.isalnum, one)) and not _LABEL.fullmatch(one):
            yield one


def _may_be_headline(text: str) -> bool:
    """Whether a text below a name is no label with its value, no address, no row of them, and not the CV's date."""
    is_other = (
        "|" in text
        or "•" in text
        or _LABELLED.match(text)
        or _ADDRESS.search(text)
        or DATES.search(text)
        or _LABEL.fullmatch(text)
    )
    return len(text) > 1 and any(map(str.isalpha, text)) and not (is_other and not ROLE.search(text))


def _find_contacts(text: str) -> Iterator[Contact]:
    """Yield the contacts in a text: email addresses, pages and phone numbers."""
    for kind, pattern in (("email", EMAIL), ("website", WEBSITE), ("phone", PHONE)):
        for match in pattern.finditer(text):
            if kind == "phone" and (DATES.search(match[0]) or not 6 < sum(map(str.isdigit, match[0])) < 16):
                continue
            yield Contact(kind, match[0].rstrip(".,;"))
            text = text.replace(match[0], " " * len(match[0]))


def _read_section(title: Row, rows: Sequence[Row]) -> Section:
    """Read a section from its lines: entries, or lines as they are."""
    kind = classify_title(title.text)
    if kind not in WITH_ENTRIES or not any(DATES.search(row.text) for row in rows):
        return Section(title.text, kind, lines=tuple(join_lines(rows)))
    return Section(title.text, kind, read_entries(rows))


def _list_unread(name: str, contacts: Sequence[Contact], sections: Sequence[Section]) -> Iterator[str]:
    """Yield what a parser would miss, as sentences."""
    if not name:
        yield "No name was recognized: it should be the largest text, above the first section."
    if not any(one.kind == "email" for one in contacts):
        yield "No e-mail address was recognized above the first section."
    if not sections:
        yield "No section was recognized: a title should stand alone on its line, larger or bolder than the text."
    for section in sections:
        if section.kind in _DATED and not section.entries and section.lines:
            yield f"In '{section.title}', no dates were recognized, and so no entries."
        if not section.kind:
            yield f"The section '{section.title}' has a title that parsers do not know."
        for entry in section.entries:
            wanted = ("role", "dates") if section.kind == "projects" else ("role", "employer", "dates")
            missing = [what for what in wanted if not getattr(entry, what)]
            if missing:
                first = entry.role or entry.employer or entry.dates or "without a head"
                yield f"In '{section.title}', the entry '{first}' has no {' and no '.join(missing)}."
