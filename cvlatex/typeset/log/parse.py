"""TeX's log as values: the messages of XeTeX, LaTeX and its packages, each with its file and line.

TeX runs with `max_print_line` so large that no line is wrapped, and with `-file-line-error`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from msgspec import Struct

from cvlatex.typeset.log.filestack import FileStack, without_dot

Kind = Literal[
    "error", "overfull", "underfull", "missing-character", "font-warning", "undefined-reference", "rerun",
    "latex-warning", "package-warning",
]  # fmt: skip


class LogMessage(Struct, frozen=True):
    """One message.

    `file` is a name in the work folder, or a path of TeX's own tree. `amount` is in TeX points, of a bad box.
    `context` is what TeX shows: the line up to the fault, the contents of a box, the font that lacks a character
    (whose `text` is that character).
    """

    kind: Kind
    text: str
    file: str
    line: int | None
    last_line: int | None = None
    amount: float = 0.0
    context: str = ""


class Log(Struct, frozen=True):
    """All messages of one run. `pages` is 0 where nothing was shipped out."""

    messages: tuple[LogMessage, ...]
    pages: int

    @property
    def errors(self) -> tuple[LogMessage, ...]:
        """The messages that stop TeX."""
        return tuple(message for message in self.messages if message.kind == "error")


# -file-line-error (texmfmp.c, maketexstring): file:line: message; elsewhere "! " (tex.web, section 73, print_err).
_ERROR = re.compile(r"(?:(?P<file>[^\s:()][^:()]*\.\w+):(?P<at>\d+):|!) +(?P<text>.+)")
# What follows an error only because it was one: section 1304, fatal_error after -halt-on-error or the end of a file.
_AFTERMATH = re.compile(r"Emergency stop|==> Fatal error|Interruption")
# show_context, section 311 ff.: the line of the file, cut where TeX had read to.
_CONTEXT = re.compile(r"l\.(?P<line>\d+) ?(?P<context>.*)")
# hpack and vpack, section 660 ff. and 674 ff.
_BAD_BOX = re.compile(
    r"(?P<how>Over|Under)full \\(?P<box>[hv])box"
    r" \((?:(?P<amount>[\d.]+)pt too (?:wide|high)|badness \d+)\)"
    r"(?: in (?:paragraph|alignment) at lines (?P<first>\d+)--(?P<last>\d+)| detected at line (?P<at>\d+))?"
)
# char_warning, section 581; XeTeX adds the code point.
_MISSING = re.compile(
    r"Missing character: There is no (?P<char>.+?)(?: \((?:U\+|\")[0-9A-F]+\))? in font (?P<font>.*?)!?$"
)
# \GenericWarning and \GenericInfo (ltmessage.dtx), and expl3's own (l3msg.dtx). Info is read, to be passed over whole.
_LATEX = re.compile(
    r"(?P<who>LaTeX3?|LaTeX Font|(?:Package|Class|Module) (?P<name>\S+)) (?P<level>Warning|Info): (?P<text>.*)"
)
_ON_LINE = re.compile(r"\s*on input line (\d+)")
_PAGES = re.compile(r"^Output written on .* \((\d+) pages?", re.MULTILINE)

_LONGEST_ERROR = 40
"""Lines after an error in which its place in the source is looked for."""


def parse_log(text: str, document: str) -> Log:
    """Read a whole log; `document` is the name of the main file."""
    messages = list(_Reading(text.split("\n"), document).read_messages())
    if any(_is_cause(message) for message in messages):
        messages = [message for message in messages if message.kind != "error" or _is_cause(message)]
    pages = _PAGES.search(text)
    return Log(tuple(messages), int(pages[1]) if pages else 0)


def _is_cause(message: LogMessage) -> bool:
    """Whether a message is an error that does not follow from another."""
    return message.kind == "error" and not _AFTERMATH.match(message.text)


class _Reading:
    """Goes through the lines once; each form of message takes as many of them as it has."""

    def __init__(self, lines: list[str], document: str) -> None:
        self._lines = lines
        self._at = 0
        self._files = FileStack(document)

    def read_messages(self) -> Iterator[LogMessage]:
        """Yield the messages of the log, in order."""
        while self._at < len(self._lines):
            line = self._take_line()
            if match := _MISSING.match(line):
                yield LogMessage("missing-character", match["char"], self._files.current, None, context=match["font"])
            elif match := _BAD_BOX.match(line):
                yield self._read_bad_box(match)
            elif match := _ERROR.match(line):
                yield self._read_error(match)
            elif match := _LATEX.match(line):
                yield from self._read_latex(match)
            elif line.startswith("Runaway "):
                # runaway, section 306: the tokens read so far, brackets among them.
                self._take_line()
            else:
                self._files.read(line)

    def _take_line(self) -> str:
        """Take the next line."""
        line = self._peek()
        self._at += 1
        return line

    def _peek(self) -> str:
        """Return the next line; '' at the end."""
        return self._lines[self._at] if self._at < len(self._lines) else ""

    def _read_bad_box(self, match: re.Match[str]) -> LogMessage:
        """Read a box's contents, short_display (section 174), which follow on a line, then the rest of it as ` []`."""
        file = self._files.current
        context = self._take_line() if match["box"] == "h" and self._peek() != " []" else ""
        if self._peek() == " []":
            self._take_line()
        # A page that is too full is reported by the output routine, at no line.
        first = match["first"] or match["at"]
        last = match["last"] or first
        return LogMessage(
            "overfull" if match["how"] == "Over" else "underfull",
            match[0],
            file,
            int(first) if first else None,
            int(last) if last else None,
            float(match["amount"] or 0),
            context,
        )

    def _read_error(self, match: re.Match[str]) -> LogMessage:
        """Read an error with the lines that belong to it."""
        file, at = (without_dot(match["file"]), int(match["at"])) if match["file"] else (self._files.current, None)
        text = self._with_command(self._join_further_lines(match["text"]))
        for ahead in range(self._at, min(self._at + _LONGEST_ERROR, len(self._lines))):
            if follow_up := _ERROR.match(self._lines[ahead]):
                if at is None and follow_up["file"]:
                    file, at = without_dot(follow_up["file"]), int(follow_up["at"])
                break
            if context := _CONTEXT.match(self._lines[ahead]):
                self._at = ahead + 2
                return LogMessage("error", text, file, at or int(context["line"]), context=context["context"])
        return LogMessage("error", text, file, at)

    def _join_further_lines(self, text: str) -> str:
        """Return an error with its further lines, which begin with the package's name in brackets (l3msg.dtx)."""
        named = re.match(r"(?:Critical |Fatal )?(?:(?:Package|Class|Module) (\S+)|(LaTeX3?)) Error:", text)
        if not named:
            return text
        beginning = f"({named[1] or named[2]})"
        while self._peek().startswith(beginning):
            text = f"{text.rstrip()} {self._take_line().removeprefix(beginning).strip()}"
        return text

    def _with_command(self, text: str) -> str:
        """Return the undefined command by its name too: TeX breaks the first line that it shows right behind it."""
        named = re.search(r"(\\(?:[A-Za-z@_:]+|.)) *$", self._peek())
        return f"{text.rstrip('.')} {named[1]}." if named and text == "Undefined control sequence." else text

    def _read_latex(self, match: re.Match[str]) -> Iterator[LogMessage]:
        """Read a message of LaTeX with its further lines."""
        text = match["text"] + "".join(f" {part}" for part in self._read_continuation(match))
        if match["level"] == "Info":
            return
        found = _ON_LINE.search(text)
        message = _ON_LINE.sub("", text).strip()
        yield LogMessage(
            _classify_warning(match["who"], message),
            f"{match['who']}: {message}",
            self._files.current,
            int(found[1]) if found else None,
        )

    def _read_continuation(self, match: re.Match[str]) -> Iterator[str]:
        """Yield the lines that begin with the package's name in brackets, or with blanks as wide as `LaTeX Warning`."""
        name = match["name"] or match["who"].removeprefix("LaTeX ")
        beginning = f"({name})" if name != "LaTeX" else " " * len("LaTeX Warning")
        while self._peek().startswith(beginning):
            yield self._take_line().removeprefix(beginning).strip()


def _classify_warning(who: str, text: str) -> Kind:
    """Return the kind of a warning."""
    if "Rerun" in text or "rerun" in text or "may have changed" in text:
        return "rerun"
    if re.search(r"(?:Reference|Citation|Hyper reference) .* undefined|undefined references", text):
        return "undefined-reference"
    if who == "LaTeX Font":
        return "font-warning"
    return "latex-warning" if who.startswith("LaTeX") else "package-warning"
