"""The structure of a markdown-cv page: front matter, headings, dated lines, lists, HTML blocks; a leaf a line.

A line that holds nothing but markup (`</div>`, `<br>`, a fence) is a leaf too, so that every line is accounted for.
"""

from __future__ import annotations

import re

from msgspec import Struct, field

from cvlatex.core.source import SourceFile, Span
from cvlatex.importers.incoming import MAX_ENTRIES, Incoming
from cvlatex.importers.ledger import Leaf
from cvlatex.importers.markdown_lines import find_underlined, is_liquid, without_conditions
from cvlatex.importers.moments import is_dated

_DIV = re.compile(r"<div\s+id=[\"']?([^\"'>]*)[\"']?[^>]*>", re.IGNORECASE)
_MARKUP = re.compile(
    r"(?:\s|</?(?:div|span|p|br|hr|center)\b[^<>]*>|<h\d>\s*</h\d>|```\w*|~~~|-{3,}|\*{3,}|_{3,}|&nbsp;)+",
    re.IGNORECASE,
)
_ITEM = re.compile(r"([ \t\u3000]*)([-*+]|\d{1,3}[.)])\s+(.*)")
_DATED = re.compile(r"`([^`]*)`\s*(.*)")
_LIQUID = "it is a tag of Liquid, which Jekyll fills in"
_HEADING = re.compile(r"(#{1,6})\s+(.*?)\s*#*\s*")

_DEFINITION = re.compile(r":[ \t]{1,4}(?=\S)")
_TERM = 7
"""The level of a term of a definition list: below all headings."""


class Item(Struct):
    """A point of a list."""

    leaf: Leaf
    indent: int
    numbered: bool
    items: list[Item] = field(default_factory=list)


class Block(Struct):
    """A run of lines: `text`, `fence`, `list`, or `dated`, which begins with a date in backticks."""

    kind: str
    lines: list[Leaf] = field(default_factory=list)
    items: list[Item] = field(default_factory=list)
    date: Leaf | None = None


class Part(Struct):
    """A heading of any level and what stands under it; the page itself has none."""

    level: int
    heading: Leaf | None = None
    blocks: list[Block] = field(default_factory=list)
    parts: list[Part] = field(default_factory=list)


class Page(Struct):
    """A page: front matter by key, what stands before the first section, sections, and blocks of HTML by their id."""

    front: dict[str, Leaf] = field(default_factory=dict)
    head: Part = field(default_factory=lambda: Part(1))
    sections: list[Part] = field(default_factory=list)
    divisions: list[tuple[str, Leaf, list[Leaf]]] = field(default_factory=list)


def read_page(incoming: Incoming, source: SourceFile) -> Page:
    """Read the structure of a page."""
    return _Reader(incoming, source).page


