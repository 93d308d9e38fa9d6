"""Entries of a résumé in LaTeX: what stands between two of its macros, as the keys of a section's type."""

from __future__ import annotations

import re
from typing import Any

from msgspec import Struct, field

from cvlatex.importers.draft import Tree, gather
from cvlatex.importers.entries import with_first
from cvlatex.importers.kit import Kit
from cvlatex.importers.ledger import Leaf, Value
from cvlatex.importers.moments import is_dated
from cvlatex.importers.texts import choose_comma

DEGREE = re.compile(
    r"(?i)博士|硕士|学士|本科|大专|研究生|双学位|\b(?:ph\.?\s?d|master|bachelor|associate|diploma|doctor|m\.?b\.?a|b\.?tech)"
    r"|\b[bm]\.?\s?(?:s|a|sc|e|eng|phil)\b"
)
_TITLE = re.compile(r"\*\*(?P<bold>.+?)\*\*(?:\$\\?\|\$|[\s,，、|｜·—–-])*(?P<rest>.*)", re.DOTALL)
_SUBJECTS = {
    "education": ("organization", "degree"), "experience": ("organization", "role"), "projects": ("name", "role"),
    "awards": ("title", "issuer"), "certificates": ("name", "issuer"), "entries": ("title", "subtitle"),
}  # fmt: skip
"""What the first two lines of an entry are in each type of section."""


class Group(Struct):
    r"""The macro of an entry and its arguments, its `\role`s, and the texts and points below it."""

    form: str
    leaves: list[Leaf | None]
    roles: list[list[Leaf | None]] = field(default_factory=list)
    texts: list[tuple[str, list[Leaf | None]]] = field(default_factory=list)


def build_entry(kit: Kit, kind: str, group: Group) -> dict[str, Tree] | None:
    """Build a group as an entry of a kind; None where it has no title."""
    if group.form in ("resumeSubheading", "position", "rSubsection", "cvevent"):
        found = _of_four(kit, kind, group)
    elif group.form in ("resumeItem", "resumeSubItem"):
        found = gather(**{_SUBJECTS[kind][0]: kit.make_line(group.leaves[0])}, first=kit.make_block(group.leaves[1]))
    else:
        found = _of_two(kit, kind, group)
    first = found.pop("first", None)
    detail = _build_detail(kit, group.texts)
    if isinstance(first, Value):
        detail = with_first(first, detail)
    if kind in ("awards", "certificates"):
        detail = _write_summary(detail)
    return {**found, **detail} if found else None


def find_employer(group: Group) -> Leaf | None:
    """Find the employer that a group's macro names."""
    if group.form == "resumeSubheading":
        return group.leaves[2 if _is_dated(group.leaves[1]) else 0]
    return split_title(group.leaves[0])[0] if group.form == "datedsubsection" else group.leaves[0]


def split_title(leaf: Leaf | None) -> tuple[Leaf | None, Leaf | None]:
    """Split a title's bold part and what stands behind it; a title without a bold part is all of it."""
    found = _TITLE.fullmatch(leaf.text) if leaf else None
    if leaf is None or found is None:
        return leaf, None
    return leaf.with_text(found["bold"]), leaf.with_text(found["rest"]) if found["rest"] else None


def _is_dated(leaf: Leaf | None) -> bool:
    """Whether an argument is a date or a period."""
    return leaf is not None and is_dated(leaf.text)


