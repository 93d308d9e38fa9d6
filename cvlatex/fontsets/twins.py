"""Characters that a font set draws with the same glyph: U+00B7 and U+30FB, a Han character and its radical.

A PDF's font has one character a glyph, and xdvipdfmx takes any of them; the finish stage needs all, to choose the one
that was typed. Read once, and cached.
"""

from __future__ import annotations

import contextlib
import itertools
import re
import threading
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

import msgspec
from msgspec import Struct

from cvlatex.core.cache import Store, compute_program_key, make_key, stamp_file
from cvlatex.fontsets.cmap import Run, iterate_pairs, number_fonts, read_runs
from cvlatex.fontsets.coverage import Find
from cvlatex.fontsets.description import read_font_sets
from cvlatex.fontsets.faces import FontSet

ALWAYS = ("-\u2010\u2011", "艹⺾⺿")
"""Characters that TeX sets as a hyphen (cvlatex-fonts.sty), and those that fonts have as variants of one glyph."""

_REGIONS = re.compile(r"(?<=\w) (?:SC|TC|HK|JP|KR)$")
"""Ends of names of families that are one file: a PDF names the font of a collection by the first of its fonts."""


_READING = threading.Lock()


class Twins(Struct, frozen=True):
    """The groups of characters that share a glyph, by the family's name as it begins a font's name in a PDF."""

    groups: dict[str, tuple[str, ...]] = {}

    def of_font(self, name: str) -> dict[str, str]:
        """Return all characters that share a glyph with a character, itself included. `name` is that of a PDF's font.

        A character without twins has no entry.
        """
        plain = _normalize_family(name.rsplit("+", maxsplit=1)[-1])
        families = [family for family in self.groups if plain.startswith(family)]
        groups = self.groups[max(families, key=len)] if families else ()
        found: dict[str, str] = {}
        for group in groups:
            for character in group:
                found[character] = found.get(character, "") + group
        for group in ALWAYS:
            found |= {one: found.get(one, "") + group for one in group}
        return found


class _Entry(Struct, frozen=True):
    """What the cache has of a font set: its files with size and mtime, and the groups of twins by family."""

    files: tuple[tuple[str, int, int], ...]
    groups: dict[str, tuple[str, ...]]


def read_twins(name: str, description: Path, folder: Path, cache: Path, find: Find) -> Twins:
    """Return the twins of a font set. A face that cannot be read has none.

    `name` is the set's name in `description`, the file of the font sets; `folder` holds the fonts that ship, `cache` is
    the folder of the cache.
    """
    store = Store(cache)
    key = make_key("twins of all", compute_program_key(), name, *stamp_file(description), str(folder))
    groups = _decode_current(store.read(key))
    if groups is None:
        with _READING:  # variants are finished side by side, and of one font set mostly
            groups = _decode_current(store.read(key))
            if groups is None:
                fonts = next((one for one in read_font_sets(description) if one.name == name), None)
                entry = _find_twins(fonts, folder, find) if fonts else _Entry((), {})
                store.write(key, msgspec.msgpack.encode(entry))
                groups = entry.groups
    return Twins(groups)


def group_twins(*fonts: Iterable[Run]) -> tuple[str, ...]:
    """Return the groups of characters with the same glyph in fonts that share glyphs, given the runs of each."""
    first: dict[int, int] = {}
    others: defaultdict[int, dict[int, None]] = defaultdict(dict)
    for code, glyph in iterate_pairs(
        dict.fromkeys(itertools.chain.from_iterable(fonts))
    ):  # fonts have most runs in common
        if first.setdefault(glyph, code) != code:
            others[glyph][code] = None
    shared = [glyph for glyph in first if glyph and glyph in others]
    return tuple("".join(map(chr, (first[glyph], *others[glyph]))) for glyph in shared)


def _decode_current(entry: bytes | None) -> dict[str, tuple[str, ...]] | None:
    """Return the groups of an entry whose fonts have not changed since."""
    with contextlib.suppress(OSError, msgspec.MsgspecError):
        if entry is not None:
            known = msgspec.msgpack.decode(entry, type=_Entry)
            if all(stamp_file(path) == (size, mtime) for path, size, mtime in known.files):
                return known.groups
    return None


def _find_twins(fonts: FontSet, folder: Path, find: Find) -> _Entry:
    """Return the twins of a font set, with the files that they were read from."""
    files, groups = [], dict[str, tuple[str, ...]]()
    by_file: dict[Path, tuple[str, ...]] = {}
    for face in fonts.faces:
        font = find(face, folder)
        if font is None:
            continue
        with contextlib.suppress(OSError, ValueError):
            stamp = stamp_file(font.path)  # first: of a font that changes while it is read, the entry is then no use
            # The fonts of a collection have their glyphs in common: xdvipdfmx may take a character from the first, and
            # another region's font may lead it to a glyph that has one of its own in this one.
            if font.path not in by_file:
                runs = (read_runs(font.path, index) for index in number_fonts(font.path))
                by_file[font.path] = group_twins(*runs)
            groups[_normalize_family(_REGIONS.sub("", face.family))] = by_file[font.path]
            files.append((str(font.path), *stamp))
    return _Entry(tuple(files), groups)


def _normalize_family(name: str) -> str:
    """Return a family's name in the form in which names are compared."""
    return "".join(filter(str.isalnum, name)).casefold()
