"""Changes to the text of a data file that leave all else in it as it is: a text gets a further language."""

from __future__ import annotations

import json
import re
from itertools import accumulate

from cvlatex.core.source import SourceFile, Span, count_cells
from cvlatex.readers.yaml.characters import NULLS, TODO
from cvlatex.readers.yaml.nodes import ListNode, MapNode, Node, ScalarNode

WIDTH = 110
_PLAIN = re.compile(r"(?![-?:,\[\]{}#&*!|>'\"%@`~ ])[^\n]*\S")
_KEYLIKE = re.compile(r":(?:\s|$)|\s#")
_FLOW = re.compile(r"[,\[\]{}]")


class Splicer:
    """Gathers changes to one file; `text` is the file with all of them."""

    def __init__(self, source: SourceFile) -> None:
        self._source = source
        self._starts = (0, *accumulate(len(line) + 1 for line in source.text.split("\n")))
        self._changes: list[tuple[int, int, str]] = []

    @property
    def write_text(self) -> str:
        """Return the file's text with every change."""
        text = self._source.text
        for begin, end, new in sorted(self._changes, reverse=True):
            text = text[:begin] + new + text[end:]
        return text

    def add_language(self, node: Node, parent: Node, language: str, text: str, own: str) -> bool:
        """Give a text another language; False where it has a text of its own in it. `own` is its language until now."""
        if isinstance(node, ScalarNode):
            self.make_map(node, parent, {own: node.value.rstrip("\n"), language: text})
            return True
        if not isinstance(node, MapNode):
            return False
        there = node.get(language)
        if there is None:
            self._extend(node, language, text)
            return True
        if isinstance(there, ScalarNode) and there.is_untranslated:
            new = (
                write_scalar(text, flow=True) if self._is_flow(node) else _write_block(text, self._measure_indent(node))
            )
            self._changes.append((there.begin, there.end, new))
            return True
        return False

    def add_list(self, node: MapNode, language: str, items: list[str]) -> None:
        """Give a map of lists by language another one, on one line."""
        written = "[" + ", ".join(write_scalar(item, flow=True) for item in items) + "]"
        end = self._find_index(node.span.end_line, node.span.end_column)
        if self._is_flow(node):
            closing = self._source.text.rfind("}", 0, end)
            self._changes.append((closing, closing, f", {language}: {written}"))
        else:
            at = self._find_line_end(end)
            self._changes.append((at, at, f"\n{' ' * self._measure_indent(node)}{language}: {written}"))

    def add_line(self, after: Node, line: str) -> None:
        """Insert a line behind the line on which a node ends."""
        end = self._find_line_end(self._find_index(after.span.end_line, after.span.end_column))
        self._changes.append((end, end, f"\n{line}"))

    def replace(self, pattern: str, new: str) -> bool:
        """Replace the first line that matches a pattern; False where there is none."""
        found = re.search(pattern, self._source.text, re.MULTILINE)
        if found:
            self._changes.append((found.start(), found.end(), new))
        return found is not None

    def make_map(self, node: ScalarNode, parent: Node, texts: dict[str, str]) -> None:
        """Put a map of texts by language in the place of a plain text."""
        flow = "{" + ", ".join(f"{tag}: {write_scalar(text, flow=True)}" for tag, text in texts.items()) + "}"
        long = count_cells(flow) + node.span.column > WIDTH + 10 or any("\n" in text for text in texts.values())
        if self._is_flow(parent) or not long:
            self._changes.append((node.begin, node.end, flow))
            return
        in_list = isinstance(parent, ListNode)
        indent = node.span.column - 1 if in_list else self._measure_indent(parent) + 2
        lines = [f"{tag}: {_write_block(text, indent)}" for tag, text in texts.items()]
        joined = f"\n{' ' * indent}".join(lines)
        if in_list:
            self._changes.append((node.begin, node.end, joined))
            return
        begin = len(self._source.text[: node.begin].rstrip(" "))
        self._changes.append((begin, node.end, f"\n{' ' * indent}{joined}"))

    def _extend(self, node: MapNode, language: str, text: str) -> None:
        """Add a language to a map of texts."""
        end = self._find_index(node.span.end_line, node.span.end_column)
        if self._is_flow(node):
            closing = self._source.text.rfind("}", 0, end)
            self._changes.append((closing, closing, f", {language}: {write_scalar(text, flow=True)}"))
            return
        indent = self._measure_indent(node)
        at = self._find_line_end(end)
        self._changes.append((at, at, f"\n{' ' * indent}{language}: {_write_block(text, indent)}"))

    def _is_flow(self, node: Node) -> bool:
        """Whether a list or map is written in brackets."""
        return self._source.text[self._find_begin(node.span) : self._find_begin(node.span) + 1] in ("{", "[")

    def _measure_indent(self, node: Node) -> int:
        """Return the column of a block map's keys, counted from 0."""
        first = node.entries[0][0].span if isinstance(node, MapNode) and node.entries else node.span
        return first.column - 1

    def _find_begin(self, span: Span) -> int:
        """Return the index at which a span begins."""
        return self._find_index(span.line, span.column)

    def _find_index(self, line: int, column: int) -> int:
        """Return the index of a line and column, both from 1."""
        return self._starts[line - 1] + column - 1

    def _find_line_end(self, index: int) -> int:
        """Return the index at which the line of another index ends."""
        end = self._source.text.find("\n", index)
        return len(self._source.text) if end < 0 else end


def write_scalar(text: str, *, flow: bool = False) -> str:
    """Write a text as YAML on one line."""
    if "\n" in text or not text.isprintable():
        return json.dumps(text, ensure_ascii=False)
    plain = _PLAIN.fullmatch(text) and not _KEYLIKE.search(text) and not (flow and _FLOW.search(text))
    if plain and text not in NULLS and text != TODO:
        return text
    return "'" + text.replace("'", "''") + "'"


def _write_block(text: str, indent: int) -> str:
    """Write a text as a value of a block map; several lines as a literal."""
    if "\n" not in text:
        return write_scalar(text)
    inner = " " * (indent + 2)
    return "|-\n" + "\n".join(f"{inner}{line}" if line else "" for line in text.split("\n"))
