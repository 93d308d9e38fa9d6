"""Where a work was published, as it is printed: `J. of X 46(1), 1–15`; 计算机学报，第46卷第1期，第1–15页 in Chinese."""

from __future__ import annotations

import re

from cvlatex.localize.selection import Chooser
from cvlatex.model.entries import Place, PublicationEntry
from cvlatex.model.scripts import is_han
from cvlatex.model.tags import choose_best_tag
from cvlatex.model.text import Line, Plain, as_plain_text

_WORDS = {
    "zh": ("，", "第{}卷", "第{}期", "第{}页"),
    "zh-Hant": ("，", "第{}卷", "第{}期", "第{}頁"),
    "ja": ("、", "第{}巻", "第{}号", "{}頁"),
}
"""The comma, and what stands around volume, issue and pages in the languages that write these as words."""


def write_venue(entry: PublicationEntry, choose: Chooser) -> Line | None:
    """Write the venue of a publication with volume, issue and pages; behind a name in Han these are in words."""
    venue = choose.localize(entry.venue)
    if venue is None:
        return None
    tag = choose_best_tag(choose.language, tuple(_WORDS)) if is_han(as_plain_text(venue.children)) else None
    behind = write_in_words(entry.place, tag) if tag else write_in_figures(entry.place)
    return Line((*venue.children, Plain(behind)), venue.span) if behind else venue


def write_in_figures(place: Place) -> str:
    """Write what stands behind the name of a journal: ` 46(1), 1–15`."""
    issue = f"({place.issue})" if place.issue else ""
    volume = f" {place.volume}{issue}" if place.volume else f", no. {place.issue}" if issue else ""
    return f"{volume}, {place.pages}" if place.pages else volume


def write_in_words(place: Place, tag: str) -> str:
    """Write volume, issue and pages in words, where a language has some; the number of an article has none."""
    comma, volume, issue, page = _WORDS[tag]
    numbers = (volume.format(place.volume) if place.volume else "") + (issue.format(place.issue) if place.issue else "")
    is_range = re.fullmatch(r"\d{1,4}|\w+–\w+(?:, ?\w+–\w+)*", place.pages)
    pages = page.format(place.pages) if is_range else place.pages
    return "".join(f"{comma}{part}" for part in (numbers, pages) if part)
