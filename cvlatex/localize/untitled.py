"""Entries whose title a language leaves out: what else they say is printed, and one with nothing else is reported."""

from __future__ import annotations

from typing import Any

from cvlatex.core.diagnostics import Diagnostic, note
from cvlatex.localize.parts import localize_body, localize_lines, localize_technologies
from cvlatex.localize.selection import Chooser
from cvlatex.model.document import Item, Passage, Point, Points
from cvlatex.model.entries import (
    AwardEntry,
    CertificateEntry,
    EducationEntry,
    ExperienceEntry,
    GeneralEntry,
    LanguageEntry,
    Position,
    ProjectEntry,
    PublicationEntry,
    ReferenceEntry,
    SkillEntry,
)
from cvlatex.model.localized import Localized
from cvlatex.model.text import Block, Blocks, BulletList, NumberedList

ID = "left-out"

TITLES: dict[type, str] = {
    EducationEntry: "organization",
    Position: "role",
    ProjectEntry: "name",
    SkillEntry: "name",
    LanguageEntry: "name",
    PublicationEntry: "title",
    AwardEntry: "title",
    CertificateEntry: "name",
    ReferenceEntry: "name",
    GeneralEntry: "title",
}
"""The key that is the title of each kind of entry. Experience has none of its own: employer or role."""

_WORDS = ("organization", "role", "degree", "area", "grade", "subtitle", "issuer", "venue", "note", "level",
          "email", "phone", "quote", "summary")  # fmt: skip
"""Keys that say something by themselves, as a place and a date do not."""


def is_left_out(entry: Any, choose: Chooser) -> bool:
    """Whether an entry is left out with its title; a note says so where that is not by `private`."""
    key = TITLES.get(type(entry)) or _find_employer(entry, choose)
    title: Localized[Any] | None = getattr(entry, key) if key else None
    if title is None or not choose.leaves_out(title):
        return False
    if title.private:
        return True
    quiet = Chooser(choose.variant, choose.language)
    if _says_something(entry, quiet):
        return False
    what = "neither employer nor role" if isinstance(entry, ExperienceEntry) else f"no {key}"
    choose.problems.append(report_left_out(f"This entry has {what} in '{choose.language}'", title))
    return True


def _find_employer(entry: Any, choose: Chooser) -> str | None:
    """Return the key of the employer that an experience without a role in the language is left out with."""
    role = getattr(entry, "role", None)
    return "organization" if isinstance(entry, ExperienceEntry) and role and role.lacks(choose.language) else None


def report_untitled(entry: ExperienceEntry, choose: Chooser) -> tuple[Item, ...]:
    """Return nothing, with a note on the experience without employer and role where it could have had one."""
    names = [name for name in (entry.organization, entry.role) if name]
    if names and all(choose.leaves_out(name) and not name.private for name in names):
        reason = f"This entry has neither employer nor role in '{choose.language}'"
        choose.problems.append(report_left_out(reason, names[0]))
    return ()


def report_left_out(reason: str, title: Localized[Any]) -> Diagnostic:
    """Return a note that something is not printed in a language, for its title has none of it."""
    tags = [tag for tag, value in title.by_language if value is not None]
    only = tags[0] if len(tags) == 1 else f"[{', '.join(tags)}]"
    hint = f"If that is meant, `only: {only}` says so." if tags else "Write it, or delete the entry."
    return note(ID, title.span, f"{reason}, and is left out there.", hint)


def _says_something(entry: Any, choose: Chooser) -> bool:
    """Whether an entry has anything to print in a language besides its title."""
    own = TITLES.get(type(entry))
    if any(choose.localize(getattr(entry, name, None)) is not None for name in _WORDS if name != own):
        return True
    if any(choose.localize(author.name) is not None for author in getattr(entry, "authors", ())):
        return True
    positions = choose.select(getattr(entry, "positions", ()), inherited=True)
    if any(choose.localize(one.role) is not None or _says_something(one, choose) for one in positions):
        return True
    return bool(localize_without_head(entry, choose) or localize_lines(getattr(entry, "items", ()), choose))


def localize_without_head(entry: Any, choose: Chooser) -> tuple[Item, ...]:
    """Return what an entry says below its head, for one that has none: text with points, and technologies."""
    body = localize_body(entry, choose) if hasattr(entry, "summary") else ()
    blocks = tuple(block for passage in body for block in _as_blocks(passage))
    technologies = localize_technologies(entry, choose)
    return (*((Blocks(blocks, entry.span),) if blocks else ()), *((technologies,) if technologies else ()))


def _as_blocks(passage: Passage) -> tuple[Block, ...]:
    """Return a passage of an entry as blocks."""
    return passage.children if isinstance(passage, Blocks) else (_as_list(passage),)


def _as_list(points: Points) -> BulletList | NumberedList:
    """Return points as a list of blocks."""
    items = tuple(_unfold_point(point) for point in points.points)
    return NumberedList(1, items) if points.numbered else BulletList(items)


def _unfold_point(point: Point) -> tuple[Block, ...]:
    """Return a point as blocks, those below it as a list."""
    return (*point.text.children, _as_list(point.below)) if point.below else point.text.children
