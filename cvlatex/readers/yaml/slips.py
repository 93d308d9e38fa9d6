"""Slips of the hand that YAML's parser notices late, or calls by another name: a full-width colon, a lost quote.

Each is looked for only where the parser has given up, so that a text which YAML takes is never complained of.
"""

from __future__ import annotations

import re

from msgspec import Struct, structs

from cvlatex.core.diagnostics import Fix
from cvlatex.core.source import SourceFile, Span
from cvlatex.readers.yaml.characters import DROPPED
from cvlatex.readers.yaml.quoting import quoted
from cvlatex.readers.yaml.shapes import known_keys


class Slip(Struct, frozen=True):
    """What was meant and what was written, at its place."""

    span: Span
    message: str
    hint: str
    fix: Fix | None = None


_QUOTE_IT = 'Put the whole value in quotes: {zh: "见 [CLIP](#clip)", en: "See [CLIP](#clip)"}.'
_MERGE = re.compile(r"(?:<{7}|>{7}|\|{7}) |={7}$")
_DASHES = "Write `- ` before each item."
_ODD_SPACES = "\u00a0\u2000-\u200a\u202f\u205f\u3000"
_KEY = r"\s*(?:- +)*(?P<key>[A-Za-z_][\w-]*)"


def merge_marks(source: SourceFile) -> Slip | None:
    """Git's marks around two versions of the same lines, which stand in the first column."""
    numbers = [number for number, line in enumerate(source.lines, start=1) if _MERGE.match(line)]
    if not numbers or not source.lines[numbers[0] - 1].startswith("<"):
        return None
    message = f"Here git left two versions of the same lines; the marks are in lines {', '.join(map(str, numbers))}."
    end = len(source.lines[numbers[0] - 1])
    return _slip(source, numbers[0], 0, end, message, "Keep one version, and delete the other with the marks.")


def in_line(source: SourceFile, number: int) -> Slip | None:
    """The slip of one line, by itself; `number` counts from 1."""
    line = source.lines[number - 1] if 0 < number <= len(source.lines) else ""
    indent = line[: len(line) - len(line.lstrip())]
    if unseen := DROPPED.search(line):
        message = f"Here stands an invisible character, U+{ord(unseen[0]):04X}."
        return _slip(source, number, *unseen.span(), message, "Delete it.", "")
    if odd := re.search(r"[^ ]", indent):
        what = {"\t": "a tab", "\u00a0": "a no-break space", "\u3000": "a full-width space"}.get(odd[0], "this space")
        message = f"YAML is indented with plain spaces, never with {what}."
        right = {"\u00a0": " ", "\u3000": "  "}.get(odd[0])
        return _slip(source, number, odd.start(), odd.end(), message, "Replace it by spaces.", right)
    if mark := re.match(r"\s*(//|/\*|<!--|;|%|--(?=\s))", line):
        return _slip(source, number, *mark.span(1), f"{mark[1]} begins no comment.", "A comment begins with #.", "#")
    if colon := re.match(_KEY + rf"(?P<colon>(?:：|:[{_ODD_SPACES}])[ {_ODD_SPACES}]*|:(?=[^\s/]))", line):
        what = "is a full-width one" if colon["colon"].startswith("：") else "has no plain space after it"
        message = f"The colon after '{colon['key']}' {what}."
        hint = f"Write `{colon['key']}: ` with a colon and a space."
        return _slip(source, number, *colon.span("colon"), message, hint, ": ")
    if dash := re.match(rf"\s*(-)(?:[{_ODD_SPACES}]+|(?=[^\s-]))", line):
        slip = _slip(source, number, dash.start(1), dash.end(), "This dash has no space after it.", _DASHES, "- ")
        return structs.replace(slip, span=structs.replace(slip.span, end_column=slip.span.column + 1))
    if bullet := re.match(r"\s*([*•·–—])[ \t]", line):
        message = f"An item of a list begins with a hyphen, not with {bullet[1]}."
        return _slip(source, number, *bullet.span(1), message, _DASHES, "-")
    if private := re.search(r"!private\s*(?=[}\],]|$)", line):
        hint = "Write the name that private.yaml gives the value, with a space before it: !private phone."
        return _slip(source, number, *private.span(), "!private names no value.", hint)
    if block := re.search(r": +([|>][+-]?)[ \t]+(?P<text>[^\s#])", line):
        message = f"The text of a {block[1]} begins on the next line."
        return _slip(source, number, *block.span("text"), message, "Move it there, indented deeper than its key.")
    if header := _header_above(source, number, len(indent)):
        message = f"The text of the {header} above is indented less here than where it begins."
        return _slip(source, number, len(indent), len(line), message, "Indent all of its lines alike.")
    return None


