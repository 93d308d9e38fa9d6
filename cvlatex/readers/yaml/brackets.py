"""Slips around brackets: a comma that lacks, a colon or a # in a value, a bracket that is closed wrongly or not at all.

Each is looked for only where the parser has given up.
"""

from __future__ import annotations

import re

from msgspec import structs

from cvlatex.core.diagnostics import Fix
from cvlatex.core.source import SourceFile, Span
from cvlatex.readers.yaml.quoting import quote
from cvlatex.readers.yaml.shapes import list_known_keys
from cvlatex.readers.yaml.slips import KEY, Slip, build_slip

_UNCLOSED = "A { or [ that begins here is not closed as it should be."
_QUOTE_IT = 'Put the whole value in quotes: {zh: "见 [CLIP](#clip)", en: "See [CLIP](#clip)"}.'


def find_slip_before(source: SourceFile, place: Span) -> Slip | None:
    """Find the slip before a place in the midst of a line that explains why YAML expected nothing there."""
    line = source.lines[place.line - 1]
    before = line[: place.column - 1].rstrip()
    if opened := re.search(r": +([“”„«‘｛［])", before):
        message = f"{opened[1]} means nothing to YAML; it knows only plain quotes and brackets."
        return build_slip(source, place.line, *opened.span(1), message, 'Replace the pair by " " or { }.')
    if not before or before.endswith(":") or line[place.column - 1 : place.column] in ("]", "}"):
        return None
    if line[place.column - 1 : place.column] == "," and before[-1] in "\"'":
        return build_slip(
            source, place.line, place.column - 1, place.column, "No comma belongs here.", "Delete it.", ""
        )
    return _explain_text_behind(source, place, before)


def find_slip_in_brackets(source: SourceFile, opened: Span, place: Span) -> Slip | None:
    """Find why brackets that began in one place are not well formed at another; None where they just do not end."""
    line = source.lines[place.line - 1]
    column = place.column - 1
    before = line[:column].rstrip()
    if column >= len(line) or (place.line > opened.line and re.fullmatch(r"|" + KEY, before)):
        return None
    if line[column] == ":":
        return _find_slip_between_items(source, place.line, before) or _report_colon(source, place.line, column)
    if line[column] == "," and before.endswith((",", "[", "{")):
        message = "Nothing stands before this comma."
        return build_slip(source, place.line, column, column + 1, message, "Delete it.", "")
    ends = ("}", "]") if line[column] in "[{" else line[column] if line[column] in "\"'" else ()
    if before.endswith(ends):
        message = "A comma is missing between these two items."
        return build_slip(
            source, place.line, len(before), column, message, "Write a comma and a space between them.", ", "
        )
    if line[column] in "[{":
        message = f"A value without quotes holds a {line[column]}, which begins a list or a map."
        return _quote_value_in_braces(source, place.line, column, message, _QUOTE_IT)
    return _explain_text_behind(source, place, before)


def _find_slip_between_items(source: SourceFile, number: int, before: str) -> Slip | None:
    """Find what stands in the place of the comma before a key in braces, if only white space."""
    wide = re.search(r"([，：；、])\s*[\w-]+$", before)
    if wide:
        message = f"{wide[1]} is a full-width mark, which YAML takes for part of the text."
        hint = "Write a plain comma and a space between the items."
        right = ", " if before[wide.end(1)] != " " else ","
        return build_slip(source, number, *wide.span(1), message, hint, right)
    if semicolon := re.search(r"(;)\s*[\w-]+$", before):
        message = "A semicolon is part of the text to YAML."
        return build_slip(source, number, *semicolon.span(1), message, "Write a plain comma between the items.", ",")
    missing = re.search(r"(?<=[^\s,{])(\s+)(?P<key>[A-Za-z_]+)$", before)
    if missing and missing["key"] in list_known_keys():
        return _report_missing_comma(source, number, *missing.span(1), missing["key"])
    return None


def _report_missing_comma(source: SourceFile, number: int, begin: int, end: int, key: str) -> Slip:
    """Report the white space before a key in braces, where a comma belongs."""
    message = f"A comma is missing before '{key}'."
    slip = build_slip(source, number, begin, end, message, f"Write `, {key}: `.", ", ")
    return structs.replace(slip, span=build_slip(source, number, end, end + len(key), "", "").span)


def _report_colon(source: SourceFile, number: int, column: int) -> Slip:
    """Report a value within braces that holds a colon."""
    message = "A value without quotes holds a colon with a space after it, which YAML takes for a key."
    hint = 'Put the whole value in quotes: {en: "Vision: a lab"}.'
    return _quote_value_in_braces(source, number, column, message, hint)


def _quote_value_in_braces(source: SourceFile, number: int, column: int, message: str, hint: str) -> Slip:
    """Put a value within braces in quotes for what it holds at a column; it ends before the next key or the brace."""
    line = source.lines[number - 1]
    heads = [head for head in re.finditer(r"[{,]\s*[\w-]+:\s+", line) if head.end() <= column]
    rest = re.sub(r"\{[^{}]*\}|\[[^\[\]]*\]", lambda pair: "x" * len(pair[0]), line[column:])
    tail = re.search(r"\s*(?:,\s*[\w-]+:\s|\}|$)", rest[1:])
    if not heads or not tail or line[heads[-1].end()] in "\"'":
        return build_slip(source, number, column, column + 1, message, hint)
    begin, end = heads[-1].end(), column + 1 + tail.start()
    if line[begin] in "[{" and begin != column:
        return build_slip(source, number, column, column + 1, message, hint)
    text = quote(line[begin:end])
    slip = build_slip(source, number, begin, end, message, f"Put the whole value in quotes: {text}", text)
    return structs.replace(slip, span=build_slip(source, number, column, column + 1, "", "").span)