def _of_four(kit: Kit, kind: str, group: Group) -> dict[str, Tree]:
    """Return an entry of two lines with two texts each; the dates are in the first line or in the second."""
    one, two, three, four = (*group.leaves, *[None] * 4)[:4]
    first = None
    if group.form == "position":
        employer, role, first, dates, place = one, two, three, four, None
    elif group.form == "cvevent":
        (employer, role) = (one, two) if kind in ("projects", "awards", "certificates", "entries") else (two, one)
        dates, place = three, four
    elif group.form == "rSubsection" or (_is_dated(two) and kind == "education"):
        employer, dates, role, place = one, two, three, four
    elif _is_dated(two):
        role, dates, employer, place = one, two, three, four
    else:
        employer, place, role, dates = one, two, three, four
    title, second = _SUBJECTS[kind]
    second = "organization" if group.form == "cvevent" and kind == "projects" else second
    employer, role = (employer, role) if employer else (role, None)
    lines = {title: kit.make_line(employer), second: kit.make_line(role)}
    return gather(**lines, location=None if kind == "certificates" else kit.make_line(place), **kit.read_dates(dates),
                  first=kit.make_line(first))  # fmt: skip


def _of_two(kit: Kit, kind: str, group: Group) -> dict[str, Tree]:
    r"""Return an entry of a title and its dates, with a `\role` below it."""
    title, dates = (*group.leaves, None, None)[:2]
    bold, rest = split_title(title)
    role, *more = [leaf for one in group.roles for leaf in one] or [None]
    when, first = kit.read_dates(dates), kit.join_lines(more)
    if kind == "education":
        parts = _read_study(rest) if rest else {}
        if "degree" not in parts and (line := _take_degree_line(group)):
            parts["degree"] = line
        lines = {key: kit.make_line(leaf) for key, leaf in parts.items()}
        return gather(organization=kit.make_line(bold), **lines, **when, first=kit.join_lines([role, *more]))
    if kind == "experience":
        role = role or _take_italics(group)
        place, job = (rest, role) if role else (None, rest)
        return gather(
            organization=kit.make_line(bold),
            role=kit.make_line(job),
            location=kit.make_line(place),
            **when,
            first=first,
        )
    if kind == "projects":
        tools = next((leaf for leaf in (rest, role) if leaf and _is_list(leaf.text)), None)
        own = kit.join_lines([leaf for leaf in (rest, role) if leaf is not tools])
        technologies = kit.split(_strip_emphasis(tools)) if tools else []
        return gather(name=kit.make_line(bold), role=own, **when, first=first, technologies=technologies)
    if kind in ("awards", "certificates"):
        return gather(**{_SUBJECTS[kind][0]: kit.make_line(title)}, **when, first=kit.join_lines([role, *more]))
    return gather(title=kit.make_line(bold), subtitle=kit.join_lines([rest, role]), **when, first=first)


def _is_list(text: str) -> bool:
    """Whether a text names several things, as technologies are."""
    return bool(re.search(r"[^\s,，、]\s*[,，、]\s*\S", text))


def _read_study(rest: Leaf) -> dict[str, Leaf]:
    """Return what stands behind a school: degree and field where one of its parts is a degree, else where it is."""
    parts = [part.strip() for part in re.split(r"[,，、\u2003]|\s{2,}", rest.text) if part.strip()]
    degree = next((part for part in parts if DEGREE.search(part)), None)
    degree = degree or next((part for part in parts if re.fullmatch(r"\*[^*]+\*", part)), None)
    if degree is None:
        return {"location": rest}
    others = [part for part in parts if part is not degree]
    area = {"area": rest.with_text(choose_comma(rest.text).join(others))} if others else {}
    return {"degree": _strip_emphasis(rest.with_text(degree)), **area}


def _take_degree_line(group: Group) -> Leaf | None:
    """Return the line below a school that has the degree; it is taken out of the group's texts."""
    kind, leaves = group.texts[0] if group.texts else ("", [])
    leaf = leaves[0] if kind == "text" and leaves else None
    if leaf is None:
        return None
    line, _, below = leaf.text.partition("\n")
    if len(line) > 120 or line.startswith("- ") or not DEGREE.search(line):
        return None
    group.texts[0] = (kind, [leaf.with_text(below.strip())])
    return leaf.with_text(re.sub(r"\s*\u2003\s*", choose_comma(line), line.replace("*", "").strip("\\ ")))


