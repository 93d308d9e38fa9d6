"""Which file TeX is reading at a point of its log.

TeX prints `(name` when it opens a file and `)` when it closes it (tex.web, section 537 and 329), in the midst of all
else. An opening bracket that no file name follows is one of prose, and is waited for only to the end of its line.
"""

from __future__ import annotations

import re

# XeTeX puts a name with a space in it into quotes. A name has a folder before it, or a suffix that is not a number.
_OPENING = re.compile(
    r"\((?:\"(?P<quoted>[^\"]+)\"|(?P<plain>(?:\.{0,2}/[^\s()\"{}\[\]]+|[^\s()\"{}\[\]/]+\.[A-Za-z]\w{1,3}\b)))"
)


class FileStack:
    """The files that are open, fed with the log line by line."""

    def __init__(self, document: str) -> None:
        self._document = document
        self._open: list[str] = []

    @property
    def current(self) -> str:
        """The file that is being read; the document where none is open any more."""
        return self._open[-1] if self._open else self._document

    def read(self, line: str) -> None:
        """Follow what one line opens and closes."""
        prose = 0
        at = 0
        while at < len(line):
            if match := _OPENING.match(line, at):
                self._open.append(without_dot(match["quoted"] or match["plain"]))
                at = match.end()
                continue
            if line[at] == "(":
                prose += 1
            elif line[at] == ")" and prose:
                prose -= 1
            elif line[at] == ")" and self._open:
                self._open.pop()
            at += 1


def without_dot(name: str) -> str:
    """Return a file's name as it stands in the work folder; that of one elsewhere is left whole."""
    return name.removeprefix("./")
