"""Slips of the hand that YAML's parser notices late, or calls by another name: a full-width colon, a lost quote.

Each is looked for only where the parser has given up, so that a text which YAML takes is never complained of.
"""

from __future__ import annotations

import re

from msgspec import Struct, structs

from cvlatex.core.diagnostics import Fix
from cvlatex.core.source import SourceFile, Span
from cvlatex.readers.yaml.characters import DROPPED
from cvlatex.readers.yaml.quoting import quote
from cvlatex.readers.yaml.shapes import list_known_keys


class Slip(Struct, frozen=True):
    """What was meant and what was written, at its place."""

    span: Span
    message: str
    hint: str
    fix: Fix | None = None


def build_slip(
    source: SourceFile, number: int, begin: int, end: int, message: str, hint: str, right: str | None = None
) -> Slip:
    """Build a slip of one line, between two indices of it; `right` is what to write in its place."""
    span = Span(source.name, number, begin + 1, number, end + 1)
    return Slip(span, message, hint, None if right is None else Fix(span, right, safe=True))


_MERGE = re.compile(r"(?:<{7}|>{7}|\|{7}) |={7}$")
_DASHES = "Write `- ` before each item."
_ODD_SPACES = "\u00a0\u2000-\u200a\u202f\u205f\u3000"
KEY = r"\s*(?:- +)*(?P<key>[A-Za-z_][\w-]*)"


def find_merge_marks(source: SourceFile) -> Slip | None:
    """Find git's marks around two versions of the same lines, which stand in the first column."""
    numbers = [number for number, line in enumerate(source.lines, start=1) if _MERGE.match(line)]
    if not numbers or not source.lines[numbers[0] - 1].startswith("<"):
        return None
    message = f"Here git left two versions of the same lines; the marks are in lines {', '.join(map(str, numbers))}."
    end = len(source.lines[numbers[0] - 1])
    return build_slip(source, numbers[0], 0, end, message, "Keep one version, and delete the other with the marks.")


