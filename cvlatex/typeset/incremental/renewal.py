"""What an edit changes in all that stands behind it: the numbers of elements and destinations, and colours."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from msgspec import Struct, field

_SHORT, _LONG = 0xEF, 0xF2
_NUMBERED = re.compile(
    rb"(?:\xef(.)(?=pdf:(?:code /CV|bann|dest|out))|\xf2(\0{2}[^\xef].)(?=pdf:(?:bann|dest|out)))", re.DOTALL
)
_COLORED = re.compile(rb"\xef(.)(?=color push )", re.DOTALL)
"""How specials begin in a stream (XDV's xxx1 and xxx4): by the length of what they say.

The byte that begins a long one may be the end of a movement before a short one; that is no length of ours.
"""

_SHADES = re.compile(rb"color push rgb ([\d.]+ [\d.]+ [\d.]+)")
_LUMINANCE = (0.2126, 0.7152, 0.0722)
"""The parts of red, green and blue in a colour's luminance (WCAG 2.2)."""

_NUMBERS = re.compile(rb"(/CV[. ])(\d+)|\b((?:section|subsection|entry|glossary)\.)(\d+)")
"""An element's number, and a destination's, within a special (latex/cvlatex-tags.sty, cvlatex-body.sty)."""
_EVENTS = re.compile(rb"^(\+ |- |again |in )(\d+)|^(dest (?:section|subsection|entry|glossary)\.)(\d+)", re.MULTILINE)
"""The same at the beginning of an event of the elements."""


class Renewal(Struct, frozen=True):
    """Numbers of elements that are `element` or more get so many `elements` more, those of destinations likewise.

    `colors` has the new special for each special of a colour.
    """

    element: int = 0
    elements: int = 0
    destination: int = 0
    destinations: int = 0
    colors: Mapping[bytes, bytes] = field(default_factory=dict)

    def of_stream(self, old: bytes) -> bytes:
        """Return a part of a stream that begins with an operation, renewed."""
        if self.elements or self.destinations:
            old = _rewrite(old, _NUMBERED, lambda text: _NUMBERS.sub(self._move_numbers, text))
        if self.colors:
            old = _rewrite(old, _COLORED, lambda text: self.colors.get(text, text))
        return old

    def of_tags(self, old: bytes) -> bytes:
        """Return events of elements, renewed."""
        return _EVENTS.sub(self._move_numbers, old) if self.elements or self.destinations else old

    def _move_numbers(self, found: re.Match[bytes]) -> bytes:
        """Return an operation with its numbers moved on."""
        kind, element, name, destination = found.groups()
        if kind:
            number = int(element)
            return b"%s%d" % (kind, number + self.elements if number >= self.element else number)
        number = int(destination)
        return b"%s%d" % (name, number + self.destinations if number >= self.destination else number)


def find_colors(stream: bytes) -> set[bytes]:
    """Return all specials that begin a colour."""
    return {stream[found.end() : found.end() + found[1][0]] for found in _COLORED.finditer(stream)}


def is_dark(color: bytes) -> bool:
    """Whether a colour is one in which links get a mark of their own (latex/cvlatex-color.sty)."""
    shades = _SHADES.fullmatch(color)
    if shades is None:
        return False
    parts = zip(_LUMINANCE, map(float, shades[1].split()), strict=True)
    return sum(part * _linearize(shade) for part, shade in parts) < 0.1


def _linearize(shade: float) -> float:
    """Return a shade of sRGB as light."""
    return shade / 12.92 if shade < 0.04045 else ((shade + 0.055) / 1.055) ** 2.4


def _rewrite(stream: bytes, begins: re.Pattern[bytes], renewed: Callable[[bytes], bytes]) -> bytes:
    """Return a stream with some of its operations renewed, and their lengths with them."""
    parts: list[bytes] = []
    at = 0
    for found in begins.finditer(stream):
        length = int.from_bytes(next(filter(None, found.groups())), "big")
        if found.start() < at:
            continue
        text = stream[found.end() : found.end() + length]
        other = renewed(text)
        if other != text:
            head = bytes((_SHORT, len(other))) if len(other) < 256 else bytes((_LONG,)) + len(other).to_bytes(4, "big")
            parts += (stream[at : found.start()], head, other)
            at = found.end() + length
    return b"".join((*parts, stream[at:])) if parts else stream
