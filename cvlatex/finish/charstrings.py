"""A glyph of a CFF font with another advance, or at another scale (Adobe Technical Note 5177, "Type 2").

A glyph is a sequence of numbers and operators. Its advance is the first number before the first operator that clears
the stack, there only where that has one number more than it takes; all others are lengths. xdvipdfmx leaves no
subroutines.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

_SHORT, _ESCAPE, _FIXED = 28, 12, 255
_STEMS = frozenset((1, 3, 18, 23))
_MASKS = frozenset((19, 20))
_END, _VERTICAL_MOVE, _MOVE, _HORIZONTAL_MOVE = 14, 4, 21, 22
_TAKES = {_END: 0, _VERTICAL_MOVE: 1, _MOVE: 2, _HORIZONTAL_MOVE: 1}
"""Numbers that an operator takes which may be the first of a glyph; those of hints come in pairs."""

_PATHS = frozenset((5, 6, 7, 8, 24, 25, 26, 27, 30, 31))
_FLEXES = frozenset((34, 35, 36, 37))
_UNIT = 65536


class NotPlain(Exception):
    """The glyph has operators other than hints and paths, such as subroutines or arithmetic."""


class _Step(Struct, frozen=True):
    """An operator with the numbers before it; `rest` is its second byte, or the mask that follows it."""

    numbers: list[float]
    operator: int
    rest: bytes


def redraw(glyph: bytes, scale: float, advance: bytes) -> bytes:
    """Return the glyph at a scale; `advance` is its new one, encoded, or b'' for the usual one. Raises NotPlain."""
    written, is_first = [advance], True
    for step in _read_steps(glyph):
        numbers = step.numbers[_has_advance(step) :] if is_first else step.numbers
        written += [write_number(number * scale) for number in numbers]
        written.append(bytes((step.operator,)) + step.rest)
        is_first = False
    return b"".join(written)


def _read_steps(glyph: bytes) -> Iterator[_Step]:
    """Yield the operators of a charstring with their numbers."""
    numbers: list[float] = []
    at = stems = 0
    while at < len(glyph):
        first = glyph[at]
        if first >= 32 or first == _SHORT:
            number, at = _read_number(glyph, at)
            numbers.append(number)
            continue
        rest = b""
        if first in _STEMS or first in _MASKS:
            stems += len(numbers) // 2
        if first in _MASKS:
            rest = glyph[at + 1 : at + 1 + (stems + 7) // 8]
        elif first == _ESCAPE and glyph[at + 1] in _FLEXES:
            rest = glyph[at + 1 : at + 2]
        elif first not in _STEMS and first not in _PATHS and first not in _TAKES:
            raise NotPlain
        yield _Step(numbers, first, rest)
        numbers = []
        at += 1 + len(rest)


def _has_advance(step: _Step) -> bool:
    """Whether a step has the advance as one number before those of its operator."""
    takes = _TAKES.get(step.operator)
    return len(step.numbers) % 2 == 1 if takes is None else len(step.numbers) == takes + 1


def _read_number(glyph: bytes, at: int) -> tuple[float, int]:
    """Read a number, and where it ends (table 1)."""
    first = glyph[at]
    if first == _SHORT:
        return int.from_bytes(glyph[at + 1 : at + 3], signed=True), at + 3
    if first == _FIXED:
        return int.from_bytes(glyph[at + 1 : at + 5], signed=True) / _UNIT, at + 5
    if first <= 246:
        return first - 139, at + 1
    if first <= 250:
        return (first - 247) * 256 + glyph[at + 1] + 108, at + 2
    return -(first - 251) * 256 - glyph[at + 1] - 108, at + 2


def write_number(number: float) -> bytes:
    """Write a number within a glyph (section 3.2), to a 65536th of a unit."""
    whole = round(number)
    if abs(number - whole) * _UNIT >= 1:
        return b"\xff" + round(number * _UNIT).to_bytes(4, signed=True)
    if -107 <= whole <= 107:
        return bytes((whole + 139,))
    return b"\x1c" + whole.to_bytes(2, signed=True)
