"""TeX's log as values: what XeTeX, LaTeX and its packages said, and in which file and line.

TeX writes `(name` when it opens a file and `)` when it closes it, among everything else that it prints (tex.web,
section 537), so the file of a message is what a stack of these says at that point. The log is asked for with
`max_print_line` so large that no line is wrapped, and with `-file-line-error`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

Kind = Literal[
    "error", "overfull", "underfull", "missing-character", "font-warning", "latex-warning", "package-warning",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class LogMessage:
    """One message. `file` is a name in the work folder, or a package's; `amount` is in TeX points, of a bad box."""

    kind: Kind
    text: str
    file: str
    line: int | None
    last_line: int | None = None
    amount: float = 0.0
    context: str = ""


@dataclass(frozen=True, slots=True)
class Log:
    """Everything that one run said. `pages` is 0 where nothing was shipped out."""

    messages: tuple[LogMessage, ...]
    pages: int

    @property
    def errors(self) -> tuple[LogMessage, ...]:
        """The messages that stop TeX."""
        return tuple(message for message in self.messages if message.kind == "error")


# -file-line-error (texmfmp.c): file:line: message. Without a file, TeX begins an error with "! " (tex.web, print_err).
_FILE_LINE_ERROR = re.compile(r"(?P<file>[^\s:()][^:()]*\.\w+):(?P<line>\d+): (?P<text>.*)")
_BARE_ERROR = re.compile(r"! (?P<text>.*)")
# tex.web, section 660 ff.: hpack and vpack report bad boxes.
_OVERFULL = re.compile(
    r"(?P<kind>Over|Under)full \\(?P<box>[hv])box \((?:(?P<amount>[\d.]+)pt too (?:wide|high)|badness (?P<badness>\d+))\)"
    r"(?: in (?:paragraph|alignment) at lines (?P<first>\d+)--(?P<last>\d+)| detected at line (?P<at>\d+)"
    r"| has occurred while \\output is active)?"
)
# tex.web, section 581: char_warning; XeTeX adds the code point.
_MISSING = re.compile(r"Missing character: There is no (?P<char>.+?) (?:\((?P<code>U\+[0-9A-F]+)\) )?in font (?P<font>.*?)!$")
_LATEX = re.compile(r"(?P<who>LaTeX|LaTeX Font|Package \S+|Class \S+|LaTeX3) (?P<level>Warning|Error|Info): (?P<text>.*)")
_ON_INPUT_LINE = re.compile(r"on input line (\d+)\.?")
_PAGES = re.compile(r"Output written on .*? \((\d+) pages?")
_FILE_OPEN = re.compile(r"\((?P<name>(?:\./|/|[A-Za-z0-9_.~-])[^\s()\"]*\.[A-Za-z0-9]+|\"[^\"]+\")")
_ERROR_CONTEXT = re.compile(r"l\.\d+ ?(.*)")


def parse_log(text: str, document: str) -> Log:
    """Read a whole log; `document` is the name of the main file."""
    lines = text.splitlines()
    found = _PAGES.search(text)
    return Log(tuple(_Parser(lines, document).messages()), int(found.group(1)) if found else 0)


class _Parser:
    def __init__(self, lines: list[str], document: str) -> None:
        self.lines = lines
        self.stack: list[str] = []
        self.document = document

    def messages(self) -> Iterator[LogMessage]:
        skip = 0
        for number, line in enumerate(self.lines):
            if skip:
                skip -= 1
                continue
            message = self.message(number, line)
            if message is None:
                self.follow(line)
                continue
            yield message
            skip = 1 if message.kind in ("overfull", "underfull") else 0

    def message(self, number: int, line: str) -> LogMessage | None:
        if match := _MISSING.match(line):
            return LogMessage("missing-character", match.group("char"), self.file, None, context=match.group("font"))
        if match := _OVERFULL.match(line):
            return self.bad_box(match, number)
        if match := _FILE_LINE_ERROR.match(line):
            return self.error(match.group("text"), match.group("file"), int(match.group("line")), number)
        if match := _BARE_ERROR.match(line):
            return self.error(match.group("text"), self.file, self.line_after(number), number)
        if (match := _LATEX.match(line)) and match.group("level") == "Warning":
            return self.warning(match, number)
        return None

    def error(self, text: str, file: str, line: int | None, number: int) -> LogMessage:
        context = next((match.group(1) for match in map(_ERROR_CONTEXT.match, self.after(number)) if match), "")
        return LogMessage("error", text, file.removeprefix("./"), line, context=context)

    def line_after(self, number: int) -> int | None:
        for line in self.after(number):
            if match := re.match(r"l\.(\d+)", line):
                return int(match.group(1))
        return None

    def after(self, number: int) -> list[str]:
        return self.lines[number + 1 : number + 14]

    def bad_box(self, match: re.Match[str], number: int) -> LogMessage:
        first = match.group("first") or match.group("at")
        last = match.group("last") or first
        context = self.lines[number + 1] if number + 1 < len(self.lines) and match.group("box") == "h" else ""
        return LogMessage(
            "overfull" if match.group("kind") == "Over" else "underfull",
            match.group(),
            self.file,
            int(first) if first else None,
            int(last) if last else None,
            float(match.group("amount") or 0.0),
            context,
        )

    def warning(self, match: re.Match[str], number: int) -> LogMessage:
        who, text = match.group("who"), match.group("text")
        for line in self.after(number):
            if not line.startswith(("(", " ")) or line.startswith("(./"):
                break
            text += " " + re.sub(r"^\([^)]*\)", "", line).strip()
        place = _ON_INPUT_LINE.search(text)
        kind: Kind = "font-warning" if "Font" in who else "latex-warning" if who == "LaTeX" else "package-warning"
        return LogMessage(kind, f"{who}: {text}", self.file, int(place.group(1)) if place else None)

    @property
    def file(self) -> str:
        return self.stack[-1] if self.stack else self.document

    def follow(self, line: str) -> None:
        """Keep the file stack: an opening that looks like a file name, any closing that matches one."""
        at = 0
        while at < len(line):
            if line[at] == "(":
                match = _FILE_OPEN.match(line, at)
                self.stack.append(match.group("name").strip('"').removeprefix("./") if match else "")
                at = match.end() if match else at + 1
                continue
            if line[at] == ")" and self.stack:
                self.stack.pop()
            at += 1
        # An opening that was no file (a bracket in prose) is forgotten at the line's end.
        while self.stack and self.stack[-1] == "":
            self.stack.pop()
