"""The head of an entry: which of its texts is the role, which the employer and the place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from cvlatex.preflight.ats.fields import Entry
from cvlatex.preflight.ats.lines import Run, join_text
from cvlatex.preflight.ats.words import DEGREE, EMPLOYER, ROLE, STUDIES, WEBSITE

JOINTS = " ,，|·–—-"
"""What stands between role, employer, place and dates on a line."""

_RANK = re.compile(r"(?:ltd|inc|llc|gmbh|s\.?a|co|corp|mnd)\b\.?", re.IGNORECASE)
"""What follows a comma in the name of a company."""

_LOCATED = re.compile(r"(?P<post>.+)\s[–—]\s(?P<place>[A-Z][\w.' ]+,\s[A-Z][\w.' ]+)")
"""A post and a place, with its country or state, behind a dash."""

_MARKS_BEFORE_PLACES = re.compile(r"\s[·|–—]\s|,\s|，")


def split_head(piece: Sequence[Run], text: str) -> list[tuple[str, bool]]:
    """Return a piece of a head as the texts that change between bold and not: role and employer on one line."""
    parts: list[list[Run]] = []
    for run in piece:
        if parts and (parts[-1][0].bold == run.bold or not any(map(str.isalnum, run.text)) or _meet(parts[-1], run)):
            parts[-1].append(run)
        else:
            parts.append([run])
    if len(parts) < 2 or text != join_text(piece):
        return [(text, piece[0].bold)]
    return [(join_text(part).strip(JOINTS), part[0].bold) for part in parts if join_text(part).strip(JOINTS)]


def _meet(before: Sequence[Run], after: Run) -> bool:
    """Whether Han and Latin meet within a text: a font of one weight often has but one of them."""
    left, right = before[-1].text.strip()[-1:], after.text.strip()[:1]
    return left.isalnum() and right.isalnum() and (left > "\u2e80") != (right > "\u2e80")


def name_parts(texts: Sequence[tuple[str, bool]], dates: str, points: tuple[str, ...]) -> Entry:
    """Decide which text is the role, and which the employer."""
    texts = [part for one in texts for part in _split_degree(*one)]
    bold = [text for text, is_bold in texts if is_bold]
    left = [*bold, *(text for text, is_bold in texts if not is_bold)]
    posts = [text for text in left if ROLE.search(text)]
    firms = [text for text in left if EMPLOYER.search(text)]
    employer = next((text for text in firms if text not in posts), "")
    role = next((text for text in posts if text not in firms), next((text for text in posts if text != employer), ""))
    role = role or next((text for text in left if text != employer), "")
    role = next((text for text in posts if text != employer and text.startswith(f"{role} ")), role)
    rest = [text for text in left if text != role]
    employer = employer or next((text for text in firms if text != role), rest[0] if rest else "")
    rest = [text for text, _ in texts if text != role]
    others = [text for text in rest if text not in (role, employer) and not role.startswith(f"{text} ")]
    if not others:
        role, employer = _split_line(role, employer)
    employer, place = _split_employer(employer)
    at = next((at for at, text in enumerate(others[:2]) if _may_be_place(text)), None)
    if not place and at is not None:
        place = others.pop(at)
    return Entry(role, employer, dates, place, points, tuple(others))


def _may_be_place(text: str) -> bool:
    """Whether a text is as short as a place, and no sentence, post or address of a page."""
    return len(text) < 30 and not text.endswith(("。", "；")) and not WEBSITE.search(text) and not ROLE.search(text)


def _split_line(role: str, employer: str) -> tuple[str, str]:
    """Return role and employer of a head that has both in one text."""
    one = role or employer
    first, rest = _split_employer(one)
    is_post = ROLE.search(first) and not STUDIES.search(first)
    if (role and employer) or not rest or not (is_post or (not role and EMPLOYER.search(rest))):
        return role, employer
    return first, rest


def _split_degree(text: str, is_bold: bool) -> Iterator[tuple[str, bool]]:
    """Yield a text of a head; a degree and the school behind or before it, a post and the place behind it, as two."""
    school, behind = _split_employer(text)
    if behind and EMPLOYER.search(school) and not ROLE.search(school) and STUDIES.search(behind):
        yield behind, is_bold
        yield school, is_bold
        return
    located = _LOCATED.fullmatch(text)
    if located and ROLE.search(located["post"]):
        yield located["post"], is_bold
        text = located["place"]
    match = DEGREE.fullmatch(text)
    if match and EMPLOYER.search(match["school"]):
        yield match["degree"], is_bold
        text = match["school"]
    yield text, is_bold


def _split_employer(employer: str) -> tuple[str, str]:
    """Return an employer, and the place that follows it behind a mark; it may be an Ltd."""
    match = next(
        (one for one in _MARKS_BEFORE_PLACES.finditer(employer) if not _RANK.match(employer[one.end() :])), None
    )
    return (employer[: match.start()], employer[match.end() :]) if match else (employer, "")
