"""Entries of a markdown-cv page: below a heading with place and dates, or below a date in backticks."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from cvlatex.importers.draft import Tree, gather
from cvlatex.importers.kit import Kit
from cvlatex.importers.ledger import Leaf, Value
from cvlatex.importers.markdown_blocks import Block, Item, Part
from cvlatex.importers.markdown_headings import Heading, read_dated_line, split_title

PointsOf = Callable[[Kit, list[Item]], list[Any]]
_EMPHASIS = re.compile(r"(?:[_*])([^_*]+)(?:[_*])\s*")
_TOOLS = re.compile(
    r"(?:\*\*)?(?:key |main )?(?:tech(?:nology|nical)?(?: stack)?|technologies(?: used)?|stack|技术栈|技術棧"
    r"|使用技术|使用技術)(?:\*\*\s*[:：]|[:：]\s*\*\*|[:：])\s*(\S.*)",
    re.IGNORECASE,
)
_LEAD = re.compile(r"(?:__|\*\*)(.+?)(?:__|\*\*)[.,，:：;]?\s*(.*)", re.DOTALL)


def build_headed_entry(kit: Kit, heading: Heading, part: Part, points_of: PointsOf) -> dict[str, Tree]:
    """Build an entry below a heading: a fence is its place, a line in emphasis its role, lists its points."""
    title, role, place = heading.title, kit.make_line(heading.role), kit.make_line(heading.place)
    dates, numbered = heading.dates, None
    texts: list[Leaf] = []
    points: list[Any] = []
    technologies: list[Value] = []
    for block in part.blocks:
        if block.kind == "list":
            points += points_of(kit, block.items)
            numbered = block.items[0].numbered or None if block.items and numbered is None else numbered
        elif block.kind == "fence":
            place = place or kit.join_lines(block.lines, " ")
        else:
            for line in block.lines:
                emphasis = _EMPHASIS.fullmatch(line.text)
                below = None if dates or texts or points else read_dated_line(line)
                if below:
                    dates = below.dates
                    employer, job = split_title(title, title.text) if role is None else (title.text, None)
                    title, role = title.with_text(employer), role or kit.make_line(job) or kit.make_line(below.role)
                    place = place or kit.make_line(below.place)
                elif tools := _TOOLS.fullmatch(line.text):
                    technologies += kit.split(line.with_text(tools[1]))
                elif emphasis and role is None:
                    role = kit.make_line(line.with_text(emphasis[1].strip()))
                else:
                    texts.append(line)
    for inner in part.parts:
        points += _build_inner_points(kit, inner, points_of)
    return gather(
        name=kit.make_line(title), role=role, organization=kit.make_line(heading.at), location=place,
        **_read_periods(kit, dates), technologies=technologies,
        summary=kit.join_lines(texts, " "), highlights=points, numbered=numbered,
    )  # fmt: skip


def _read_periods(kit: Kit, dates: Leaf | None) -> dict[str, Any]:
    """Read dates of a heading; years in a row, such as `2019,2020,2021`, are a period."""
    if dates is None:
        return {}
    years = re.split(r"\s*[,，、]\s*", dates.text)
    numbers = [int(year) for year in years if re.fullmatch(r"(?:19|20)\d\d", year)]
    if len(years) > 1 and len(numbers) == len(years):
        if numbers == list(range(numbers[0], numbers[0] + len(numbers))):
            return {"start": Value(years[0], (dates,)), "end": Value(years[-1], (dates,))}
        return {"dates_text": Value(", ".join(years), (dates,), localized=True)}
    return kit.read_dates(dates)


def _build_inner_points(kit: Kit, part: Part, points_of: PointsOf) -> list[Any]:
    """Return what stands below a heading in an entry: one point with points of its own, if the heading has words."""
    head = kit.make_line(part.heading)
    below = [point for block in part.blocks for point in points_of(kit, block.items)]
    texts = [text for block in part.blocks for leaf in block.lines if (text := kit.make_line(leaf))]
    return [gather(text=head, highlights=[*texts, *below])] if head else [*texts, *below]


def build_dated_entry(kit: Kit, blocks: list[Block], points_of: PointsOf) -> dict[str, Tree] | None:
    """Build an entry of a date and the lines below it: a bold beginning is its name, the rest a place or details."""
    date = blocks[0].date
    lines = [leaf for block in blocks if block.kind != "list" for leaf in block.lines]
    points = [point for block in blocks for point in points_of(kit, block.items)]
    texts = lines
    name = rest = None
    if lines:
        lead = _LEAD.fullmatch(lines[0].text)
        name = kit.make_line(lines[0].with_text(lead[1].strip(" .,"))) if lead else kit.make_line(lines[0])
        rest = kit.make_line(lines[0].with_text(lead[2])) if lead and lead[2].strip() else None
        texts = lines[1:]
    found = gather(
        name=name, location=rest, **_read_periods(kit, date), summary=kit.join_lines(texts, " "), highlights=points
    )
    return found if "name" in found else None


_NAMES = {
    "education": "organization", "experience": "organization", "projects": "name", "publications": "title",
    "awards": "title", "certificates": "name", "entries": "title", "references": "name",
}  # fmt: skip
_ALLOWED = {
    "awards": {"title", "location", "start", "end", "date", "dates_text", "expected", "summary"},
    "certificates": {"name", "start", "end", "date", "dates_text", "expected", "summary"},
    "publications": {"title", "venue", "start", "end", "date", "dates_text", "expected", "summary"},
}


def fit_entries(named: str | None, entries: list[dict[str, Tree]]) -> tuple[Tree, list[dict[str, Tree]]]:
    """Return the type of a section, by its heading and what its entries hold, and the entries with that type's keys."""
    kind: str = named if named in _NAMES else "entries"
    if kind == "experience" and not any("role" in entry or "location" in entry for entry in entries):
        kind = "projects"
    if kind in _ALLOWED and any("highlights" in entry or "role" in entry for entry in entries):
        kind = "entries"
    if kind == "entries" and any("role" in entry for entry in entries):
        kind = "experience"
    found = [_rename_keys(kind, entry) for entry in entries]
    return Value(kind, guess="by its heading and what is in it") if kind != named else kind, found


def _rename_keys(kind: str, entry: dict[str, Tree]) -> dict[str, Tree]:
    """Return an entry of experience under the keys of another kind."""
    own = dict(entry)
    name = own.pop("name")
    organization = own.pop("organization", None)
    first: dict[str, Tree] = {_NAMES[kind]: name}
    if kind == "education" and "role" in own:
        first["degree"] = own.pop("role")
    if kind == "publications" and "location" in own:
        first["venue"] = own.pop("location")
    if kind == "entries" and ("role" in own or organization):
        first["subtitle"] = own.pop("role", None) or organization
        organization = None
    if organization is not None:
        if kind == "projects":
            first["organization"] = organization
        elif kind == "experience":
            first["location"] = organization
    return {**first, **{key: value for key, value in own.items() if key not in first}}
