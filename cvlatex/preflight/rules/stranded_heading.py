"""stranded-heading: what follows a heading begins on the heading's page.

Headings are those that the outline leads to. One that is all there is, as an award of one line, has nothing to be
parted from.

Passes: a heading with at least one line below it; a last line after which another heading of its rank follows, or a
page that is to begin anew, as another language does.
Warns: a heading that is the last line of its page.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from cvlatex.core.diagnostics import Diagnostic, warning
from cvlatex.preflight.alignment import normalize
from cvlatex.preflight.facts import Facts, OutlineItem, TextLine
from cvlatex.preflight.runs import find_first_pages

ID = "stranded-heading"

_NEAR = 40.0
"""Points between a destination and the line that it is the place of."""


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Yield a warning on every heading at a page's foot."""
    if facts.text is None:
        return
    lines = tuple(line for line in facts.text.lines if not line.foot)
    new_pages = find_first_pages(facts.text, facts.outline, facts.expected) if facts.expected else frozenset()
    pages: dict[int, list[int]] = {}
    for index, line in enumerate(lines):
        pages.setdefault(line.page, []).append(index)
    for item, following in zip_longest(facts.outline, facts.outline[1:]):
        if item.target and _is_stranded(item, following, lines, pages.get(item.target.page, []), new_pages):
            message = f"The heading '{item.title}' stands alone at the foot of page {item.target.page}."
            yield warning(ID, facts.locate_page(item.target.page), message, "Give its section `new_page: true`.")


def _is_stranded(
    item: OutlineItem,
    following: OutlineItem | None,
    lines: tuple[TextLine, ...],
    page: Sequence[int],
    new_pages: frozenset[int],
) -> bool:
    """Whether what stands below a heading begins on another page than the heading's, whose lines are those of `page`.

    `following` is the outline's next item; what begins one of `new_pages` belongs to no heading before it.
    """
    last = _find_end(item, lines, page)
    if last is None or last + 1 == len(lines) or lines[last + 1].page in {lines[last].page, *new_pages}:
        return False
    if following and following.level <= item.level and _leads_to(item, following, lines[last + 1]):
        return False
    here = (line for line in lines if line.page == lines[last].page)
    return not any(line.y0 >= lines[last].y1 - 1 for line in here)


def _find_end(item: OutlineItem, lines: tuple[TextLine, ...], page: Sequence[int]) -> int | None:
    """Return the index of a heading's last line; None where it is not found near its destination."""
    title, target = normalize(item.title), item.target
    if not title or target is None or target.y is None:
        return None
    for index in page:
        if abs(lines[index].y0 - target.y) <= _NEAR and _begins(title, normalize(lines[index].text)):
            return _find_last(title, lines, index)
    return None


def _find_last(title: str, lines: tuple[TextLine, ...], index: int) -> int:
    """Return the index of the last line that a title takes, from that of its first."""
    while index + 1 < len(lines) and (text := normalize(lines[index + 1].text)) and text in title:
        index += 1
    return index


def _leads_to(item: OutlineItem, following: OutlineItem, line: TextLine) -> bool:
    """Whether what follows an item begins with a line: by its title, or, of the item's rank, by its place.

    The dates of an entry may stand before its title.
    """
    place = following.target if following.level == item.level else None
    at_place = place is not None and place.page == line.page and place.y is not None and place.y <= line.y1
    return at_place or _begins(normalize(following.title), normalize(line.text))


def _begins(title: str, text: str) -> bool:
    """Whether a line holds a title, or the first part of one that takes several lines."""
    return bool(text) and (title in text or title.startswith(text))
