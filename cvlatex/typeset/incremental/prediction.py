"""Pages of the last run that an edit leaves as they were.

An edit of a word changes a line or two; what stands below them comes out as it was. Once XeTeX has set the edit, and
has come to a place that it came to in the last run as well, with everything since the edit's page in order, the rest
of the last run's pages is the rest of this one's: xdvipdfmx need not wait until XeTeX has set them again. It does set
them, and what it has set is compared with what was taken from the last run.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct

from cvlatex.typeset.incremental.xdv import Event, Reading, Whole

_TOKEN = re.compile(r"\\(?:[A-Za-z]+|.)|[{}]")
_NOT_TEXT = frozenset("\\{}$%#&~^_")

_TEXTS = frozenset(("CVPoint", "CVParagraph", "CVQuote", "CVStrong", "CVEmph", "CVCode"))
"""Macros that do nothing with their argument but set it."""
_KEYED = frozenset(("CVItem", "CVItems", "CVEntry"))
"""The same of each value in their argument. An entry's title goes into the outline too, which is in the pages."""

_ELEMENT = re.compile(rb"pdf:code /CV\.(\d+) MP")
"""How an element's mark begins (latex/cvlatex-tags.sty); it ends with 0."""


def is_edit_of_text(before: str, after: str) -> bool:
    """Whether two documents differ in one line, and there in nothing but words that are set where they stand."""
    lines, others = before.split("\n"), after.split("\n")
    if len(lines) != len(others):
        return False
    changed = [(line, other) for line, other in zip(lines, others, strict=True) if line != other]
    return len(changed) == 1 and _only_words(*changed[0])


def _only_words(line: str, other: str) -> bool:
    start = _common(line, other)
    end = _common(line[start:][::-1], other[start:][::-1])
    words = line[start : len(line) - end] + other[start : len(other) - end]
    return _NOT_TEXT.isdisjoint(words) and "url={" not in line and _in_text(line, start)


def _in_text(line: str, at: int) -> bool:
    """Whether all that stands around a place in a line of TeX is a macro that sets its argument."""
    around: list[str] = []
    name, ended = "", 0
    for token in _TOKEN.finditer(line):
        if token.end() > at:
            return token.start() >= at and bool(around) and set(around) <= _TEXTS | _KEYED
        if token[0] == "{":
            within = around[-1] if around and around[-1] in _KEYED else ""
            around.append(name if name and token.start() == ended else within)
        elif token[0] == "}":
            name = around.pop() if around else ""
        else:
            name = token[0][1:]
        ended = token.end()
    return False


class Prediction:
    """The last run's pages, compared with the stream of a new one as it grows.

    `joint` is where the rest of the old pages was taken up: a place in the new stream, and the same place in the old.
    """

    def __init__(self, before: Whole, stream: bytearray) -> None:
        self.joint: tuple[int, int] | None = None
        self._before = before
        self._stream = stream
        self._page = 0
        self._start = before.pages[0] if before.pages else 0
        self._edited: _Edited | None = None
        self._hopeless = not before.pages

    def rest(self) -> bytes | None:
        """Return what the old stream has after all that the new one has by now, once it will be the new one's too."""
        if self._hopeless or self.joint is not None:
            return None
        self._edited = self._edited or self._pass_by()
        if self._edited is not None:
            self.joint = self._compare(self._edited)
        if self.joint is None:
            return None
        new, old = self.joint
        return self._before.stream[old + len(self._stream) - new :]

    def came_true(self) -> bool:
        """Whether the new stream, which has ended, is what was predicted."""
        now = Whole.of(bytes(self._stream))
        if now is None or self.joint is None:
            return False
        new, old = self.joint
        rest, taken = now.without_pointers(new, len(now.stream)), len(self._before.stream)
        return rest == self._before.without_pointers(old, taken)

    def _pass_by(self) -> _Edited | None:
        """Go on to the first page that is another than it was; None where it is not there yet."""
        while self._page < len(self._before.pages):
            begin = self._before.pages[self._page]
            was = self._before.page(self._page)
            now = self._stream[self._start : self._start + len(was)]
            same = _common(_blank(now), _blank(was))
            if same < len(now):
                old = Reading(self._before.stream, begin)
                return _Edited(Reading(self._stream, self._start), old, self._start + same)
            if len(now) < len(was):
                return None
            self._page += 1
            self._start += len(was)
        self._hopeless = True
        return None

    def _compare(self, edited: _Edited) -> tuple[int, int] | None:
        """Return where the two streams are equal again behind the edit; None where they are not yet."""
        edited.new.advance(len(self._stream))
        for new in edited.new.events[edited.passed :]:
            old = self._counterpart(edited)
            if old is None or new.content != old.content:
                self._hopeless = True
                return None
            edited.passed += 1
            if edited.is_new_element(new) and new.state == old.state and new.start > edited.at:
                come = self._before.blanked(self._stream[new.end :], old.end)
                if come == self._before.without_pointers(old.end, old.end + len(come)):
                    return new.end, old.end
        return None

    def _counterpart(self, edited: _Edited) -> Event | None:
        """Return the old stream's event that corresponds to the new one's next."""
        while len(edited.old.events) <= edited.passed and self._page < len(self._before.pages):
            self._page += 1
            rest = self._before.pages[self._page :]
            edited.old.advance(rest[0] if rest else self._before.post)
        return edited.old.events[edited.passed] if edited.passed < len(edited.old.events) else None


class _Edited(Struct):
    """The two streams since the first page that differs, which does so `at` a byte of the new one.

    So many events were `passed`; `highest` is the highest number of an element among them.
    """

    new: Reading
    old: Reading
    at: int
    passed: int = 0
    highest: int = 0

    def is_new_element(self, event: Event) -> bool:
        """Whether an element is marked that comes after all before it; those in a page's foot do not."""
        found = _ELEMENT.search(event.content)
        if found is None or int(found[1]) <= self.highest:
            return False
        self.highest = int(found[1])
        return True


def _blank(page: bytes | bytearray) -> bytes:
    """A page, or its beginning, that does not say where the one before it stands."""
    return bytes(page[:41]) + bytes(len(page[41:45])) + bytes(page[45:])


def _common(one: Sequence[object], other: Sequence[object]) -> int:
    """How much two texts have in common from their beginnings."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low
