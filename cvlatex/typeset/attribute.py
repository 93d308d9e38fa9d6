"""What TeX said, led back to the YAML behind it.

Every line of the document carries one macro and the span that it was made from. A message about a line of the document
is a message about that span; one about another file is a fault of that style file and says so.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence

from cvlatex.diagnostics import Diagnostic, error, warning
from cvlatex.source import Span
from cvlatex.typeset.log import Log, LogMessage

TOLERANCE = 1.0
"""TeX points by which a box may be too wide without anybody seeing it."""

_POINTS_PER_MM = 72.27 / 25.4


def attribute(log: Log, spans: Sequence[Span | None]) -> tuple[Diagnostic, ...]:
    """The diagnostics of a run; `spans[n]` is the YAML behind line n + 1 of the document."""
    return tuple(_diagnostics(log.messages, spans))


def _diagnostics(messages: Iterable[LogMessage], spans: Sequence[Span | None]) -> Iterable[Diagnostic]:
    for message in messages:
        span = _span_of(message, spans)
        if message.kind == "error":
            yield _tex_error(message, span)
        elif message.kind == "overfull" and message.amount > TOLERANCE:
            yield _overfull(message, span)
        elif message.kind == "missing-character":
            yield _missing(message)


def _span_of(message: LogMessage, spans: Sequence[Span | None]) -> Span | None:
    """The span behind the message's line, or the nearest before it: an error shows where TeX noticed it."""
    if message.line is None or not message.file.endswith(".tex"):
        return None
    for index in range(min(message.line, len(spans)) - 1, -1, -1):
        if spans[index] is not None:
            return spans[index]
    return None


def _tex_error(message: LogMessage, span: Span | None) -> Diagnostic:
    if span is not None:
        hint = "The text is sound YAML, so this is a fault of cvlatex; a simpler wording may get around it."
        return error("tex-error", span, f"TeX cannot set this: {message.text.rstrip('.')}.", hint)
    place = f"{message.file}, line {message.line}" if message.line else message.file
    hint = "This is a fault of the style file, not of your data."
    return error("style-error", None, f"TeX stopped in {place}: {message.text.rstrip('.')}.", hint)


def _overfull(message: LogMessage, span: Span | None) -> Diagnostic:
    amount = f"{message.amount / _POINTS_PER_MM:.1f} mm"
    words = _words(message.context)
    shown = f" near '{words}'" if words else ""
    if "vbox" in message.text:
        return warning("overfull-box", span, f"A page is {amount} too full.", "Shorten what stands on it.")
    hint = "Shorten the longest word there, or give it a place to break."
    return warning("overfull-box", span, f"A line of this is {amount} too wide{shown}.", hint)


def _words(context: str) -> str:
    """The letters of a box that TeX shows with its fonts and glue between them (tex.web, section 174)."""
    text = re.sub(r"\\[A-Za-z]+/\S+ ?|\[\]|\|", "", context)
    return " ".join(text.split())[-40:].strip()


def _missing(message: LogMessage) -> Diagnostic:
    char = message.text
    name = unicodedata.name(char, "") if len(char) == 1 else ""
    shown = f"{char} (U+{ord(char):04X} {name})" if len(char) == 1 else char
    text = f"The fonts have no {shown}, so it is missing from the PDF."
    return warning("missing-character", None, text, "Choose another font set with `fonts:`, or another character.")
