"""XDV, the pages as XeTeX hands them to xdvipdfmx: read as far as it takes to tell two streams of them apart.

XDV is DVI (dvitype.web, sections 13 to 19) with native fonts and their glyphs (xetex.web, section 619, and
`do_dvi_native_font_def` of dvipdfmx).
"""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct, field

_SET_RULE, _PUT_RULE, _BOP, _PUSH, _POP = 132, 137, 139, 141, 142
_RIGHT, _W0, _X0, _DOWN, _Y0, _Z0, _FONT_NUMBERS, _FONTS = 143, 147, 152, 157, 161, 166, 171, 235
_SPECIALS, _FONT_DEFINITIONS, _PREAMBLE, _POST = 239, 243, 247, 248
_NATIVE_FONT, _GLYPHS, _TEXT_AND_GLYPHS = 252, 253, 254
BOP = bytes((_BOP,))
"""How a page begins."""
_PADDING = 223
PADDING = bytes((_PADDING,)) * 7
"""What a stream ends with, at most."""

_POINTER = slice(41, 45)
"""Where a page says at which byte the page before it begins, counted from its own beginning."""
_NO_PAGE = 0xFFFFFFFF

# Flags of a native font that say that four more bytes follow: a colour, an extension, a slant, a weight.
_LONGER_BY = (0x0200, 0x1000, 0x2000, 0x4000)


def _list_lengths() -> tuple[int, ...]:
    """List how many bytes each operation takes, its own included; 0 where that depends."""
    lengths = [1] * 256
    for first in (128, 133, _RIGHT, _W0 + 1, _X0 + 1, _DOWN, _Y0 + 1, _Z0 + 1, _FONTS):
        lengths[first : first + 4] = range(2, 6)
    lengths[_SET_RULE] = lengths[_PUT_RULE] = 9
    lengths[_BOP] = 45
    for variable in (*range(_SPECIALS, _POST + 1), _NATIVE_FONT, _GLYPHS, _TEXT_AND_GLYPHS):
        lengths[variable] = 0
    return tuple(lengths)


_LENGTHS = _list_lengths()

State = tuple[int, ...]
"""Where the pages stand: h, v, w, x, y, z, the font's number, and what was pushed. Glyphs of TFM fonts do not count."""


class Event(Struct, frozen=True):
    """A special, the definition of a font, or a page's beginning: what it says, from where to where, in which state."""

    content: bytes
    start: int
    end: int
    state: State


PAGE = b""
"""What a page's beginning says."""


class Reading(Struct):
    """The events of a stream from a page's beginning on, as far as it was read; the stream may still grow."""

    stream: bytes | bytearray
    at: int
    events: list[Event] = field(default_factory=list)
    _here: list[int] = field(default_factory=lambda: [0] * 7)
    _pushed: list[tuple[int, ...]] = field(default_factory=list)

    def advance(self, end: int) -> None:
        """Read all operations that are whole before the `end`, a byte of the stream that is there."""
        stream, at = self.stream, self.at
        h, v, w, x, y, z, font = self._here
        while at < end:
            code = stream[at]
            length = _LENGTHS[code] or _measure_length(stream, at)
            if not length or at + length > end:
                break
            if code in (_GLYPHS, _TEXT_AND_GLYPHS):
                h += _sum_glyphs_width(stream, at)
            elif code == _W0:
                h += w
            elif code == _X0:
                h += x
            elif code == _PUSH:
                self._pushed.append((h, v, w, x, y, z))
            elif code == _POP:
                h, v, w, x, y, z = self._pushed.pop() if self._pushed else (0,) * 6
            elif _SPECIALS <= code < _PREAMBLE or code in (_NATIVE_FONT, _BOP):
                if code == _BOP:
                    h = v = w = x = y = z = font = 0
                    self._pushed.clear()
                state = (h, v, w, x, y, z, font, *(number for one in self._pushed for number in one))
                content = PAGE if code == _BOP else bytes(stream[at : at + length])
                self.events.append(Event(content, at, at + length, state))
            elif _RIGHT <= code < _FONT_NUMBERS:
                by = int.from_bytes(stream[at + 1 : at + length], "big", signed=True)
                if code < _W0:
                    h += by
                elif code < _X0:
                    w = by
                    h += w
                elif code < _DOWN:
                    x = by
                    h += x
                elif code < _Y0:
                    v += by
                elif code < _Z0:
                    y = by if length > 1 else y
                    v += y
                else:
                    z = by if length > 1 else z
                    v += z
            elif code < _SPECIALS and code >= _FONT_NUMBERS:
                number = int.from_bytes(stream[at + 1 : at + length], "big")
                font = number if length > 1 else code - _FONT_NUMBERS
            elif code == _SET_RULE:
                h += int.from_bytes(stream[at + 5 : at + 9], "big", signed=True)
            elif code == _POST:
                break
            at += length
        self.at = at
        self._here[:] = h, v, w, x, y, z, font