def find_slip_in_line(source: SourceFile, number: int) -> Slip | None:
    """Return the slip of one line, by itself; `number` counts from 1."""
    line = source.lines[number - 1] if 0 < number <= len(source.lines) else ""
    indent = line[: len(line) - len(line.lstrip())]
    if unseen := DROPPED.search(line):
        message = f"Here stands an invisible character, U+{ord(unseen[0]):04X}."
        return build_slip(source, number, *unseen.span(), message, "Delete it.", "")
    if odd := re.search(r"[^ ]", indent):
        what = {"\t": "a tab", "\u00a0": "a no-break space", "\u3000": "a full-width space"}.get(odd[0], "this space")
        message = f"YAML is indented with plain spaces, never with {what}."
        right = {"\u00a0": " ", "\u3000": "  "}.get(odd[0])
        return build_slip(source, number, odd.start(), odd.end(), message, "Replace it by spaces.", right)
    if mark := re.match(r"\s*(//|/\*|<!--|;|%|--(?=\s))", line):
        return build_slip(
            source, number, *mark.span(1), f"{mark[1]} begins no comment.", "A comment begins with #.", "#"
        )
    if colon := re.match(KEY + rf"(?P<colon>(?:：|:[{_ODD_SPACES}])[ {_ODD_SPACES}]*|:(?=[^\s/]))", line):
        what = "is a full-width one" if colon["colon"].startswith("：") else "has no plain space after it"
        message = f"The colon after '{colon['key']}' {what}."
        hint = f"Write `{colon['key']}: ` with a colon and a space."
        return build_slip(source, number, *colon.span("colon"), message, hint, ": ")
    if (sign := re.match(KEY + r"(?P<sign> *= *)(?=\S)", line)) and sign["key"] in list_known_keys():
        hint = f"Write `{sign['key']}: ` with a colon and a space."
        return build_slip(source, number, *sign.span("sign"), "A key ends with a colon.", hint, ": ")
    if dash := re.match(rf"\s*(-)(?:[{_ODD_SPACES}]+|(?=[^\s-]))", line):
        slip = build_slip(source, number, dash.start(1), dash.end(), "This dash has no space after it.", _DASHES, "- ")
        return structs.replace(slip, span=structs.replace(slip.span, end_column=slip.span.column + 1))
    if bullet := re.match(r"\s*([*•·–—])[ \t]", line):
        message = f"An item of a list begins with a hyphen, not with {bullet[1]}."
        return build_slip(source, number, *bullet.span(1), message, _DASHES, "-")
    if (glued := re.search(r"!private(?=[A-Za-z0-9_-])", line)) and not re.search(r"[\"'#].*!private", line):
        message = "There is no space behind !private."
        return build_slip(source, number, *glued.span(), message, "Write `!private ` with a space.", "!private ")
    if alone := re.fullmatch(r"\s*(---|\.\.\.)\s*", line):
        return build_slip(source, number, *alone.span(1), f"A document of YAML ends at {alone[1]}.", "Delete it.", "")
    if question := re.match(r"\s*(?:- +)*[A-Za-z_][\w.-]*: +(?P<value>\? .*?)\s*$", line):
        text = quote(question["value"])
        message = "A value cannot begin with ? unless it is in quotes."
        hint = f"Put the whole value in quotes: {text}"
        return build_slip(source, number, *question.span("value"), message, hint, text)
    if private := re.search(r"!private\s*(?=[}\],]|$)", line):
        hint = "Write the name that private.yaml gives the value, with a space before it: !private phone."
        return build_slip(source, number, *private.span(), "!private names no value.", hint)
    if block := re.search(r"[:-] +(\|[+-]?)[ \t]+(?P<text>[^\s#])", line):
        message = f"The text of a {block[1]} begins on the next line."
        return build_slip(source, number, *block.span("text"), message, "Move it there, indented deeper than its key.")
    if sign := re.match(r"\s*(?:- +)*(?:[A-Za-z_][\w.-]*: +)?(?P<value>>[ =0-9.]*[^\s#>|+-].*?)\s*$", line):
        message = "A value that begins with > is folded text to YAML, which begins on the next line."
        text = quote(sign["value"])
        return build_slip(source, number, *sign.span("value"), message, f"Put the whole value in quotes: {text}", text)
    if dash := re.match(KEY + r": +(?P<dash>[-–—])\s*$", line):
        hint = f"Delete the line, or write what belongs behind `{dash['key']}:`."
        return build_slip(source, number, *dash.span("dash"), "A dash alone is no value.", hint)
    if header := _find_header_above(source, number, len(indent)):
        message = f"The text of the {header} above is indented less here than where it begins."
        return build_slip(source, number, len(indent), len(line), message, "Indent all of its lines alike.")
    return None


def quote_value(source: SourceFile, place: Span) -> Fix | None:
    """Return the value of a line that holds a place, in quotes: from behind its key or dash to the end of the line."""
    line = source.lines[place.line - 1]
    found = re.match(r"(?P<head>\s*(?:- +)*(?:(?P<key>[A-Za-z_][\w.-]*): +)?)(?P<value>\S.*?)\s*$", line)
    if found and found["key"] and "- " in found["head"] and found["key"] not in list_known_keys():
        found = re.match(r"(?P<head>\s*(?:- +)+)(?P<value>\S.*?)\s*$", line)
    if not found or found["value"][0] in "\"'[{|>" or place.column - 1 < found.start("value"):
        return None
    begin, end = found.start("value") + 1, found.end("value") + 1
    return Fix(Span(source.name, place.line, begin, place.line, end), quote(found["value"]), safe=True)


def close_quote(source: SourceFile, opening: Span) -> Fix | None:
    """Return a closing quote for the end of the line that a quotation begins in, where no other quote is in it."""
    line = source.lines[opening.line - 1].rstrip()
    rest = line[opening.column :]
    if not rest or rest[-1] in ",}]" or line[opening.column - 1] in rest:
        return None
    end = len(line) + 1
    return Fix(Span(source.name, opening.line, end, opening.line, end), line[opening.column - 1], safe=True)


