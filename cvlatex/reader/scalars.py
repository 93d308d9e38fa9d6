"""Where the characters of a decoded scalar stand in the file."""

from __future__ import annotations

from bisect import bisect_right

from cvlatex.reader.nodes import ScalarNode
from cvlatex.source import SourceFile, Span

_ESCAPED_LENGTHS = {"x": 4, "u": 6, "U": 10}


class Positions:
    """The place of every character of one file, and of every character of its scalars."""

    def __init__(self, source: SourceFile) -> None:
        self._source = source
        starts = [0]
        for line in source.text.splitlines(keepends=True) if "\r" in source.text else source.text.split("\n"):
            starts.append(starts[-1] + len(line) + (0 if "\r" in source.text else 1))
        self._starts = starts

    def span(self, scalar: ScalarNode, begin: int, end: int) -> Span:
        """The span of `scalar.value[begin:end]`; the whole scalar where the text cannot be followed."""
        offsets = align(self._source.text[scalar.begin : scalar.end], scalar.value)
        if offsets is None or not scalar.value or begin >= len(offsets):
            return scalar.span
        first = scalar.begin + offsets[begin]
        last = scalar.begin + offsets[min(end, len(offsets)) - 1] + 1 if end > begin else first
        return Span(self._source.name, *self._place(first), *self._place(max(first, last)))

    def _place(self, index: int) -> tuple[int, int]:
        line = bisect_right(self._starts, index)
        return line, index - self._starts[line - 1] + 1


def align(written: str, value: str) -> tuple[int, ...] | None:
    """For each character of a scalar's value, its index in what was written, or None if the two do not match.

    Works for every YAML style at once: white space may have been folded, cut or added; all other characters stand in
    order, plainly or as an escape sequence of a double-quoted scalar.
    """
    double = written.startswith('"')
    single = written.startswith("'")
    at = _content_begin(written)
    offsets: list[int] = []
    for char in value:
        if char in " \n":
            offsets.append(min(at, len(written)))
            at += at < len(written) and written[at] in " \t\r\n"
            continue
        while at < len(written) and written[at] in " \t\r\n" and written[at] != char:
            at += 1
        if at >= len(written):
            return None
        if double and written[at] == "\\":
            if written[at + 1 : at + 2] in "\r\n":
                at += 2
                while at < len(written) and written[at] in " \t\r\n":
                    at += 1
            if at < len(written) and written[at] == "\\":
                offsets.append(at)
                at += _ESCAPED_LENGTHS.get(written[at + 1 : at + 2], 2)
                continue
        if at >= len(written) or written[at] != char:
            return None
        offsets.append(at)
        at += 2 if single and char == "'" else 1
    return tuple(offsets)


def _content_begin(written: str) -> int:
    """Where a scalar's content begins: after the quote, or after a block scalar's header line."""
    if written[:1] in "\"'":
        return min(1, len(written))
    if written[:1] in "|>":
        line_end = written.find("\n")
        return len(written) if line_end < 0 else line_end + 1
    return 0