def blank_pages(part: bytes | bytearray, pages: Iterable[int]) -> bytes:
    """Return a part of a stream, in which pages begin at these places, without their pointers into the stream."""
    part = bytearray(part)
    for page in pages:
        pointer = slice(page + _POINTER.start, page + _POINTER.stop)
        part[pointer] = bytes(len(part[pointer]))
    return bytes(part)


def without_empty_groups(part: bytes) -> bytes:
    """Return whole operations without each push that is popped at once.

    XeTeX leaves such pairs out, unless its buffer of 16 kB ends between the two (tex.web, section 601): then they stay,
    and a stream that is some bytes longer than the last run's has them at another place.
    """
    found = bytearray()
    at = copied = pushes = 0
    while at < len(part) and (code := part[at]) != _POST:
        if code == _POP and pushes:
            found += part[copied:at]
            del found[-1]
            copied, pushes = at + 1, pushes - 1
        else:
            pushes = pushes + 1 if code == _PUSH else 0
        at += _LENGTHS[code] or _measure_length(part, at) or len(part)
    return bytes(found + part[copied:])


def _measure_length(stream: bytes | bytearray, at: int) -> int:
    """Measure an operation of no fixed length; 0 where what would say it is not there yet."""
    code = stream[at]
    if code == _GLYPHS:
        return 7 + 10 * int.from_bytes(stream[at + 5 : at + 7], "big") if at + 7 <= len(stream) else 0
    if code < _FONT_DEFINITIONS:
        start = at + 2 + code - _SPECIALS
        return start - at + int.from_bytes(stream[at + 1 : start], "big") if start <= len(stream) else 0
    if code < _PREAMBLE:
        names = at + 14 + code - _FONT_DEFINITIONS
        return names + 2 - at + stream[names] + stream[names + 1] if names + 2 <= len(stream) else 0
    if code == _PREAMBLE:
        return 15 + stream[at + 14] if at + 15 <= len(stream) else 0
    if code == _NATIVE_FONT and at + 12 <= len(stream):
        flags = int.from_bytes(stream[at + 9 : at + 11], "big")
        return 16 + stream[at + 11] + 4 * sum(bool(flags & longer) for longer in _LONGER_BY)
    if code == _TEXT_AND_GLYPHS and at + 3 <= len(stream):
        count = at + 3 + 2 * int.from_bytes(stream[at + 1 : at + 3], "big") + 4
        return count + 2 - at + 10 * int.from_bytes(stream[count : count + 2], "big") if count + 2 <= len(stream) else 0
    return 1 if code == _POST else 0


def _sum_glyphs_width(stream: bytes | bytearray, at: int) -> int:
    """Return the width of a run of glyphs, in XDV's units."""
    if stream[at] == _TEXT_AND_GLYPHS:
        at += 2 + 2 * int.from_bytes(stream[at + 1 : at + 3], "big")
    return int.from_bytes(stream[at + 1 : at + 5], "big", signed=True)


class Whole(Struct, frozen=True):
    """A stream that has ended: where its pages begin, in their order, and its postamble after the last."""

    stream: bytes
    pages: tuple[int, ...]
    post: int

    @classmethod
    def of(cls, stream: bytes) -> Whole | None:
        """From the pointers that lead back from its end; None where they lead nowhere."""
        last = len(stream.rstrip(bytes((_PADDING,))))
        post = int.from_bytes(stream[last - 5 : last - 1], "big")
        pages: list[int] = []
        page = int.from_bytes(stream[post + 1 : post + 5], "big")
        while page != _NO_PAGE:
            if page >= (pages[-1] if pages else post) or stream[page] != _BOP:
                return None
            pages.append(page)
            page = int.from_bytes(stream[page:][_POINTER], "big")
        return cls(stream, tuple(reversed(pages)), post)

    def cut_page(self, number: int) -> bytes:
        """Return a page, counted from 0, from its beginning to the next one's."""
        end = self.pages[number + 1] if number + 1 < len(self.pages) else self.post
        return self.stream[self.pages[number] : end]

    def without_pointers(self, start: int, end: int) -> bytes:
        """Return a part of the stream, blanked."""
        return self.blank(self.stream[start:end], start)

    def blank(self, part: bytes | bytearray, start: int) -> bytes:
        """Return what stands at a place, or is compared with it, without the pointers into the stream.

        Its own padding is left out.
        """
        part = bytearray(part.rstrip(bytes((_PADDING,))))
        end = start + len(part)
        for place in (*(page + _POINTER.start for page in self.pages), self.post + 1, self._last - 5):
            for byte in range(max(place, start), min(place + 4, end)):
                part[byte - start] = 0
        return bytes(part)

    @property
    def _last(self) -> int:
        """Where the padding begins."""
        return len(self.stream.rstrip(bytes((_PADDING,))))
