"""A heading's parts, and those of the line below it: title, role, place and dates, as people write them in Markdown.

`Lead - Engine Works (1842 - now)`, `Engine Works | Lead | 1842 – now`, `__EPFL__ [Lausanne] `2013.9 - 2016.4``; below a
heading `*London | 1842 – now*`, `**Lead** | 1842 - now`, `**Period**: 1842 – now`.
"""

from __future__ import annotations

import re

from msgspec import Struct

from cvlatex.importers.ledger import Leaf
from cvlatex.importers.moments import is_dated
from cvlatex.importers.tex_resume_entries import DEGREE
from cvlatex.importers.texts import choose_comma

_CODE = re.compile(r"`([^`]*)`")
_BRACKET = re.compile(r"\s*[\[【]([^\[\]【】]*)[\]】](?!\()\s*$")
_PARENTHESIS = re.compile(r"\s*[(（]([^()（）]*\d{4}[^()（）]*)[)）]\s*$")
_BETWEEN = re.compile(r"\s*[|｜·•]\s*|\s{2,}")
_DASH = re.compile(r"\s+[-–—]\s+|\s*[—]\s*|:\s+|：|\s+(?:@|at)\s+|,\s+(?=[^,]*$)")
_PERIOD = re.compile(r"(?:dates?|period|duration|time|时间|日期|期间|在职时间|期間)\s*[:：]\s*", re.IGNORECASE)
_ROLE = re.compile(
    r"(?i)\b(?:engineer|developer|programmer|manager|analyst|scientist|intern|researcher|assistant|associate|director|lead"
    r"|designer|consultant|professor|lecturer|teacher|tutor|officer|head|chief|c[teofp]o|founder|architect|administrator"
    r"|specialist|coordinator|editor|writer|student|fellow|postdoc|volunteer|freelancer?|owner|trainee|technician|translator|accountant|nurse|lawyer)\b"
    r"|工程师|开发|程序员|经理|实习|研究员|助理|总监|负责人|设计师|架构师|主管|教师|老师|教授|顾问|运营|专员|编辑|测试|算法|前端|后端"
)


class Heading(Struct):
    """A heading's parts: its title, a place in square brackets, dates in backticks, and whether the title is bold."""

    title: Leaf
    place: Leaf | None = None
    dates: Leaf | None = None
    at: Leaf | None = None
    bold: bool = False
    role: Leaf | None = None


class DatedLine(Struct):
    """A line below a heading that has the dates, and perhaps the role and the place."""

    dates: Leaf
    role: Leaf | None = None
    place: Leaf | None = None


def parse_heading(leaf: Leaf) -> Heading:
    """Parse the parts of a heading such as `__EPFL__ [Lausanne] `2013.9 - 2016.4``."""
    text, dates, at, place, role = leaf.text, None, None, None, None
    if code := _CODE.search(text):
        written, _, organization = code[1].partition("@")
        dates = leaf.with_text(written.strip()) if written.strip() else None
        at = leaf.with_text(organization.strip()) if organization.strip() else None
        text = (text[: code.start()] + text[code.end() :]).strip()
    if bracket := _BRACKET.search(text):
        inside = leaf.with_text(bracket[1].strip())
        if dates is None and re.search(r"\d{4}", bracket[1]):
            dates = inside
        else:
            place = inside
        text = text[: bracket.start()].strip()
    if dates is None and (found := _PARENTHESIS.search(text)) and is_dated(found[1]):
        dates, text = leaf.with_text(found[1].strip()), text[: found.start()].strip()
    parts = [part for part in _BETWEEN.split(text) if part]
    if dates is None and len(parts) > 1 and is_dated(_strip_emphasis(parts[-1])):
        dates = leaf.with_text(_strip_emphasis(parts.pop()))
        text, *rest = parts
        if any(DEGREE.search(part) for part in rest):
            role = leaf.with_text(choose_comma(text).join(_strip_emphasis(part) for part in rest))
        elif _has_place(parts):
            place = leaf.with_text(rest[-1])
            text = " - ".join(parts[:-1])
        elif rest:
            text = " - ".join(parts)
    if dates is not None and code is None and role is None:
        text, role = split_title(leaf, text)
    bold = re.fullmatch(r"(?:__|\*\*)(.+?)(?:__|\*\*)\s*", text)
    return Heading(leaf.with_text(bold[1].strip() if bold else text), place, dates, at, bold is not None, role)


def _has_place(parts: list[str]) -> bool:
    """Whether one of a heading's parts is a place: it is the last of three, or names no role beside one that does."""
    return len(parts) > 2 or (len(parts) == 2 and bool(_ROLE.search(parts[0])) and bool(_DASH.search(parts[0])))


def split_title(leaf: Leaf, text: str) -> tuple[str, Leaf | None]:
    """Return the employer and the role in a heading that has both: `Lead - Engine Works`, `云杉科技 - 工程师`."""
    parts = [part.strip() for part in _DASH.split(text, maxsplit=1)]
    if len(parts) != 2 or not all(parts):
        return text, None
    first, second = parts
    if _ROLE.search(first) and not _ROLE.search(second):
        return second, leaf.with_text(_strip_emphasis(first))
    return (first, leaf.with_text(_strip_emphasis(second))) if _ROLE.search(second) else (text, None)


def read_dated_line(leaf: Leaf) -> DatedLine | None:
    """Return the parts of a line that has dates among at most four; None for any other."""
    text = _PERIOD.sub("", _strip_emphasis(leaf.text).replace("**", "\0"))
    parts = [part.strip() for part in _BETWEEN.split(text) if part.strip(" \0*_.")]
    number = next((at for at, part in enumerate(parts) if is_dated(_strip_marks(part))), None)
    if number is None or len(parts) > 4 or len(text) > 120:
        return None
    others = [part for at, part in enumerate(parts) if at != number]
    role = next((part for part in others if "\0" in part or _ROLE.search(part)), None)
    place = next((part for part in others if part is not role), None)
    return DatedLine(
        leaf.with_text(_strip_marks(parts[number])),
        leaf.with_text(_strip_marks(role)) if role else None,
        leaf.with_text(_strip_marks(place)) if place else None,
    )


def _strip_emphasis(text: str) -> str:
    """Return a text without the emphasis around all of it."""
    found = re.fullmatch(r"\s*([*_]{1,2})(?![*_])(.+?)(?<![*_])\1\s*[.。]?\s*", text)
    return found[2] if found and found[1] not in found[2] else text.strip()


def _strip_marks(text: str) -> str:
    """Return a part of a line without its emphasis and brackets."""
    return _PERIOD.sub("", re.sub(r"^[*_(（\s]+|[*_)）.\s]+$", "", text.replace("\0", "")).strip())
