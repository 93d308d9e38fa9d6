"""Slips of the hand that YAML's parser notices late, or calls by another name: a full-width colon, a lost quote.

Each is looked for only where the parser has given up, so that a text which YAML takes is never complained of.
"""

from __future__ import annotations

import re

from msgspec import Struct

from cvlatex.core.source import SourceFile, Span


class Slip(Struct, frozen=True):
    """What was meant and what was written, at its place."""

    span: Span
    message: str
    hint: str


_QUOTE_IT = 'Put the whole value in quotes: {zh: "见 [CLIP](#clip)", en: "See [CLIP](#clip)"}.'
_MERGE = re.compile(r"(?:<{7}|>{7}|\|{7}) |={7}$")
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
    if odd := re.search(r"[^ ]", indent):
        what = {"\t": "a tab", "\u00a0": "a no-break space", "\u3000": "a full-width space"}.get(odd[0], "this space")
        message = f"YAML is indented with plain spaces, never with {what}."
        return _slip(source, number, odd.start(), odd.end(), message, "Replace it by spaces.")
    if colon := re.match(_KEY + r"(?P<colon>：|:\u00a0|:(?=[^\s/]))", line):
        what = "is a full-width one" if colon["colon"] == "：" else "has no plain space after it"
        message = f"The colon after '{colon['key']}' {what}."
        hint = f"Write `{colon['key']}: ` with a colon and a space."
        return _slip(source, number, *colon.span("colon"), message, hint)
    if dash := re.match(r"\s*(-)[^\s-]", line):
        return _slip(source, number, *dash.span(1), "This dash has no space after it.", "Write `- ` before each item.")
    if bullet := re.match(r"\s*([*•·–—])[ \t]", line):
        message = f"An item of a list begins with a hyphen, not with {bullet[1]}."
        return _slip(source, number, *bullet.span(1), message, "Write `- ` before each item.")
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
        return _slip(source, place.line, place.column - 1, place.column, "No comma belongs here.", "Delete it.")
    return _after_closing(source, place, before)


def in_brackets(source: SourceFile, begun: Span, place: Span) -> Slip | None:
    """Why brackets that began in one place are not well formed at another; None where they just do not end."""
    line = source.lines[place.line - 1]
    column = place.column - 1
    before = line[:column].rstrip()
    if column >= len(line) or (place.line > begun.line and re.fullmatch(r"|" + _KEY, before)):
        return None
    if line[column] == ":":
        wide = re.search(r"([，：])\s*[\w-]+$", before)
        if wide:
            message = f"{wide[1]} is a full-width mark, which YAML takes for part of the text."
            hint = "Write a plain comma and a space between the items."
            return _slip(source, place.line, *wide.span(1), message, hint)
        message = "A value without quotes holds a colon with a space after it, which YAML takes for a key."
        hint = 'Put the whole value in quotes: {en: "Vision: a lab"}.'
        return _slip(source, place.line, column, column + 1, message, hint)
    if line[column] in "[{":
        message = f"A value without quotes holds a {line[column]}, which begins a list or a map."
        return _slip(source, place.line, column, column + 1, message, _QUOTE_IT)
    return _after_closing(source, place, before)


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


def _slip(source: SourceFile, number: int, begin: int, end: int, message: str, hint: str) -> Slip:
    return Slip(Span(source.name, number, begin + 1, number, end + 1), message, hint)