class _Reader:
    """Reads Markdown line by line into a page: parts by heading, blocks in them, items in lists."""

    def __init__(self, incoming: Incoming, source: SourceFile) -> None:
        self.page = Page()
        self._incoming = incoming
        self._name = source.name
        self._stack = [self.page.head]
        self._block: Block | None = None
        self._fence = False
        self._comment = False
        lines = list(source.lines)
        if len(lines) > 20 * MAX_ENTRIES:
            place = Span(source.name, 20 * MAX_ENTRIES, 1, 20 * MAX_ENTRIES, 2)
            incoming.refuse(
                "too-many", place, f"The file has more than {20 * MAX_ENTRIES:,} lines.", "Is it the right file?"
            )
            return
        number = self.read_front(lines)
        while number < len(lines):
            number = self.read_line(lines, number)

    def read_front(self, lines: list[str]) -> int:
        """Read the YAML between two `---`; the number of lines that it takes."""
        if not lines or lines[0].strip() != "---":
            return 0
        end = next((number for number in range(1, len(lines)) if lines[number].strip() in ("---", "...")), 0)
        for number in range(1, end):
            key, colon, value = lines[number].partition(":")
            if lines[number].strip():
                text = value.strip().strip("\"'") if colon else lines[number]
                column = len(key) + 2 + len(value) - len(value.lstrip()) if colon else 1
                span = Span(self._name, number + 1, column, number + 1, len(lines[number]) + 1)
                self.page.front[key.strip()] = self._incoming.ledger.add_leaf(text, span, f"front matter {key.strip()}")
        return end + 1 if end else 0

    def add_leaf(self, lines: list[str], number: int) -> Leaf:
        """Return a line as a leaf, with its place."""
        text = lines[number]
        lead = len(text) - len(text.lstrip())
        span = Span(self._name, number + 1, lead + 1, number + 1, len(text.rstrip()) + 1)
        return self._incoming.ledger.add_leaf(text.strip(), span, f"line {number + 1}")

    def read_line(self, lines: list[str], number: int) -> int:
        """Read one line, or a whole block of HTML; the number of the next one."""
        text = lines[number]
        if not text.strip():
            self._block = self._block if self._fence else None
            return number + 1
        division = _DIV.search(text)
        if division and "</div>" not in text[division.end() :] and not self._fence:
            return self.read_division(lines, number, division[1])
        leaf = self.add_leaf(lines, number)
        if is_liquid(text):
            self._incoming.ledger.drop(leaf, _LIQUID)
            return number + 1
        text = without_conditions(text)
        leaf = leaf.with_text(text.strip())
        if self._comment or text.lstrip().startswith("<!--"):
            self._comment = "-->" not in text
            self._incoming.ledger.drop(leaf, "it is a comment")
            return number + 1
        if text.lstrip().startswith(("```", "~~~")):
            self._fence = not self._fence
            self._block = Block("fence") if self._fence else None
            if self._block:
                self._stack[-1].blocks.append(self._block)
        if self._block is None and not self._fence and (level := find_underlined(lines, number)):
            self.begin_part(leaf, level)
            self._incoming.ledger.drop(self.add_leaf(lines, number + 1), "it is the line below a heading")
            return number + 2
        if _MARKUP.fullmatch(text):
            self._incoming.ledger.drop(leaf, "it is markup of the page")
            return number + 1
        if not self._fence and number + 1 < len(lines) and _DEFINITION.match(lines[number + 1]):
            self.begin_term(leaf)
            return number + 1
        if definition := None if self._fence else _DEFINITION.match(text):
            self.add_text(leaf.with_text(text[definition.end() :].strip()), text[definition.end() :])
            return number + 1
        if self._fence and self._block:
            self._block.lines.append(leaf)
        elif heading := _HEADING.fullmatch(text.strip()):
            self.begin_part(leaf.with_text(heading[2]), len(heading[1]))
        elif item := _ITEM.fullmatch(text.rstrip()):
            self.add_item(leaf.with_text(item[3]), len(item[1].expandtabs(4)), numbered=item[2][0].isdigit())
        else:
            self.add_text(leaf, text)
        return number + 1

    def read_division(self, lines: list[str], number: int, name: str) -> int:
        """Read a block of HTML with an id, up to the `</div>` that closes it."""
        opening = self.add_leaf(lines, number)
        content: list[Leaf] = []
        depth, at = 1, number + 1
        while at < len(lines) and depth:
            depth += len(re.findall(r"<div\b", lines[at], re.IGNORECASE)) - len(
                re.findall(r"</div>", lines[at], re.IGNORECASE)
            )
            if lines[at].strip():
                leaf = self.add_leaf(lines, at)
                if is_liquid(lines[at]) or _MARKUP.fullmatch(lines[at]):
                    reason = _LIQUID if is_liquid(lines[at]) else "it is markup of the page"
                    self._incoming.ledger.drop(leaf, reason)
                else:
                    content.append(leaf.with_text(without_conditions(leaf.text)))
            at += 1
        self.page.divisions.append((name.strip(), opening, content))
        self._block = None
        return at

    def begin_part(self, leaf: Leaf, level: int) -> None:
        """Begin the part of a heading."""
        self._block = None
        if level == 1 and self.page.head.heading is None:
            self.page.head.heading = leaf
            self._stack = [self.page.head]
            return
        part = Part(level, leaf)
        while len(self._stack) > 1 and self._stack[-1].level >= level:
            self._stack.pop()  # a second heading of the first level begins a section
        if len(self._stack) == 1:
            self.page.sections.append(part)
        else:
            self._stack[-1].parts.append(part)
        self._stack.append(part)

    def begin_term(self, leaf: Leaf) -> None:
        """Begin what a term is about: an entry, dated where the term is a date (pandoc's definition lists)."""
        if is_dated(re.sub(r"\s*\([^()]*\)$", "", leaf.text)):
            self._block = Block("dated", date=leaf)
            self._stack[-1].blocks.append(self._block)
        else:
            self.begin_part(leaf, _TERM)

    def add_item(self, leaf: Leaf, indent: int, *, numbered: bool) -> None:
        """Add an item to the list, in the item that it is indented below."""
        blocks = self._stack[-1].blocks
        if self._block is None or self._block.kind != "list":
            last = blocks[-1] if blocks else None
            self._block = last if last and last.kind == "list" else Block("list")
            if self._block is not last:
                blocks.append(self._block)
        items, item = self._block.items, Item(leaf, indent, numbered)
        while items and items[-1].indent < indent:
            if not items[-1].items or items[-1].items[0].indent >= indent or items[-1].items[-1].indent >= indent:
                items = items[-1].items
                break
            items = items[-1].items
        items.append(item)

    def add_text(self, leaf: Leaf, text: str) -> None:
        """Add a line of text to the item, the paragraph or the table that it goes on."""
        if self._block is not None and self._block.kind == "list" and text[:1] in " \t" and self._block.items:
            last = self._block.items[-1]
            while last.items:
                last = last.items[-1]
            last.leaf = last.leaf.with_text(f"{last.leaf.text} {leaf.text}", leaf)
            return
        dated = _DATED.fullmatch(text.strip())
        if dated:
            self._block = Block(
                "dated", date=leaf.with_text(dated[1]), lines=[leaf.with_text(dated[2])] if dated[2] else []
            )
            self._stack[-1].blocks.append(self._block)
            return
        before = self._stack[-1].blocks[-1] if self._stack[-1].blocks else None
        if self._block is None and before and before.kind == "dated" and text[:2] in ("  ", "\t"):
            self._block = before  # set in below its date, it goes on with it
        if self._block is None or self._block.kind == "list":
            self._block = Block("text")
            self._stack[-1].blocks.append(self._block)
        self._block.lines.append(leaf)
