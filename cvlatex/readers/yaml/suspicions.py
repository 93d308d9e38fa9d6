r"""yaml-slip: what is legal YAML and almost surely not what was meant.

Passes: `name: Gao  # a comment`, `"a\\b"`, text that is folded over lines, `[Python, C++]`.
Warns: `- Ranked #1 of 300` (a comment to YAML), `- ` at the start of a folded line, `- ! bang` (a tag to YAML),
`[Python，C++]` (one item), `"C:\new\table"` (a line end and a tab), `Gao // TODO` (a comment of other languages).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from cvlatex.core.diagnostics import Diagnostic, Fix, warning
from cvlatex.core.source import Span
from cvlatex.readers.yaml.nodes import PRIVATE_TAG
from cvlatex.readers.yaml.quoting import quote

ID = "yaml-slip"

_HASH = r"(?m) (#[^\s#][^\r\n]*?)[ \t]*$"
_SPACED_HASH = r"(?m) (# [^\r\n]*?)[ \t]*$"
_ITEM = r"(?:\r\n|[\r\n])[ \t]*(?P<mark>[-*+•]|[0-9]{1,2}[.)])(?=[ \t]+\S)"
_WIDE_COMMA = r"\s*[，、；;]\s*"
_EATEN = r"(?<!\\)(?:\\\\)*(\\(?:[tr](?=[A-Za-z]{2})|_))"
_PATH = r"(?:(?<![\\\w])[A-Za-z]:|(?<!\\)\\\\[\w.-]+)(?:\\[\w .-]+)*?(\\n)(?=\w)"
_TEX = r"(?<!\\)(?:\\\\)*(\\n(?:u|eq?|abla|ewline|ewcommand|oindent|ormalsize|oalign|ot|i)\b)"
_SLASHES = (
    r" +//[ \t]*(?=(?:TODO|FIXME|XXX|NOTE|HACK|todo|fixme|note|optional|change|update|replace|fill|insert|edit"
    r"|adapt|remove|delete|check|hidden|hide|not (?:shown|printed|public)|your|placeholder|why)\b"
    r"|e\.g\.|待|改|注[：:]|备注|可选|删|填)"
)
"""Slashes before a word that comments begin with, in small letters as comments have it: "Developer // Designer" is a
text, and so is "Sales // Change Management"."""
_WRITTEN_BREAK = r"(?<=[\w.,;:!?)。，；：！？）])(?<![A-Za-z]:)\\n(?=[A-Z0-9 •*\u2e80-\uffef-])(?![^\n]*\\[a-mo-z])"
"""A \\n between two sentences; not one of a path, or of a formula that has other commands."""
_FOLDED, _INDENT = 72, 12
"""Characters of a line that programs fold, and of its indent and key."""
_SENTENCE = 20
"""Letters, two for a character of Chinese; a longer stretch between two Chinese commas is part of a sentence."""


class Written:
    """A scalar as it stands in the file: the whole text, and where the scalar begins and ends in it."""

    def __init__(self, text: str, begin: int, end: int, span: Span) -> None:
        self._text = text
        self.begin = begin
        self.span = span
        self.raw = text[begin:end]
        self.end = end

    def locate(self, begin: int, end: int) -> Span:
        """Return the span of a part of it, on one line; indices count from its beginning and may lie behind its end."""
        at = self.begin + begin
        before = self._text[self.begin : at].replace("\r\n", "\n").replace("\r", "\n")
        line = self.span.line + before.count("\n")
        column = at - max(self._text.rfind("\n", 0, at), self._text.rfind("\r", 0, at))
        return Span(self.span.file, line, column, line, column + end - begin)

    def begins_its_line(self) -> bool:
        """Whether nothing but an indent stands before it on its first line."""
        return not self._text[: self.begin].rpartition("\n")[2].strip()

    def read_behind(self) -> str:
        """Return what stands in the file behind the scalar, on its last line."""
        return re.split(r"[\r\n]", self._text[self.end : self.end + 300], maxsplit=1)[0]


def report_suspicions(written: Written, style: str | None, tag: str) -> Iterator[Diagnostic]:
    """Yield warnings about one scalar, given the character that its style begins with (None where it is plain)."""
    raw = written.raw
    if raw and not style and (behind := written.read_behind()).startswith(" "):
        yield from _report_hidden(written, behind)
    if "\n" in raw or "\r" in raw:
        yield from _report_folded(written, style)
    elif not style and "//" in raw and (slashes := re.search(_SLASHES, raw)):
        yield _report_comment(written, *slashes.span())
    if tag == "!" and not style and (name := re.fullmatch(r"!?\s*private +([\w-]+)", raw)):
        right = f"{PRIVATE_TAG} {name[1]}"
        cure = Fix(written.span, right, safe=True)
        yield warning(ID, written.span, "YAML takes this ! for a tag and drops it.", f"Write {right}", fix=cure)
    elif tag == "!" and not style:
        text = quote(raw)
        fix = Fix(written.span, text, safe=True) if "\n" not in raw else None
        yield warning(ID, written.span, "YAML takes this ! for a tag and drops it.", f"Write {text}", fix=fix)
    if style == '"' and "\\" in raw:
        yield from _report_eaten(written)
    elif style in (None, "'") and "\\n" in raw and (found := re.search(_WRITTEN_BREAK, raw)):
        yield _report_break(written, found, style)


def _report_hidden(written: Written, behind: str) -> Iterator[Diagnostic]:
    """Yield what a # hides that stands right behind a plain value, and is most likely part of it."""
    found = re.match(_HASH, behind)
    if not found and (spaced := re.match(_SPACED_HASH, behind)):
        is_cut = written.raw.count("(") > written.raw.count(")") or re.search(r"(?:^|[ ,/])[CF]$", written.raw)
        found = spaced if is_cut else None
    if not found:
        return
    last_line = re.split(r"[\r\n]", written.raw)[-1]
    place = written.locate(len(written.raw) + 1, len(written.raw) + 1 + len(found[1]))
    message = "A # after a space begins a comment, so this is not part of the text."
    text = quote(f"{written.raw} {found[1]}")
    if last_line != written.raw:
        yield warning(ID, place, message, "Put the whole text in quotes, or two spaces before a comment.")
        return
    whole = Span(place.file, written.span.line, written.span.column, place.line, place.end_column)
    hint = f"If it is, write {text}; before a comment, put two spaces and one behind the #."
    yield warning(ID, place, message, hint, fix=Fix(whole, text))


