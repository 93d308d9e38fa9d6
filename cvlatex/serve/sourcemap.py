"""From a place on the page to the YAML behind it: `map.json`, which docs/live-page.md describes.

The PDF's own structure says which stretches of text belong together and in which order they are read; the document
says the same of the texts of the YAML. Both are walked side by side: a block of the page belongs to the texts that are
found in it. What stands in no text (a bullet, a page number in the glossary) belongs to what it stands beside.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from msgspec import Struct

from cvlatex.core.files import write_file
from cvlatex.core.source import Span
from cvlatex.finish.content import Box, Stretch
from cvlatex.finish.places import Page, Places
from cvlatex.model.document import Document
from cvlatex.serve.printed import Text, list_texts

_NEAR, _FAR = 4, 60
"""Groups ahead in which a block is looked for: any block, and one of `_LONG` characters."""
_LONG = 8
_COVERED = 0.6
"""Share of a block that its texts make up, at least."""

_SAME = str.maketrans({**dict.fromkeys("‐‑‒–—−", "-"), "’": "'", "‘": "'", "“": '"', "”": '"'})


class Entry(Struct, frozen=True):
    """A stretch of a page and its place in the YAML. `text` is what is printed there."""

    page: int
    box: Box
    text: str
    span: Span
    kind: str
    section: str


class SourceMap(Struct, frozen=True):
    """A PDF's pages and all text on them, in the order in which it is read."""

    pages: tuple[Page, ...]
    entries: tuple[Entry, ...]

    def as_json(self) -> str:
        """Return the content of `map.json`."""
        pages = [{"width": page.width, "height": page.height} for page in self.pages]
        return json.dumps(
            {"version": 1, "pages": pages, "entries": [_as_values(one) for one in self.entries]}, ensure_ascii=False
        )


def map_places(document: Document, places: Places) -> SourceMap:
    """Return the map of a document's PDF."""
    texts = list_texts(document)
    entries = list(_Walk(texts, places).iterate_entries()) if texts else []
    return SourceMap(places.pages, tuple(entries))


def write_map(path: Path, content: SourceMap) -> None:
    """Put `map.json` in its place in one step."""
    path.parent.mkdir(parents=True, exist_ok=True)
    write_file(path, content.as_json())


def _as_values(entry: Entry) -> dict[str, object]:
    """Return an entry of the map as JSON's values."""
    span, box = entry.span, entry.box
    return {
        "page": entry.page,
        "rectangle": [box.x0, box.y0, box.x1, box.y1],
        "text": entry.text,
        "file": Path(span.file).name,
        "span": [span.line, span.column, span.end_line, span.end_column],
        "kind": entry.kind,
        "section": entry.section,
    }


def _normalize_text(text: str) -> str:
    """Return a text without what differs between a page and its source: blanks, the forms of dashes and quotes."""
    return "".join(unicodedata.normalize("NFKC", text).translate(_SAME).split())


