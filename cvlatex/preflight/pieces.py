"""How a PDF's pages show their text: in how many fonts by turns, and with which replacements.

Read from the operators of the pages' content and of the forms that they draw (ISO 32000-1, 8.10, 9.4 and 14.9.4), which
a program that starts a new piece of text at each change of font goes by.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from typing import NamedTuple

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Stream, String

_FONT = re.compile(rb"/([^\s/\[\]()<>{}%]+)\s+-?[\d.]+\s+Tf\b")
_SHOWN = re.compile(rb"\bT[jJ]\b")
_EMPTY = re.compile(rb"/ActualText\s*(?:\(\s*(?:\xfe\xff)?\s*\)|<\s*(?:[Ff][Ee]\s*[Ff][Ff])?\s*>)")


class Pieces(NamedTuple):
    """How often the font of the text changes on each page, and the pages that replace text by nothing."""

    switches: tuple[int, ...]
    emptied: tuple[int, ...]


def read_pieces(pdf: pikepdf.Pdf) -> Pieces:
    """Read the pieces of all pages."""
    switches: list[int] = []
    emptied: list[int] = []
    for number, page in enumerate(pdf.pages, 1):
        contents = [_read_content(page.obj), *_walk_forms(page.obj.get("/Resources"), set())]
        switches.append(sum(_count_switches(content) for content in contents))
        if any(map(_EMPTY.search, contents)) or _has_empty(page.obj):
            emptied.append(number)
    return Pieces(tuple(switches), tuple(emptied))


def read_emptied_elements(pdf: pikepdf.Pdf) -> set[int]:
    """Return the pages of structure elements that replace what they show by nothing; page 1 for one without a page."""
    numbers = {page.obj.objgen: number for number, page in enumerate(pdf.pages, 1)}
    return {
        numbers.get(element.get("/Pg", Dictionary()).objgen, 1)
        for element in pdf.objects
        if isinstance(element, Dictionary) and "/S" in element and _replaces_by_nothing(element)
    }


def _read_content(page: Object) -> bytes:
    """Read the content of a page."""
    contents = page.get("/Contents", Array())
    return b"\n".join(part.read_bytes() for part in (contents if isinstance(contents, Array) else [contents]))


def _walk_forms(resources: Object | None, seen: set[tuple[int, int]]) -> Iterator[bytes]:
    """Yield the content of the forms among resources, and of those within them, each once."""
    drawn = resources.get("/XObject") if isinstance(resources, Dictionary) else None
    for form in drawn.values() if isinstance(drawn, Dictionary) else ():
        if isinstance(form, Stream) and form.get("/Subtype") == Name.Form and form.objgen not in seen:
            seen.add(form.objgen)
            yield form.read_bytes()
            yield from _walk_forms(form.get("/Resources"), seen)


def _count_switches(content: bytes) -> int:
    """Count changes of font between two texts; a font that shows nothing does not count."""
    count, last = 0, b""
    named = list(_FONT.finditer(content))
    for one, following in itertools.zip_longest(named, named[1:]):
        end = following.start() if following else len(content)
        if one[1] != last and _SHOWN.search(content, one.end(), end):
            count, last = count + bool(last), one[1]
    return count


def _has_empty(page: Object) -> bool:
    """Whether a property list that the content refers to by a name is one (14.6.2)."""
    properties = page.get("/Resources", Dictionary()).get("/Properties", Dictionary())
    return any(isinstance(known, Dictionary) and _replaces_by_nothing(known) for known in properties.values())


def _replaces_by_nothing(holder: Object) -> bool:
    """Whether a property list or an element has an empty replacement."""
    replacement = holder.get("/ActualText")
    return isinstance(replacement, String) and not str(replacement)