def _report_break(written: Written, found: re.Match[str], style: str | None) -> Diagnostic:
    """Return the warning of a line break that is written out where YAML does not know it."""
    text = written.raw if style is None else written.raw[1:-1].replace("''", "'")
    fix = None if text.count("\\") > text.count("\\n") or '"' in text else Fix(written.span, f'"{text}"')
    hint = f"Write {fix.text}" if fix else "Put the text behind a |, each of its lines on a line of its own."
    return warning(
        ID, written.locate(*found.span()), "Only in double quotes \\n is a line break; here it prints.", hint, fix=fix
    )


def _report_comment(written: Written, begin: int, end: int) -> Diagnostic:
    """Return the warning of a comment in the form of other languages, from `begin` on; its words begin at `end`."""
    text = f"{written.raw[:begin]}  # {written.raw[end:]}"
    hint = f"Write {text}; if it is part of the text, put the whole text in quotes."
    fix = Fix(written.span, text)
    return warning(
        ID, written.locate(begin + 1, len(written.raw)), "This prints: a comment begins with #.", hint, fix=fix
    )


def _report_folded(written: Written, style: str | None) -> Iterator[Diagnostic]:
    """Yield the first line of a folded text that begins as an item of a list does."""
    if style == "|" or not (found := re.search(_ITEM, written.raw)):
        return
    before = written.raw[: found.start()].rpartition("\n")[2].strip()
    if style is None and found["mark"] == "-" and written.begins_its_line():
        message = "YAML joins these lines into one text: the first has no dash."
        yield warning(ID, written.locate(0, 1), message, "Write `- ` before the first line too.")
        return
    if style is not None and style in "'\"" and len(before) > _FOLDED - _INDENT:
        return  # a line that a program has folded
    if not before or (style == '"' and re.search(r"\\n\\?$", before)):
        return  # after a blank line, or a line break that is written out, the item does begin
    place = written.locate(*found.span("mark"))
    message = f"YAML joins these lines into one: no item begins at this {found['mark']}."
    if style == ">":
        fix = Fix(written.locate(0, 1), "|")
        yield warning(ID, place, message, "Begin the text with | instead of >, which keeps its lines.", fix=fix)
        return
    hint = (
        "For points below a point, write `- text: …` and under it `highlights:`; for a list in a text, begin with `|`."
    )
    yield warning(ID, place, message, hint)


def _report_eaten(written: Written) -> Iterator[Diagnostic]:
    """Yield a backslash that double quotes turn into white space in the midst of a word, a path or a command of TeX."""
    found = re.search(_EATEN, written.raw) or re.search(_PATH, written.raw) or re.search(_TEX, written.raw)
    if not found:
        return
    what = {"t": "a tab", "n": "a line end", "r": "a line end", "_": "a no-break space"}[found[1][1]]
    text = "'" + written.raw[1:-1].replace("'", "''") + "'"
    fix = Fix(written.span, text) if "\n" not in written.raw and '\\"' not in written.raw else None
    message = f"In double quotes, {found[1][:2]} stands for {what}, and its letters are lost."
    hint = f"Write {text}" if fix else "Use single quotes, in which a backslash is a backslash."
    yield warning("eaten-backslash", written.locate(*found.span(1)), message, hint, fix=fix)


_CLAUSES = r"[。！？：]|[；;].*[，、]|[，、].*[；;]"
"""What a sentence has, and a list of words has not."""


def _measure_width(text: str) -> int:
    """Return a width for comparison: wide characters count twice."""
    return len(text) + sum(not char.isascii() for char in text)


def report_wide_commas(items: Sequence[Written]) -> Iterator[Diagnostic]:
    """Yield a warning on each plain item of a list in brackets that holds the commas of Chinese between short words."""
    for item in items:
        found = re.search(_WIDE_COMMA, item.raw)
        if not found or (found[0].strip() != "，" and len(items) > 1):
            continue
        parts = [part for part in re.split(_WIDE_COMMA, item.raw) if part]
        if len(parts) < 2 or any(_measure_width(part) > _SENTENCE for part in parts) or "\n" in item.raw:
            continue
        if re.search(_CLAUSES, item.raw):
            continue
        right = ", ".join(parts)
        message = f"This is one item to YAML: {found[0].strip()} is no comma of its own."
        hint = f"Write {right} with a plain comma and a space between the items, or put the item in quotes."
        yield warning(ID, item.locate(*found.span()), message, hint, fix=Fix(item.span, right))
