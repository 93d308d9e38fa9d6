"""Fields from lines, by the rules that common parsers go by.

A title of a section stands alone on its line, is larger or bolder than the text or of another colour, and names a
section that is known; others of the same look are titles too. An entry begins behind a wider gap, or at dates where the
entry before has its own. Its role is in the line that is bold, or comes first; its employer names a company or a
school, or comes next.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from cvlatex.preflight.ats.fields import Contact, Entry, Parsed, Section
from cvlatex.preflight.ats.lines import Row, Run, read_rows, text_of, usual_pitch
from cvlatex.preflight.ats.words import BULLET, DATES, EMAIL, EMPLOYER, PHONE, WEBSITE, section_kind

_LONGEST_TITLE = 40
"""Characters of a section's title."""

_HEADER = 6
"""Lines in which contacts are those of the header."""

_ENTRY_GAP = 1.4
"""From this many usual distances on, a gap parts two entries (OpenResume)."""

WITH_ENTRIES = frozenset(("experience", "education", "projects", "volunteering"))
"""Kinds of sections that are read as entries."""

Look = tuple[float, bool, str]


def parse(file: str, answer: str) -> Parsed:
    """Everything recognized in a PDF; `answer` is what pdftohtml says of it."""
    rows, foot = _without_foot([part for row in read_rows(answer) for part in _title_apart(row)])
    if not rows:
        return Parsed(file, unread=("The PDF has no text: its pages may be images.",))
    titles = _titles(rows)
    first = titles[0] if titles else len(rows)
    name, headline, contacts = _header(rows[:first])
    contacts += tuple(dict.fromkeys(one for one in foot if one not in contacts))
    ends = [*titles[1:], len(rows)]
    sections = tuple(_section(rows[at], rows[at + 1 : end]) for at, end in zip(titles, ends, strict=False))
    return Parsed(file, name, headline, contacts, sections, tuple(_unread(name, contacts, sections)))


def _title_apart(row: Row) -> Iterator[Row]:
    """A line, without a title of a section that stands in the margin beside it, before which that comes."""
    first, *rest = (replace(row, pieces=(piece,)) for piece in row.pieces)
    if rest and section_kind(first.text) and first.size > max(one.size for one in rest):
        yield first
        row = replace(row, pieces=row.pieces[1:])
    yield row


def _without_foot(rows: Sequence[Row]) -> tuple[list[Row], list[Contact]]:
    """The lines without those below the first half of a page that hold contacts and nothing else, and these."""
    kept: list[Row] = []
    foot: list[Contact] = []
    for number, row in enumerate(rows):
        found = list(_contacts(row.text))
        rest = row.text
        for one in found:
            rest = rest.replace(one.value, "")
        if number > _HEADER and any(one.kind == "email" for one in found) and not any(map(str.isalpha, rest)):
            foot += found
        else:
            kept.append(row)
    return kept, foot


def _look(row: Row) -> Look:
    return row.size, row.bold, row.runs[0].color


def _titles(rows: Sequence[Row]) -> list[int]:
    """The numbers of the lines that are titles of sections."""
    usual = max((_look(row) for row in rows), key=[_look(row) for row in rows].count)
    known = [
        number
        for number, row in enumerate(rows)
        if _may_be_title(row) and section_kind(row.text) and _look(row) != usual
    ]
    looks = [_look(rows[number]) for number in known]
    if not looks:
        return [n for n, row in enumerate(rows) if _may_be_title(row) and section_kind(row.text) and len(row.text) < 20]
    kinds = {
        look: {section_kind(rows[number].text) for number in known if _look(rows[number]) == look} for look in looks
    }
    look = max(kinds, key=lambda one: (len(kinds[one]), one[0]))
    return [number for number, row in enumerate(rows) if _look(row) == look and _may_be_title(row)]


def _may_be_title(row: Row) -> bool:
    text = row.text
    return len(row.pieces) == 1 and len(text) <= _LONGEST_TITLE and not BULLET.match(text) and not DATES.fullmatch(text)


