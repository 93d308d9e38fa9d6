"""The pages of two runs, side by side from the first that differs on."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from cvlatex.typeset.incremental.renewal import Renewal, is_dark
from cvlatex.typeset.incremental.xdv import BOP, PAGE, Event, Reading, State, Whole, blank_pages

_ELEMENT = re.compile(rb"pdf:code /CV\.(\d+) MP")
"""How an element's mark begins (latex/cvlatex-tags.sty); it ends with 0."""
_DESTINATION = re.compile(rb"pdf:dest \((?:section|subsection|entry|glossary)\.(\d+)\)")
_MENTION = b"pdf:dest (mention."
_NUMBERS = re.compile(rb"\xef.|\d+", re.DOTALL)
"""Numbers, and the lengths of specials, which hang on them."""
_GLANCE, _RAGGED = 500, 40
"""Bytes that are compared first, and those at their end that may be cut differently."""
_COLOR, _COLOR_ENDS = b"color push ", b"color pop"
_FONTS = (b"\xfc", b"\xf3", b"\xf4", b"\xf5", b"\xf6")


class Comparison:
    """A new stream since its first page that differs, which does so `at` a byte, and the old one since that page.

    It is the old one's page of a number, counted from 0. `pages` have come since; `colors` has what was learnt of them.
    """

    def __init__(self, new: Reading, before: Whole, page: int, at: int) -> None:
        self.at = at
        self.start = new.at
        self.pages = 0
        self.colors: dict[bytes, bytes] = {}
        self._new = new
        self._old = Reading(before.stream, before.pages[page])
        self._before = before
        self._page = page
        self._numbers: list[int] = []
        self._places: defaultdict[tuple[int, State], list[Event]] = defaultdict(list)
        self._old_pages = 0
        self._passed = 0
        self._highest: list[int] = [0]
        self._compared = 0

    def advance(self, end: int) -> None:
        """Read what has come to the `end`, and the old pages of the same numbers."""
        known = len(self._new.events)
        self._new.advance(end)
        for event in self._new.events[known:]:
            self.pages += event.content == PAGE
            self._numbers.append(self.pages)
        known = len(self._old.events)
        last = self._page + self.pages
        self._old.advance(self._before.pages[last] if last < len(self._before.pages) else self._before.post)
        for event in self._old.events[known:]:
            self._old_pages += event.content == PAGE
            if read_element(event):
                self._places[self._old_pages, event.state].append(event)

    def learn_colors(self) -> bool:
        """Learn which colours have taken the place of others; False where something else has changed, or may have."""
        for new, old in zip(self._new.events[self._compared :], self._old.events[self._compared :], strict=False):
            self._compared += 1
            was, now = _read_special(old), _read_special(new)
            if was.startswith(_COLOR) and now.startswith(_COLOR):
                if self.colors.setdefault(was, now) != now or is_dark(was) != is_dark(now):
                    return False
            elif new.content != old.content:
                return False
        return True

    def find_next_element(self) -> Event | None:
        """Return the next mark of an element that comes after all before it; one in a page's foot does not."""
        while self._passed < len(self._new.events):
            event = self._new.events[self._passed]
            self._passed += 1
            if (number := read_element(event)) > self._highest[-1]:
                self._highest.append(number)
                return event
        return None

    def step_back(self, event: Event) -> None:
        """Let the element that was the next one be it again."""
        self._passed = self._new.events.index(event)
        self._highest.pop()

    def find_counterparts(self, event: Event) -> list[Event]:
        """Return the marks of elements that the old page of the same number has where the new one has an element."""
        number = self._numbers[self._new.events.index(event, max(0, self._passed - 1))]
        return self._places.get((number, event.state), [])

    def count_come(self, event: Event) -> int:
        """Return how many bytes have come behind a place."""
        return self._new.at - event.end

    def read_come(self, event: Event) -> bytes:
        """Return what has come behind a place, without pointers."""
        starts = [one.start for one in self._new.events if one.content == PAGE and one.start >= event.end]
        if self._new.stream[self._new.at : self._new.at + 1] == BOP:
            starts.append(self._new.at)
        return blank_pages(self._new.stream[event.end :], [start - event.end for start in starts])

    def are_alike(self, new: Event, old: Event) -> bool:
        """Whether two places can go on alike: by the fonts that are known, the colours in use, the mentions' pages."""
        now, was = (_read_glimpse(text, at.end) for text, at in ((self._new.stream, new), (self._before.stream, old)))
        same = max(0, min(len(now), len(was)) - _RAGGED)
        if read_element(new) != read_element(old) and now[:same] != was[:same]:
            return False
        ours, theirs = _select_before(self._new.events, new), _select_before(self._old.events, old)
        if _select_fonts(ours) != _select_fonts(theirs) or _select_mentions(ours) != _select_mentions(theirs):
            return False
        return _open_colors(ours) == [self.colors.get(one, one) for one in _open_colors(theirs)]

    def find_renewal(self, new: Event, old: Event) -> Renewal:
        """Return what is to change in the old stream behind a place, for it to go on behind a new one."""
        ours, theirs = _find_last_destination(self._new.stream, new), _find_last_destination(self._before.stream, old)
        numbers = (read_element(old), read_element(new) - read_element(old), theirs + 1, ours - theirs)
        return Renewal(*numbers, {was: now for was, now in self.colors.items() if was != now})


def read_element(event: Event) -> int:
    """Return the number of the element whose mark an event is; 0 where it is none."""
    found = _ELEMENT.search(event.content)
    return int(found[1]) if found else 0


def _read_glimpse(stream: bytes | bytearray, at: int) -> bytes:
    """Return what follows a place, without numbers: much the same where two streams are alike, and soon compared."""
    return _NUMBERS.sub(b"", bytes(stream[at : at + _GLANCE]))


def _read_special(event: Event) -> bytes:
    """Return the text of a special operation."""
    return event.content[2:] if event.content[:1] == b"\xef" else event.content


def _select_before(events: list[Event], event: Event) -> list[Event]:
    """Return the events before one."""
    return events[: events.index(event)]


def _select_fonts(events: Iterable[Event]) -> set[bytes]:
    """Return the definitions of fonts among events."""
    return {event.content for event in events if event.content.startswith(_FONTS)}


def _select_mentions(events: Iterable[Event]) -> list[bytes]:
    """Return the pages and mentions among events."""
    return [event.content for event in events if event.content == PAGE or _read_special(event).startswith(_MENTION)]


def _open_colors(events: Iterable[Event]) -> list[bytes]:
    """Return the colours that are open after the events, the innermost last."""
    found: list[bytes] = []
    for event in events:
        if _read_special(event).startswith(_COLOR):
            found.append(_read_special(event))
        elif _read_special(event) == _COLOR_ENDS and found:
            found.pop()
    return found


def _find_last_destination(stream: bytes | bytearray, event: Event) -> int:
    """Return the number of the last destination before a place; 0 where there is none."""
    found = _DESTINATION.findall(stream, 0, event.end)
    return int(found[-1]) if found else 0