class _Walk:
    """The texts in groups, and how far the pages have come in them."""

    def __init__(self, texts: Sequence[Text], places: Places) -> None:
        self._groups: list[list[Text]] = [[] for _ in range(texts[-1].group + 1)]
        for text in texts:
            self._groups[text.group].append(text)
        self._runs = {id(text): [_normalize_text(run) for run in text.runs] for text in texts}
        self._left = {id(text) for text in texts}
        self._at = 0
        self._last = texts[0]
        self._blocks: dict[int, list[Stretch]] = {}
        for stretch in places.stretches:
            self._blocks.setdefault(stretch.block, []).append(stretch)

    def iterate_entries(self) -> Iterator[Entry]:
        """Yield the entries of the map, in the order of the page."""
        waiting: list[Stretch] = []
        for number in sorted(self._blocks):
            block = self._blocks[number]
            if block[0].kind == "Lbl" and not any(map(str.isalpha, "".join(one.text for one in block))):
                waiting += block  # a bullet belongs to its point, an icon to its contact: it follows
                continue
            found = list(self._cut_block(block))
            yield from _join_lines((stretch, found[0][1]) for stretch in waiting)
            waiting = []
            yield from _join_lines(found)

    def _cut_block(self, block: Sequence[Stretch]) -> Iterator[tuple[Stretch, Text]]:
        """Yield the stretches of a block, cut where one text ends and another begins."""
        if block[0].kind == "Figure":
            yield from ((stretch, self._of_kind("photo")) for stretch in block)
            return
        owners = self._assign_owners("".join(_normalize_text(one.text) for one in block))
        self._last = next((owner for owner in owners if owner is not None), self._last)
        at = 0
        for stretch in block:
            begin, own = 0, self._last
            for place, character in enumerate(stretch.text):
                width = len(_normalize_text(character))
                owner = owners[at] if width and at < len(owners) else None
                if owner is not None and owner is not own:
                    if place > begin:
                        yield stretch.cut(begin, place), own
                    begin, own = place, owner
                at += width
            self._last = own
            yield stretch.cut(begin, len(stretch.text)), own

    def _assign_owners(self, whole: str) -> list[Text | None]:
        """Find the text that each character of a block is from."""
        reach = _FAR if len(whole) >= _LONG else _NEAR
        best: tuple[float, int, list[tuple[Text, int, int]]] = (0.0, self._at, [])
        for number in range(self._at, min(self._at + reach, len(self._groups))):
            found = self._find_group(whole, number)
            share = sum(end - begin for _, begin, end in found) / max(1, len(whole))
            if share > best[0]:
                best = (share, number, found)
            if share >= _COVERED:
                break
        share, number, found = best
        owners: list[Text | None] = [None] * len(whole)
        if share < (_COVERED if number > self._at + _NEAR else 0.2):
            found = [(self._choose_neighbor(), 0, len(whole))]
        else:
            self._at = number
        for text, begin, end in found:
            self._left.discard(id(text))
            owners[begin:end] = [text] * (end - begin)
        return owners

    def _find_group(self, whole: str, number: int) -> list[tuple[Text, int, int]]:
        """Return where the texts of a group stand in a block; each that was not found before, once."""
        found: list[tuple[Text, int, int]] = []
        taken = [False] * len(whole)
        for text in sorted(self._groups[number], key=lambda one: -sum(map(len, self._runs[id(one)]))):
            if id(text) not in self._left and text.kind not in ("name", "headline"):
                continue
            for run in self._runs[id(text)]:
                at = whole.find(run)
                while at >= 0 and any(taken[at : at + len(run)]):
                    at = whole.find(run, at + 1)
                if at >= 0 and run:
                    taken[at : at + len(run)] = [True] * len(run)
                    found.append((text, at, at + len(run)))
        return found

    def _choose_neighbor(self) -> Text:
        """Return what a block without a text of the source belongs to: a formula that is due, or what was read last."""
        for number in range(self._at, min(self._at + 2, len(self._groups))):
            for text in self._groups[number]:
                if text.kind == "formula" and id(text) in self._left:
                    self._at = number
                    return text
        return self._last

    def _of_kind(self, kind: str) -> Text:
        """Return the first text of a kind in this section, or the last text."""
        return next((text for group in self._groups for text in group if text.kind == kind), self._last)


def _join_lines(parts: Iterable[tuple[Stretch, Text]]) -> Iterator[Entry]:
    """Yield an entry for each line of each text: neighbours on a line that come from one text are one."""
    entry: Entry | None = None
    before: Stretch | None = None
    for stretch, owner in parts:
        if entry and before and entry.span == owner.span and _continues(before, stretch):
            entry = Entry(
                entry.page,
                entry.box.join(stretch.box),
                entry.text + stretch.text,
                entry.span,
                entry.kind,
                entry.section,
            )
        else:
            if entry:
                yield entry
            entry = Entry(stretch.page, stretch.box, stretch.text, owner.span, owner.kind, owner.section)
        before = stretch
    if entry:
        yield entry


def _continues(before: Stretch, after: Stretch) -> bool:
    """Whether a stretch stands on the line of the one before it."""
    if before.page != after.page:
        return False
    overlap = min(before.box.y1, after.box.y1) - max(before.box.y0, after.box.y0)
    return overlap > 0.5 * min(before.box.y1 - before.box.y0, after.box.y1 - after.box.y0)