def _header(rows: Sequence[Row]) -> tuple[str, str, tuple[Contact, ...]]:
    """Name, headline and contacts of what stands above the first section."""
    if not rows:
        return "", "", ()
    largest = max(rows, key=lambda row: max(run.size for run in row.runs))
    size = max(run.size for run in largest.runs)
    name = " ".join(text_of([run for run in row.runs if run.size == size]) for row in rows).strip()
    headline, contacts = "", list[Contact]()
    for row in rows:
        for piece in row.pieces:
            rest = text_of([run for run in piece if run.size != size])
            found = list(_contacts(rest))
            contacts += found
            for one in found:
                rest = rest.replace(one.value, "")
            rest = rest.strip(" |·•,;✉🌐☎✆📱📞⌂🏠")
            if not any(map(str.isalpha, rest)):
                continue
            if not headline and not found and row.y >= largest.y and not contacts:
                headline = rest
            else:
                contacts.append(Contact("", rest))
    return " ".join(name.split()), headline, tuple(contacts)


def _contacts(text: str) -> Iterator[Contact]:
    for kind, pattern in (("email", EMAIL), ("website", WEBSITE), ("phone", PHONE)):
        for match in pattern.finditer(text):
            yield Contact(kind, match[0].rstrip(".,;"))
            text = text.replace(match[0], " " * len(match[0]))


def _section(title: Row, rows: Sequence[Row]) -> Section:
    kind = section_kind(title.text)
    if kind not in WITH_ENTRIES or not any(DATES.search(row.text) for row in rows):
        return Section(title.text, kind, lines=tuple(_joined(rows)))
    return Section(title.text, kind, tuple(_entry(group) for group in _groups(rows)))


def _joined(rows: Iterable[Row]) -> Iterator[str]:
    """Lines as texts: one that goes on in the next, at the same left edge and without a mark, is joined with it."""
    text, right = "", 0.0
    for row in rows:
        runs = row.runs
        if text and right and not BULLET.match(row.text) and len(row.pieces) == 1 and not row.bold:
            text = _glued(text, " ".join(row.text.split()))
        else:
            if text:
                yield text
            text = " ".join(row.text.split())
        right = runs[-1].x + runs[-1].width if len(row.text) > 45 or len(row.text.encode()) > 90 else 0.0
    if text:
        yield text


def _glued(one: str, two: str) -> str:
    """Two lines of a text: with a space between them, unless a Chinese character stands at the joint."""
    wide = one[-1:] > "\u2e80" or two[:1] > "\u2e80"
    return one + two if wide or one.endswith("-") else f"{one} {two}"


def _groups(rows: Sequence[Row]) -> Iterator[list[Row]]:
    """The lines of each entry."""
    pitch = usual_pitch(rows)
    group: list[Row] = []
    for row in rows:
        if group and _begins(row, group, pitch):
            yield group
            group = []
        group.append(row)
    if group:
        yield group


def _begins(row: Row, group: Sequence[Row], pitch: float) -> bool:
    """Whether a line begins the next entry."""
    if BULLET.match(row.text):
        return False
    before = group[-1]
    gap = row.y - before.y if row.page == before.page else 0.0
    has_dates = any(_has_dates(one) for one in group)
    new_dates = _has_dates(row)
    starts = new_dates or row.pieces[-1][0].bold or row.runs[0].bold
    return (gap > _ENTRY_GAP * pitch and starts) or (has_dates and new_dates)


def _has_dates(row: Row) -> bool:
    """Whether a line has the dates of an entry."""
    return any(_dates(text_of(piece)) for piece in row.pieces)


def _dates(text: str) -> re.Match[str] | None:
    """The dates of an entry in a text: at one of its ends, or in a short one."""
    match = None if BULLET.match(text) else DATES.search(text)
    if match is None or (len(text) > len(match[0]) + 25 and match.start() > 0 and match.end() < len(text)):
        return None
    return match if match.end() == len(text) or len(text) < 70 else None


