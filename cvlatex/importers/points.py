"""Lists inside a text to the points of an entry: by dashes, bullets and numbers, nested by their indents."""

from __future__ import annotations

import re

from msgspec import Struct, field

_ITEM = re.compile(
    r"(?P<indent>[ \u3000]*)"
    r"(?:(?P<mark>[-*+•●◦▪‣·∙○■□–—➢►▶✓✔]|\N{LARGE GREEN CIRCLE}|🔸|🔹|o(?= ))|(?P<number>\d{1,3})[.)、])"
    r"(?P<space>[ \u3000]+|(?<=[•●◦▪‣∙■□➢►▶✓✔、]))(?P<text>\S.*)"
)


class Point(Struct):
    """One point of a list; `points` are those below it."""

    text: str
    points: list[Point] = field(default_factory=list)
    numbered: bool = False
    indent: int = 0


class Parts(Struct):
    """A text's prose and the points of its lists; `numbered` where they have numbers."""

    prose: str
    points: list[Point]
    numbered: bool = False


def split_points(text: str) -> Parts:
    """Split a text into the prose before its list, and its points; all is prose where more follows or no list is."""
    lines = text.split("\n")
    first = next((at for at, line in enumerate(lines) if _ITEM.match(line)), None)
    if first is None:
        return Parts(text.strip(), [])
    points: list[Point] = []
    stack: list[Point] = []
    numbered = False
    blank = False
    for line in lines[first:]:
        found = _ITEM.match(line)
        if found:
            point = Point(found["text"].strip(), indent=len(found["indent"].replace("\u3000", "  ")))
            while stack and stack[-1].indent >= point.indent:
                stack.pop()
            if stack:
                stack[-1].numbered = bool(found["number"])
                stack[-1].points.append(point)
            else:
                numbered = bool(found["number"])
                points.append(point)
            stack.append(point)
        elif line.strip() and (not blank or line.startswith("  ")) and stack:
            stack[-1].text = f"{stack[-1].text} {line.strip()}"
        elif line.strip():
            return Parts(text.strip(), [])
        blank = not line.strip()
    return Parts("\n".join(lines[:first]).strip(), points, numbered)
