"""Bare web addresses in a text: where each begins, and where it ends before the punctuation of the sentence.

Only what has a scheme is an address: Node.js and ASP.NET are words. Source for the end of an address: GitHub Flavored
Markdown, 6.9 (trailing punctuation, brackets in pairs).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_BEGIN = re.compile(r"(?<![A-Za-z0-9_/.@-])(?<!\]\()https?://(?=[\w\[])", re.IGNORECASE)
_REST = re.compile('[^\\s<>"`\\\\^{}|\u3000-\u303f\uff00-\uff0f\uff1a-\uff1f\u2018-\u201f]+')
_TRAILING = re.compile(r"[?!.,:;*_~'\"…·—–-]+$")
_GLUED = re.compile("(?<=[A-Za-z0-9])[\u2e80-\u9fff\uac00-\ud7af\U00020000-\U0003ffff]")
"""Chinese right behind a letter or a digit: the sentence goes on. Behind a slash it belongs to the address."""
_LISTED = re.compile(r"(https?://[^/?#,;@]+)[,;]", re.IGNORECASE)
"""A comma right behind a host, which can have none: the sentence goes on."""
_PAIRS = {")": "(", "]": "["}


def find_addresses(text: str) -> Iterator[tuple[int, int]]:
    """Yield the begin and end of every bare address of a text."""
    at = 0
    while begin := _BEGIN.search(text, at):
        rest = _REST.match(text, begin.start())
        assert rest
        address = _trim_end(rest.group())
        at = begin.start() + len(address)
        if len(address) > len(begin.group()):
            yield begin.start(), at
        at = max(at, begin.end())


def _trim_end(address: str) -> str:
    """Return an address without the punctuation that ends its sentence."""
    if glued := _GLUED.search(address):
        address = address[: glued.start()]
    if listed := _LISTED.match(address):
        address = listed[1]
    while True:
        shorter = _TRAILING.sub("", address)
        last = shorter[-1:]
        if last in _PAIRS and shorter.count(last) > shorter.count(_PAIRS[last]):
            shorter = shorter[:-1]
        if shorter == address:
            return address
        address = shorter