def _entry(rows: Sequence[Row]) -> Entry:
    dates, heads, points = "", list[Row](), list[Row]()
    in_points = False
    for row in rows:
        in_points = in_points or BULLET.match(_unhinted(row)) is not None
        (points if in_points else heads).append(row)
    texts: list[tuple[str, bool]] = []
    for row in heads:
        for piece in row.pieces:
            text = text_of(piece)
            match = _dates(text)
            if match and not dates:
                dates = match[0].strip()
                text = (text[: match.start()] + text[match.end() :]).strip(" ,，|·()（）")
            if text:
                texts += _parts(piece, text)
    return _named(texts, dates, tuple(BULLET.sub("", text, count=1) for text in _points(points)))


def _unhinted(row: Row) -> str:
    """A line without dates that stand in the margin before a point."""
    texts = [text_of(piece) for piece in row.pieces]
    return next((text for text in texts if not DATES.fullmatch(text)), "")


def _points(rows: Sequence[Row]) -> Iterator[str]:
    """Each point, its lines joined."""
    text = ""
    for row in rows:
        line = _unhinted(row) if len(row.pieces) > 1 and DATES.fullmatch(text_of(row.pieces[0])) else row.text
        line = line.replace("   ", " ")
        if BULLET.match(line):
            if text:
                yield text
            text = line
        else:
            text = _glued(text, line) if text else line
    if text:
        yield text


def _parts(piece: Sequence[Run], text: str) -> list[tuple[str, bool]]:
    """A piece of a head, as the texts that change between bold and not: role and employer on one line."""
    parts: list[list[Run]] = []
    for run in piece:
        if parts and (parts[-1][0].bold == run.bold or not any(map(str.isalnum, run.text))):
            parts[-1].append(run)
        else:
            parts.append([run])
    if len(parts) < 2 or text != text_of(piece):
        return [(text, piece[0].bold)]
    return [(text_of(part).strip(" ,，|·"), part[0].bold) for part in parts if text_of(part).strip(" ,，|·")]


def _named(texts: Sequence[tuple[str, bool]], dates: str, points: tuple[str, ...]) -> Entry:
    """Which text is the role, and which the employer."""
    left = [text for text, _ in texts]
    bold = [text for text, is_bold in texts if is_bold]
    role = bold[0] if bold else (left[0] if left else "")
    rest = [text for text in left if text != role]
    employer = next((text for text in rest if EMPLOYER.search(text)), rest[0] if rest else "")
    if rest and EMPLOYER.search(role) and not EMPLOYER.search(employer):
        role, employer = employer, role
    others = [text for text in rest if text not in (role, employer)]
    employer, place = _apart(employer)
    if not place and others and len(others[0]) < 30:
        place = others.pop(0)
    return Entry(role, employer, dates, place, points, tuple(others))


def _apart(employer: str) -> tuple[str, str]:
    """An employer, and the place that follows it behind a comma."""
    for mark in (", ", "，"):
        if mark in employer:
            name, _, place = employer.partition(mark)
            return name, place
    return employer, ""


def _unread(name: str, contacts: Sequence[Contact], sections: Sequence[Section]) -> Iterator[str]:
    """What a parser would miss, as sentences."""
    if not name:
        yield "No name was recognized: it should be the largest text, above the first section."
    if not any(one.kind == "email" for one in contacts):
        yield "No e-mail address was recognized above the first section."
    if not sections:
        yield "No section was recognized: a title should stand alone on its line, larger or bolder than the text."
    for section in sections:
        if not section.kind:
            yield f"The section '{section.title}' has a title that parsers do not know."
        for entry in section.entries:
            missing = [what for what in ("role", "employer", "dates") if not getattr(entry, what)]
            if missing:
                first = entry.role or entry.employer or entry.dates or "without a head"
                yield f"In '{section.title}', the entry '{first}' has no {' and no '.join(missing)}."
