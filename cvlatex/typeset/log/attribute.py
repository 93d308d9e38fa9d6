"""Messages of TeX's log to diagnostics of the YAML.

Every line of the document has one macro, written from one span of the YAML. A message about a line of the document
becomes a diagnostic of that span; one about a style file becomes a diagnostic of that file.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath

from cvlatex.core.diagnostics import Diagnostic, error, note, warning
from cvlatex.core.source import Span
from cvlatex.typeset.log.parse import Log, LogMessage

TOLERANCE = 1.0
"""TeX points by which a box may be too wide without being visible."""

_POINTS_PER_MM = 72.27 / 25.4
_LONGEST_WORDS = 40
_STYLE_PREFIX = "cvlatex"
_FRAME = re.compile(r"\\(?:begin|end)\{document\}\s*$")
"""The lines that open and close a document: no data stands behind them."""
_FAULT_OF_STYLE = "This is a fault of the style files in latex/, not of your data; it is theirs to mend."


def attribute(log: Log, spans: Sequence[Span | None]) -> tuple[Diagnostic, ...]:
    """Return the diagnostics of a run; `spans[n]` is the YAML behind line n + 1 of the document."""
    return tuple(found for message in log.messages for found in _derive_diagnostics(message, spans))


def _derive_diagnostics(message: LogMessage, spans: Sequence[Span | None]) -> Iterator[Diagnostic]:
    """Yield the diagnostics that a message of the log becomes."""
    span = _find_span(message, spans)
    match message.kind:
        case "error":
            yield _report_tex_error(message, span)
        case "overfull" if message.amount >= TOLERANCE:
            yield _report_overfull(message, span)
        case "missing-character":
            yield _report_missing(message, span)
        case "undefined-reference":
            yield warning(
                "undefined-reference", span, f"A reference leads nowhere: {_write_sentence(message)}", _FAULT_OF_STYLE
            )
        case "font-warning" | "latex-warning" | "package-warning":
            yield note(
                "tex-warning",
                span or _find_style_span(message),
                f"TeX warns: {_write_sentence(message)}",
                _FAULT_OF_STYLE,
            )


def _find_span(message: LogMessage, spans: Sequence[Span | None]) -> Span | None:
    """Return the span behind the message's lines, or the nearest before them: TeX reports where it noticed a fault.

    A paragraph is reported with all of its lines; an overfull box in it belongs to the first that has a span.
    """
    if message.line is None or not message.file.endswith(".tex"):
        return None
    first, last = min(message.line, len(spans)), min(message.last_line or message.line, len(spans))
    candidates = (*range(first, last + 1), *range(first - 1, 0, -1))
    return next((span for line in candidates if (span := spans[line - 1]) is not None), None)


def _find_style_span(message: LogMessage) -> Span | None:
    """Return the line of a style file of this project, by its name in the repository; None for another file."""
    if message.line is None or not message.file.startswith(_STYLE_PREFIX):
        return None
    return Span(f"latex/{message.file}", message.line, 1, message.line, 1)


def _report_tex_error(message: LogMessage, span: Span | None) -> Diagnostic:
    """Return an error of TeX as one of the text that it stopped in, or of the style where that is the cause."""
    sentence = _write_sentence(message)
    is_ours = message.text.startswith("Undefined control sequence") or _FRAME.search(message.context)
    if span is not None and not is_ours:
        words = _cut_end(message.context)
        near = f" It stopped after `{words}`." if words else ""
        hint = "Look at the formulas in it, between dollar signs; without one, this is a fault of cvlatex."
        return error("tex-error", span, f"TeX cannot set this: {sentence}{near}", hint)
    place = f"line {message.line} of {message.file}" if message.line else message.file
    where = _find_style_span(message) if _FRAME.search(message.context) else span or _find_style_span(message)
    return error("style-error", where, f"TeX stopped in {place}: {sentence}", *_suggest_cures(message))


def _suggest_cures(message: LogMessage) -> Iterator[str]:
    """Yield what helps against an error in a style: what to install, or that it is the style's fault."""
    if lacking := re.search(r"File `([^']+)' not found|The font \"([^\"/]+)(?:/\w+)?\" cannot be found", message.text):
        yield f"{lacking[1] or lacking[2]} is not on this machine: `make setup` installs what a build needs."
    else:
        yield _FAULT_OF_STYLE


def _report_overfull(message: LogMessage, span: Span | None) -> Diagnostic:
    """Return the diagnostic of something that is too wide or too high."""
    amount = f"{message.amount / _POINTS_PER_MM:.1f} mm"
    if "vbox" in message.text:
        return warning("overfull-box", span, f"This is {amount} too high for its page.", "Shorten it, or split it.")
    words = _extract_words(message.context)
    near = f", near “{words}”" if words else ""
    hint = "Reword the line, or put a space or a hyphen where the longest word in it may break."
    return warning("overfull-box", span, f"A line of this sticks out of its column by {amount}{near}.", hint)


def _extract_words(context: str) -> str:
    """Return the end of the box that TeX prints with its fonts and glue (short_display, tex.web, section 174)."""
    text = re.sub(r"\\[^\s/]+/\S+ ?|\[\]|\|", "", context)
    return _cut_end(text)


def _cut_end(text: str) -> str:
    """Return the end of a text, shortened."""
    words = " ".join(text.split())
    return words if len(words) <= _LONGEST_WORDS else "…" + words[-_LONGEST_WORDS:].lstrip()


def _report_missing(message: LogMessage, span: Span | None) -> Diagnostic:
    """Return the error that a font lacks a character."""
    font = PurePosixPath(message.context.split("/OT:")[0].strip("[]")).name
    return error(
        "missing-character",
        span,
        f"The font {font} has no {_name_character(message.text)}, so the PDF lacks it.",
        "Write another character, or choose a font set that has this one (`fonts:` in variants.yaml).",
    )


def _name_character(text: str) -> str:
    """Return a character with its code point and name."""
    if len(text) != 1:
        return text
    name = unicodedata.name(text, "").lower()
    description = f", {name}" if name and "ideograph" not in name else ""
    return f"{text} (U+{ord(text):04X}{description})"


def _write_sentence(message: LogMessage) -> str:
    """Return the message as a sentence, without the label of the package."""
    text = re.sub(r"^(?:LaTeX3?|LaTeX Font|(?:Package|Class|Module) (\S+))(?: Error)?: ", r"\1: ", message.text)
    return " ".join(text.removeprefix(": ").split()).rstrip(".") + "."