def mid_line(source: SourceFile, place: Span) -> Slip | None:
    """What stands before a place in the midst of a line explains why YAML expected nothing there."""
    line = source.lines[place.line - 1]
    before = line[: place.column - 1].rstrip()
    if opened := re.search(r": +([“”„«‘｛［])", before):
        message = f"{opened[1]} means nothing to YAML; it knows only plain quotes and brackets."
        return _slip(source, place.line, *opened.span(1), message, 'Replace the pair by " " or { }.')
    if not before or before.endswith(":") or line[place.column - 1 : place.column] in ("]", "}"):
        return None
    if line[place.column - 1 : place.column] == "," and before[-1] in "\"'":
        return _slip(source, place.line, place.column - 1, place.column, "No comma belongs here.", "Delete it.", "")
    return _after_closing(source, place, before)


def in_brackets(source: SourceFile, begun: Span, place: Span) -> Slip | None:
    """Why brackets that began in one place are not well formed at another; None where they just do not end."""
    line = source.lines[place.line - 1]
    column = place.column - 1
    before = line[:column].rstrip()
    if column >= len(line) or (place.line > begun.line and re.fullmatch(r"|" + _KEY, before)):
        return None
    if line[column] == ":":
        return _between_items(source, place.line, before) or _colon_in_braces(source, place.line, column)
    if line[column] == "," and before.endswith((",", "[", "{")):
        message = "Nothing stands before this comma."
        return _slip(source, place.line, column, column + 1, message, "Delete it.", "")
    if line[column] in "[{":
        message = f"A value without quotes holds a {line[column]}, which begins a list or a map."
        return _slip(source, place.line, column, column + 1, message, _QUOTE_IT)
    return _after_closing(source, place, before)


def _between_items(source: SourceFile, number: int, before: str) -> Slip | None:
    """What stands in the place of the comma before a key in braces, or nothing at all."""
    wide = re.search(r"([，：；、])\s*[\w-]+$", before)
    if wide:
        message = f"{wide[1]} is a full-width mark, which YAML takes for part of the text."
        hint = "Write a plain comma and a space between the items."
        right = ", " if before[wide.end(1)] != " " else ","
        return _slip(source, number, *wide.span(1), message, hint, right)
    if semicolon := re.search(r"(;)\s*[\w-]+$", before):
        message = "A semicolon is part of the text to YAML."
        return _slip(source, number, *semicolon.span(1), message, "Write a plain comma between the items.", ",")
    missing = re.search(r"(?<=[^\s,{])(\s+)(?P<key>[A-Za-z_]+)$", before)
    if missing and missing["key"] in known_keys():
        message = f"A comma is missing before '{missing['key']}'."
        slip = _slip(source, number, *missing.span(1), message, f"Write `, {missing['key']}: `.", ", ")
        return structs.replace(slip, span=_slip(source, number, *missing.span("key"), "", "").span)
    return None


def _colon_in_braces(source: SourceFile, number: int, column: int) -> Slip:
    """A value within braces that holds a colon; the value ends before the next key, or with the braces."""
    line = source.lines[number - 1]
    message = "A value without quotes holds a colon with a space after it, which YAML takes for a key."
    heads = [head for head in re.finditer(r"[{,]\s*[\w-]+:\s+", line) if head.end() <= column]
    tail = re.search(r"\s*(?:,\s*[\w-]+:\s|\}|$)", line[column + 1 :])
    if not heads or not tail or line[heads[-1].end()] in "\"'[{":
        hint = 'Put the whole value in quotes: {en: "Vision: a lab"}.'
        return _slip(source, number, column, column + 1, message, hint)
    begin, end = heads[-1].end(), column + 1 + tail.start()
    text = quoted(line[begin:end])
    slip = _slip(source, number, begin, end, message, f"Put the whole value in quotes: {text}", text)
    return structs.replace(slip, span=_slip(source, number, column, column + 1, "", "").span)