def find_list_without_dash(source: SourceFile, number: int) -> Slip | None:
    """Find a dash that follows lines without one: in a list whose first item lacks it, or of points below a text."""
    line = source.lines[number - 1]
    if not re.match(r" *- ", line):
        return None
    indent = len(line) - len(line.lstrip())
    above = [at for at in range(number - 1, 0, -1) if source.lines[at - 1].strip()]
    parent = next((at for at in above if _measure_indent(source, at) < indent or _opens(source, at, indent)), None)
    if parent is None:
        return None
    first = next((at for at in reversed(above) if at > parent), None)
    if _opens(source, parent, indent) and first and (key := re.match(r" *([A-Za-z_][\w-]*:)", source.lines[first - 1])):
        message = "The first item of this list has no dash."
        return build_slip(
            source, first, *key.span(1), message, f"Write `- {key[1]} …`, and indent its other keys alike."
        )
    if re.match(r" *- text: +\S", source.lines[parent - 1]):
        message = "An item begins here below the text of a point."
        hint = "Put a line `highlights:` before it, in the column of `text:`, and indent the items below that."
        return build_slip(source, number, indent, indent + 1, message, hint)
    if re.match(r" *- [^:]*$", source.lines[parent - 1]):
        begin = len(line) - len(line.lstrip())
        message = "An item begins here below an item that is a text."
        hint = "Write the upper one as `- text: …`, and this one in a list under `highlights:` of it."
        return build_slip(source, number, begin, begin + 1, message, hint)
    return None


_LISTS = frozenset("sections entries contacts highlights positions subsections periods".split())


def find_item_without_dash(source: SourceFile, number: int) -> Slip | None:
    """Find a key right below the name of a list of maps, whose line is followed by deeper ones: its dash is missing."""
    above = next((at for at in range(number - 1, 0, -1) if source.lines[at - 1].strip()), 0)
    key = re.match(r" *(?P<key>[A-Za-z_][\w-]*): +\S", source.lines[above - 1]) if above else None
    if key is None or _measure_indent(source, above) >= _measure_indent(source, number):
        return None
    parent = next((at for at in range(above - 1, 0, -1) if source.lines[at - 1].strip()), 0)
    name = re.fullmatch(r" *(?:- +)*([\w-]+):\s*(?:#.*)?", source.lines[parent - 1]) if parent else None
    if name is None or name[1] not in _LISTS or _measure_indent(source, parent) > _measure_indent(source, above):
        return None
    message = f"The first item of `{name[1]}` has no dash."
    hint = f"Write `- {key['key']}: …`, and indent its other keys alike."
    return build_slip(source, above, key.start("key"), key.end("key") + 1, message, hint)


def _measure_indent(source: SourceFile, number: int) -> int:
    """Count the spaces that a line begins with."""
    line = source.lines[number - 1]
    return len(line) - len(line.lstrip())


def _opens(source: SourceFile, number: int, indent: int) -> bool:
    """Whether a line is a key without a value, at or before a column."""
    line = source.lines[number - 1]
    return bool(re.fullmatch(r" *(?:- +)*[\w-]+:\s*(?:#.*)?", line)) and _measure_indent(source, number) <= indent


def _find_header_above(source: SourceFile, number: int, indent: int) -> str:
    """Find the `|` or `>` whose text a line with neither key nor dash falls out of, or ''."""
    line = source.lines[number - 1]
    if not line.strip() or re.match(r"\s*(- |-$|[\w.-]+:(\s|$)|#)", line):
        return ""
    for above in range(number - 1, 0, -1):
        text = source.lines[above - 1]
        if text.strip() and len(text) - len(text.lstrip()) <= indent:
            header = re.search(r"[:-] +([|>])[+-]?[0-9]?\s*(?:#.*)?$", text)
            return header[1] if header else ""
    return ""
