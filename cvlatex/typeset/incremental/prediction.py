"""Pages of the last run that an edit leaves as they were.

An edit changes a line or a few; what stands on the pages behind them comes out as it was, but for the numbers of
elements and destinations, where there are more or fewer of them now, and for colours. Once XeTeX has set the edit, and
has come to a place that it came to in the last run as well, the rest of the last run's pages is the rest of this one's:
xdvipdfmx need not wait until XeTeX has set them again. It does set them, and what it has set is compared with what was
taken from the last run.
"""

from __future__ import annotations

from msgspec import Struct

from cvlatex.typeset.incremental.comparison import Comparison, read_element
from cvlatex.typeset.incremental.edits import START, Edit, count_common
from cvlatex.typeset.incremental.renewal import Renewal, find_colors
from cvlatex.typeset.incremental.xdv import PADDING, Event, Reading, Whole, without_empty_groups

_MOST_PAGES = 6
"""Pages, from the first that differs on, among which the streams have to become alike again."""
_EVIDENCE = 512
"""Bytes that have to be alike behind a place, where elements may have come or gone."""


class Joint(Struct, frozen=True):
    """Where the rest of the old pages was taken up: places in the new stream and the old one, and their elements.

    `rest` is what is to come from there in the new stream, without pointers.
    """

    new: int
    old: int
    element: int
    element_old: int
    renewal: Renewal
    rest: bytes


class Prediction:
    """The last run's pages, compared with the stream of a new one as it grows, behind an `edit`."""

    def __init__(self, before: Whole, stream: bytearray, edit: Edit) -> None:
        self.joint: Joint | None = None
        self._before = before
        self._stream = stream
        self._edit = edit
        self._page = 0
        self._start = before.pages[0] if before.pages else 0
        self._comparison: Comparison | None = None
        self._is_in_place = edit.only_words or edit.recolored
        self._evidence = 0 if self._is_in_place else _EVIDENCE
        self._hopeless = not before.pages

    def find_rest(self) -> bytes | None:
        """Return what the stream will have behind all that it has by now, once that is known."""
        if self._hopeless or self.joint is not None:
            return None
        self._comparison = self._comparison or self._pass_by()
        if self._comparison is not None:
            self.joint = self._find(self._comparison)
        if self.joint is None:
            return None
        return self.joint.rest[len(self._stream) - self.joint.new :] + PADDING

    def came_true(self) -> bool:
        """Whether the new stream, which has ended, draws what was predicted."""
        now = Whole.of(bytes(self._stream))
        if now is None or self.joint is None:
            return False
        come = now.without_pointers(self.joint.new, len(now.stream))
        return come == self.joint.rest or without_empty_groups(come) == without_empty_groups(self.joint.rest)

    def _pass_by(self) -> Comparison | None:
        """Go on to the first page that is another than it was; None where it is not there yet."""
        while self._page < len(self._before.pages):
            was = self._before.cut_page(self._page)
            now = self._stream[self._start : self._start + len(was)]
            same = count_common(_blank_page(now), _blank_page(was))
            if same < len(now):
                return Comparison(Reading(self._stream, self._start), self._before, self._page, self._start + same)
            if len(now) < len(was):
                return None
            self._page += 1
            self._start += len(was)
        self._hopeless = True
        return None

    def _find(self, both: Comparison) -> Joint | None:
        """Return where the two streams are alike again behind the edit; None where they are not yet."""
        both.advance(len(self._stream))
        if both.pages > _MOST_PAGES or (self._edit.recolored and not both.learn_colors()):
            self._hopeless = True
            return None
        at = both.at if self._edit.recolored else self._find_edit(both)
        if at is None or (self._edit.recolored and not find_colors(self._before.stream) <= both.colors.keys()):
            return None
        while (event := both.find_next_element()) is not None:
            olds = both.find_counterparts(event) if event.start > at else []
            if self._is_in_place:
                olds = [old for old in olds if read_element(old) == read_element(event)]
            if olds and both.count_come(event) < self._evidence:
                both.step_back(event)
                return None
            if joint := next((joint for old in olds if (joint := self._find_joint(both, event, old))), None):
                return joint
        return None

    def _find_edit(self, both: Comparison) -> int | None:
        """Find where the new stream differs behind the last destination before the edit; None where it does not yet."""
        new = self._stream.find(f"pdf:dest ({self._edit.after})".encode())
        old = self._before.stream.find(f"pdf:dest ({self._edit.after_old})".encode())
        if new < 0 and self._edit.after != START:
            return None
        if new < both.start or old < both.start:
            return both.at
        now = self._stream[new:]
        same = count_common(now, self._before.stream[old : old + len(now)])
        return new + same if same < len(now) else None

    def _find_joint(self, both: Comparison, new: Event, old: Event) -> Joint | None:
        """Return where old and new stream meet, and the rest from there; None where the rest cannot be known."""
        if not both.are_alike(new, old):
            return None
        renewal = both.find_renewal(new, old)
        rest = renewal.of_stream(self._before.without_pointers(old.end, len(self._before.stream)))
        if not rest.startswith(both.read_come(new)):
            return None
        return Joint(new.end, old.end, read_element(new), read_element(old), renewal, rest)


def _blank_page(page: bytes | bytearray) -> bytes:
    """Return a page, or its beginning, that does not say where the one before it stands."""
    return bytes(page[:41]) + bytes(len(page[41:45])) + bytes(page[45:])
