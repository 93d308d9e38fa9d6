"""Entries of a résumé in LaTeX: what stands between two of its macros, as the keys of a section's type."""

from __future__ import annotations

import re
from typing import Any

from msgspec import Struct, field

from cvlatex.importers.draft import Tree, record
from cvlatex.importers.entries import with_first
from cvlatex.importers.kit import Kit
from cvlatex.importers.ledger import Leaf, Value
from cvlatex.importers.moments import is_dated
from cvlatex.importers.texts import comma_of

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


def entry_of(kit: Kit, kind: str, group: Group) -> dict[str, Tree] | None:
    """A group as an entry of a kind; None where it has no title."""
    if group.form in ("resumeSubheading", "position", "rSubsection"):
        found = _of_four(kit, kind, group)
    elif group.form in ("resumeItem", "resumeSubItem"):
        found = record(**{_SUBJECTS[kind][0]: kit.line(group.leaves[0])}, first=kit.block(group.leaves[1]))
    else:
        found = _of_two(kit, kind, group)
    first = found.pop("first", None)
    detail = _detail(kit, group.texts)
    if isinstance(first, Value):
        detail = with_first(first, detail)
    if kind in ("awards", "certificates"):
        detail = _summary_alone(detail)
    return {**found, **detail} if found else None


def employer_of(group: Group) -> Leaf | None:
    """The employer that a group's macro names."""
    if group.form == "resumeSubheading":
        return group.leaves[2 if _is_dated(group.leaves[1]) else 0]
    return parts_of(group.leaves[0])[0] if group.form == "datedsubsection" else group.leaves[0]


def parts_of(leaf: Leaf | None) -> tuple[Leaf | None, Leaf | None]:
    """A title's bold part and what stands behind it; a title without a bold part is all of it."""
    found = _TITLE.fullmatch(leaf.text) if leaf else None
    if leaf is None or found is None:
        return leaf, None
    return leaf.reading(found["bold"]), leaf.reading(found["rest"]) if found["rest"] else None


def _is_dated(leaf: Leaf | None) -> bool:
    """Whether an argument is a date or a period."""
    return leaf is not None and is_dated(leaf.text)


def _of_four(kit: Kit, kind: str, group: Group) -> dict[str, Tree]:
    """An entry of two lines with two texts each; the dates are in the first line or in the second."""
    one, two, three, four = (*group.leaves, *[None] * 4)[:4]
    first = None
    if group.form == "position":
        employer, role, first, dates, place = one, two, three, four, None
    elif group.form == "rSubsection" or (_is_dated(two) and kind == "education"):
        employer, dates, role, place = one, two, three, four
    elif _is_dated(two):
        role, dates, employer, place = one, two, three, four
    else:
        employer, place, role, dates = one, two, three, four
    title, second = _SUBJECTS[kind]
    lines = {title: kit.line(employer), second: kit.line(role)}
    return record(**lines, location=None if kind == "certificates" else kit.line(place), **kit.when(dates),
                  first=kit.line(first))  # fmt: skip


def _of_two(kit: Kit, kind: str, group: Group) -> dict[str, Tree]:
    r"""An entry of a title and its dates, with a `\role` below it."""
    title, dates = (*group.leaves, None, None)[:2]
    bold, rest = parts_of(title)
    role, *more = [leaf for one in group.roles for leaf in one] or [None]
    when, first = kit.when(dates), kit.joined(more)
    if kind == "education":
        parts = _study(rest) if rest else {}
        if "degree" not in parts and (line := _degree_line(group)):
            parts["degree"] = line
        lines = {key: kit.line(leaf) for key, leaf in parts.items()}
        return record(organization=kit.line(bold), **lines, **when, first=kit.joined([role, *more]))
    if kind == "experience":
        place, job = (rest, role) if role else (None, rest)
        return record(organization=kit.line(bold), role=kit.line(job), location=kit.line(place), **when, first=first)
    if kind == "projects":
        tools = next((leaf for leaf in (rest, role) if leaf and _is_list(leaf.text)), None)
        own = kit.joined([leaf for leaf in (rest, role) if leaf is not tools])
        technologies = kit.split(_bare(tools)) if tools else []
        return record(name=kit.line(bold), role=own, **when, first=first, technologies=technologies)
    if kind in ("awards", "certificates"):
        return record(**{_SUBJECTS[kind][0]: kit.line(title)}, **when, first=kit.joined([role, *more]))
    return record(title=kit.line(bold), subtitle=kit.joined([rest, role]), **when, first=first)


def _is_list(text: str) -> bool:
    """Whether a text names several things, as technologies are."""
    return bool(re.search(r"[^\s,，、]\s*[,，、]\s*\S", text))


def _study(rest: Leaf) -> dict[str, Leaf]:
    """What stands behind a school: degree and field where one of its parts is a degree, else where it is."""
    parts = [part.strip() for part in re.split(r"[,，、\u2003]|\s{2,}", rest.text) if part.strip()]
    degree = next((part for part in parts if DEGREE.search(part)), None)
    degree = degree or next((part for part in parts if re.fullmatch(r"\*[^*]+\*", part)), None)
    if degree is None:
        return {"location": rest}
    others = [part for part in parts if part is not degree]
    area = {"area": rest.reading(comma_of(rest.text).join(others))} if others else {}
    return {"degree": _bare(rest.reading(degree)), **area}


def _degree_line(group: Group) -> Leaf | None:
    """The line below a school that has the degree; it is taken out of the group's texts."""
    kind, leaves = group.texts[0] if group.texts else ("", [])
    leaf = leaves[0] if kind == "text" and leaves else None
    if leaf is None:
        return None
    line, _, below = leaf.text.partition("\n")
    if len(line) > 120 or line.startswith("- ") or not DEGREE.search(line):
        return None
    group.texts[0] = (kind, [leaf.reading(below.strip())])
    return leaf.reading(re.sub(r"\s*\u2003\s*", comma_of(line), line.replace("*", "").strip("\\ ")))


def _bare(leaf: Leaf) -> Leaf:
    """A leaf without its emphasis."""
    return leaf.reading(leaf.text.strip("* "))


def _detail(kit: Kit, texts: list[tuple[str, list[Leaf | None]]]) -> dict[str, Any]:
    """`summary` and `highlights` of the texts and the points below an entry."""
    found: dict[str, Any] = {"highlights": []}
    for kind, leaves in texts:
        part = kit.detail(leaves[0]) if kind == "text" else record(highlights=_point(kit, leaves))
        points = [*found["highlights"], *part.get("highlights", [])]
        summary = found.get("summary")
        whole = with_first(summary, part if "summary" in part else {}) if summary else part
        found = {**found, **whole, "highlights": points}
    return record(**found)


def _point(kit: Kit, leaves: list[Leaf | None]) -> list[Any]:
    """A point of one argument, or of a title and a text."""
    if len(leaves) < 2:
        return kit.points(leaves)
    title, text = kit.line(leaves[0]), kit.line(leaves[1])
    if title is None or text is None:
        return [one for one in (title, text) if one]
    return [Value(f"**{title.text}:** {text.text}", (*title.leaves, *text.leaves), localized=True)]


def _summary_alone(detail: dict[str, Any]) -> dict[str, Any]:
    """The texts of an entry that has no points of its own: they become a list in its summary."""
    points = [point for point in detail.pop("highlights", []) if isinstance(point, Value)]
    detail.pop("numbered", None)
    if not points:
        return detail
    leaves = tuple(leaf for point in points for leaf in point.leaves)
    listed = Value("\n".join(f"- {point.text}" for point in points), leaves, localized=True)
    return with_first(detail.get("summary"), {"summary": listed})