def _explain_text_behind(source: SourceFile, place: Span, before: str) -> Slip | None:
    """Explain text behind a quotation or bracket that has ended; None where none ends before the place."""
    key = re.match(r"(?P<key>[A-Za-z_]\w*) *:(?: |$)", source.lines[place.line - 1][place.column - 1 :])
    if before[-1:] in "]}\"'" and key and key["key"] in list_known_keys():
        return _report_missing_comma(source, place.line, len(before), place.column - 1, key["key"])
    if before[-1:] in ("'", '"'):
        message = "The quotation ends before this, and more text follows."
        hint = 'Quote the whole value with the other kind: "People\'s Square", \'the "best"\'.'
        return _quote_whole_value(source, place, place.column - 1, message, hint)
    line = source.lines[place.line - 1]
    if before[-1:] in "]}\"'" and re.fullmatch(r",\s*(?:#.*)?", line[place.column - 1 :]):
        return build_slip(
            source, place.line, place.column - 1, place.column, "No comma belongs here.", "Delete it.", ""
        )
    opening = {"]": "[", "}": "{"}.get(before[-1:])
    if opening and opening in before:
        message = f"A value that begins with {opening} is a list or a map to YAML, and text follows this one."
        begin = before.rindex(opening)
        if re.search(r"[{,]\s*[\w-]+:\s+$", before[:begin]):
            return _quote_value_in_braces(source, place.line, begin, message, _QUOTE_IT)
        return _quote_whole_value(source, place, begin, message, _QUOTE_IT)
    return None


_VALUE = re.compile(r"\s*(?:- +)*(?:[A-Za-z_][\w.-]*: +)?(?P<value>[\"'\[{].*?)\s*$")


def _quote_whole_value(source: SourceFile, place: Span, begin: int, message: str, hint: str) -> Slip:
    """Put a value of a line in quotes as a whole that begins with a quote or a bracket and goes on behind it."""
    slip = build_slip(source, place.line, begin, begin + 1, message, hint)
    found = _VALUE.match(source.lines[place.line - 1])
    if found is None or " #" in found["value"] or (found["value"][0] in "[{" and found.start("value") != begin):
        return slip
    value = found["value"]
    text = quote(value[1:-1] if value[0] in "\"'" and len(value) > 1 and value[-1] == value[0] else value)
    hint = f"{hint.split(':', maxsplit=1)[0]}: {text}"
    right = build_slip(source, place.line, *found.span("value"), message, hint, text)
    return structs.replace(right, span=slip.span)


def find_hidden_end(source: SourceFile, opened: Span) -> Slip | None:
    """Find the # after a space that hides the end of a bracket's line, and put the value that has it in quotes."""
    line = source.lines[opened.line - 1]
    found = re.search(r"(?<=\s)#.*[\]}]", line[opened.column :])
    if found is None:
        return None
    column = opened.column + found.start()
    begin = max(mark.end() for mark in re.finditer(r"[\[{,]\s*|:\s+", line[:column]))
    value = re.split(r"[,\]}]", line[begin:], maxsplit=1)[0].rstrip()
    message = "A # after a space begins a comment, which hides the rest of this line from YAML."
    text = quote(value)
    slip = build_slip(
        source, opened.line, begin, begin + len(value), message, f"Put the whole value in quotes: {text}", text
    )
    return structs.replace(slip, span=build_slip(source, opened.line, column, column + 1, "", "").span)


def report_unclosed_bracket(source: SourceFile, opened: Span, place: Span) -> Slip:
    """Report a bracket that is closed by one of the other kind, or not at all: then most likely where its line ends."""
    line = source.lines[opened.line - 1]
    opening = line[opened.column - 1 : opened.column]
    closing = {"[": "]", "{": "}"}.get(opening)
    if closing is None:
        hint = "Close it, put commas between its items, and quote values that hold , : { } [ or ]."
        return build_slip(source, opened.line, opened.column - 1, opened.column, _UNCLOSED, hint)
    found = source.lines[place.line - 1][place.column - 1 : place.column]
    if found in ("]", "}") and found != closing:
        message = f"The {opening} in column {opened.column} of line {opened.line} is closed by {found} here."
        return build_slip(source, place.line, place.column - 1, place.column, message, f"Write {closing}", closing)
    hint = f"Close it with {closing}, put commas between its items, and quote values that hold , : {{ }} [ or ]."
    slip = build_slip(source, opened.line, opened.column - 1, opened.column, _UNCLOSED, hint)
    rest = line[opened.column - 1 :].rstrip()
    if place.line == opened.line or rest[-1] in ",[{:" or "#" in rest or rest.count(opening) != rest.count(closing) + 1:
        return slip
    end = Span(source.name, opened.line, len(line.rstrip()) + 1, opened.line, len(line.rstrip()) + 1)
    return structs.replace(slip, fix=Fix(end, closing, safe=True))
