"""The fields of a CV for a person, and for a program."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from cvlatex.preflight.ats.fields import Entry, Parsed


def as_json(parsed: Sequence[Parsed]) -> str:
    """Return an array with an object for each PDF, its keys those of `fields.Parsed`."""
    return msgspec.json.format(msgspec.json.encode(list(parsed)), indent=2).decode() + "\n"


def as_text(parsed: Parsed) -> str:
    """Return the fields, one a line; `?` marks what was not recognized."""
    return "".join(f"{_make_visible(line)}\n" for line in _write_lines(parsed))


def _write_lines(parsed: Parsed) -> Iterator[str]:
    """Yield the report on a PDF as lines of text."""
    yield parsed.file
    yield f"  name      {parsed.name or '?'}"
    if parsed.headline:
        yield f"  headline  {parsed.headline}"
    for contact in parsed.contacts:
        yield f"  {contact.kind or 'other':<9} {contact.value}"
    for section in parsed.sections:
        yield f"  [{section.kind or '?'}] {section.title}"
        yield from (f"    {line}" for line in section.lines)
        for entry in section.entries:
            yield from _write_entry(entry)
    yield from (f"  ? {sentence}" for sentence in parsed.unread)


def _write_entry(entry: Entry) -> Iterator[str]:
    """Yield an entry of the report as lines of text."""
    yield f"    role      {entry.role or '?'}"
    yield f"    employer  {entry.employer or '?'}"
    yield f"    dates     {entry.dates or '?'}"
    if entry.place:
        yield f"    place     {entry.place}"
    yield from (f"    other     {line}" for line in entry.other)
    yield from (f"      - {point}" for point in entry.points)


def _make_visible(line: str) -> str:
    """Return a line of a foreign file without characters that a terminal would obey."""
    return "".join(one if one.isprintable() else "\ufffd" for one in line)
