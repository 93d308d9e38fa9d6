"""The marks of PyYAML's events to spans, corrected where libyaml's end marks stand too far behind."""

from __future__ import annotations

from typing import Protocol

import yaml

from cvlatex.core.source import SourceFile, Span


class Mark(Protocol):
    """The marks of both of PyYAML's parsers; all three numbers count from 0."""

    index: int
    line: int
    column: int


def find_marks(event: yaml.Event) -> tuple[Mark, Mark]:
    """Return the marks of an event's beginning and end."""
    assert event.start_mark
    assert event.end_mark
    return event.start_mark, event.end_mark


def measure_span(source: SourceFile, first: yaml.Event, last: yaml.Event | None = None) -> Span:
    """Return the span from an event's beginning to its end, or to the end of the event `last`."""
    begin, end = find_marks(first)[0], find_marks(last or first)[1]
    return measure_between(source, begin, end, find_end(source.text, begin.index, end.index))


def measure_between(source: SourceFile, begin: Mark, end: Mark, trimmed: int) -> Span:
    """Return the span between two marks, whose text ends at the index `trimmed`."""
    cut = source.text[trimmed : end.index]
    if not cut:
        return Span(source.name, begin.line + 1, begin.column + 1, end.line + 1, end.column + 1)
    end_line = end.line + 1 - cut.replace("\r\n", "\n").replace("\r", "\n").count("\n")
    end_column = trimmed - find_line_start(source.text, trimmed) + 1
    return Span(source.name, begin.line + 1, begin.column + 1, end_line, end_column)


def measure_collection(
    source: SourceFile, start: yaml.CollectionStartEvent, end: yaml.Event, last: Span | None
) -> Span:
    """Return the span of a list or a map, whose last value has the span `last`.

    A block ends with its last value: libyaml's mark stands behind the comments that follow.
    """
    whole = measure_span(source, start, end)
    if start.flow_style or last is None or last.line < whole.line:
        return whole
    return Span(whole.file, whole.line, whole.column, last.end_line, last.end_column)


def find_end(text: str, begin: int, end: int) -> int:
    """Return where a value ends: libyaml puts a block's end mark behind the blank lines that follow it."""
    while end > begin and text[end - 1] in " \t\r\n":
        end -= 1
    return end


def find_line_start(text: str, at: int) -> int:
    """Return where the line of an index begins; a CR is searched for in that line alone, for most files have none."""
    begin = text.rfind("\n", 0, at) + 1
    return text.rfind("\r", begin, at) + 1 or begin