def quoted_value(source: SourceFile, place: Span) -> Fix | None:
    """The value of a line that holds a place, in quotes: from behind its key or dash to the end of the line."""
    line = source.lines[place.line - 1]
    found = re.match(r"(?P<head>\s*(?:- +)*(?:[A-Za-z_][\w.-]*: +)?)(?P<value>\S.*?)\s*$", line)
    if not found or found["value"][0] in "\"'[{|>" or place.column - 1 < found.start("value"):
        return None
    begin, end = found.start("value") + 1, found.end("value") + 1
    return Fix(Span(source.name, place.line, begin, place.line, end), quoted(found["value"]), safe=True)


def unclosed_quote(source: SourceFile, begun: Span) -> Fix | None:
    """The closing quote at the end of the line that a quotation begins in, where it is the only quote of its line."""
    line = source.lines[begun.line - 1].rstrip()
    rest = line[begun.column :]
    if not rest or rest[-1] in ",}]" or line[begun.column - 1] in rest:
        return None
    end = len(line) + 1
    return Fix(Span(source.name, begun.line, end, begun.line, end), line[begun.column - 1], safe=True)


def list_without_dash(source: SourceFile, number: int) -> Slip | None:
    """A line with a dash that follows lines without one: a list whose first item lacks it, or points below a text."""
    line = source.lines[number - 1]
    if not re.match(r" *- ", line):
        return None
    indent = len(line) - len(line.lstrip())
    above = [at for at in range(number - 1, 0, -1) if source.lines[at - 1].strip()]
    parent = next((at for at in above if _indent(source, at) < indent or _opens(source, at, indent)), None)
    if parent is None:
        return None
    first = next((at for at in reversed(above) if at > parent), None)
    if _opens(source, parent, indent) and first and (key := re.match(r" *([A-Za-z_][\w-]*:)", source.lines[first - 1])):
        message = "The first item of this list has no dash."
        return _slip(source, first, *key.span(1), message, f"Write `- {key[1]} …`, and indent its other keys alike.")
    if re.match(r" *- [^:]*$", source.lines[parent - 1]):
        begin = len(line) - len(line.lstrip())
        message = "An item begins here below an item that is a text."
        hint = "Write the upper one as `- text: …`, and this one in a list under `highlights:` of it."
        return _slip(source, number, begin, begin + 1, message, hint)
    return None


def _indent(source: SourceFile, number: int) -> int:
    line = source.lines[number - 1]
    return len(line) - len(line.lstrip())


def _opens(source: SourceFile, number: int, indent: int) -> bool:
    """Whether a line is a key without a value, at or before a column."""
    line = source.lines[number - 1]
    return bool(re.fullmatch(r" *(?:- +)*[\w-]+:\s*(?:#.*)?", line)) and _indent(source, number) <= indent


def _after_closing(source: SourceFile, place: Span, before: str) -> Slip | None:
    if before[-1:] in ("'", '"'):
        message = "The quotation ends before this, and more text follows."
        hint = 'Quote the whole value with the other kind: "People\'s Square", \'the "best"\'.'
        return _slip(source, place.line, place.column - 1, place.column, message, hint)
    opening = {"]": "[", "}": "{"}.get(before[-1:])
    if opening and opening in before:
        column = before.rindex(opening)
        message = f"A value that begins with {opening} is a list or a map to YAML, and text follows this one."
        return _slip(source, place.line, column, column + 1, message, _QUOTE_IT)
    return None


def _header_above(source: SourceFile, number: int, indent: int) -> str:
    """The `|` or `>` whose text a line with neither key nor dash falls out of, or ''."""
    line = source.lines[number - 1]
    if not line.strip() or re.match(r"\s*(- |-$|[\w.-]+:(\s|$)|#)", line):
        return ""
    for above in range(number - 1, 0, -1):
        text = source.lines[above - 1]
        if text.strip() and len(text) - len(text.lstrip()) <= indent:
            header = re.search(r"[:-] +([|>])[+-]?[0-9]?\s*(?:#.*)?$", text)
            return header[1] if header else ""
    return ""


def _slip(
    source: SourceFile, number: int, begin: int, end: int, message: str, hint: str, right: str | None = None
) -> Slip:
    """A slip of one line, between two indices of it; `right` is what to write in its place."""
    span = Span(source.name, number, begin + 1, number, end + 1)
    return Slip(span, message, hint, None if right is None else Fix(span, right, safe=True))