def _take_italics(group: Group) -> Leaf | None:
    """Take the line below an employer that is all in italics, which is the role, out of the group's texts."""
    kind, leaves = group.texts[0] if group.texts else ("", [])
    leaf = leaves[0] if kind == "text" and leaves else None
    found = re.match(r"\*(?P<role>[^*\n]+)\*\\?(?:\n|$)", leaf.text) if leaf else None
    if leaf is None or found is None:
        return None
    group.texts[0] = (kind, [leaf.with_text(leaf.text[found.end() :].strip())])
    return leaf.with_text(found["role"])


def _strip_emphasis(leaf: Leaf) -> Leaf:
    """Return a leaf without its emphasis."""
    return leaf.with_text(leaf.text.strip("* "))


def _build_detail(kit: Kit, texts: list[tuple[str, list[Leaf | None]]]) -> dict[str, Any]:
    """Return `summary` and `highlights` of the texts and the points below an entry."""
    found: dict[str, Any] = {"highlights": []}
    for kind, leaves in texts:
        part = kit.make_detail(leaves[0]) if kind == "text" else gather(highlights=_build_points(kit, leaves))
        points = [*found["highlights"], *part.get("highlights", [])]
        summary = found.get("summary")
        whole = with_first(summary, part if "summary" in part else {}) if summary else part
        found = {**found, **whole, "highlights": points}
    return gather(**found)


def _build_points(kit: Kit, leaves: list[Leaf | None]) -> list[Any]:
    """Build a point of one argument, or of a title and a text."""
    if len(leaves) < 2:
        return kit.make_points(leaves)
    title, text = kit.make_line(leaves[0]), kit.make_line(leaves[1])
    if title is None or text is None:
        return [one for one in (title, text) if one]
    return [Value(f"**{title.text}:** {text.text}", (*title.leaves, *text.leaves), localized=True)]


def _write_summary(detail: dict[str, Any]) -> dict[str, Any]:
    """Return the texts of an entry that has no points of its own: they become a list in its summary."""
    points = [point for point in detail.pop("highlights", []) if isinstance(point, Value)]
    detail.pop("numbered", None)
    if not points:
        return detail
    leaves = tuple(leaf for point in points for leaf in point.leaves)
    listed = Value("\n".join(f"- {point.text}" for point in points), leaves, localized=True)
    return with_first(detail.get("summary"), {"summary": listed})


def fill_lines(kit: Kit, named: str | None, rows: list[tuple[str, list[Leaf | None]]]) -> dict[str, Any]:
    """Return a section of AltaCV's tags, skills or referees, as `type` and entries."""
    tags = [leaf for kind, row in rows if kind == "cvtag" for leaf in row]
    skills = [row for kind, row in rows if kind == "cvskill"]
    referees = [row for kind, row in rows if kind == "cvref"]
    if referees:
        found = [
            gather(name=kit.make_line(row[0]), organization=kit.make_line(row[1]), email=kit.make_email(row[2]))
            for row in referees if len(row) > 2
        ]  # fmt: skip
        return {"type": "references", "entries": found}
    entries = [gather(items=kit.make_items(tags))] if tags else []
    entries += [_build_skill(kit, row) for row in skills if len(row) > 1]
    return {"type": "languages" if named == "languages" and not tags else "skills", "entries": entries}


def _build_skill(kit: Kit, row: list[Leaf | None]) -> dict[str, Tree]:
    """Return a skill and its level: dots where it is a number of five, half of one rounded, else words."""
    level = row[1]
    number = re.fullmatch(r"([0-5])(?:\.[0-9])?", level.text.strip()) if level else None
    if level is None or number is None:
        return gather(name=kit.make_line(row[0]), level=kit.make_line(level))
    dots = max(1, min(5, int(float(level.text) + 0.5)))
    guess = "" if level.text == str(dots) else "the level is rounded"
    return gather(name=kit.make_line(row[0]), dots=Value(str(dots), (level,), guess=guess))
