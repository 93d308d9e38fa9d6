"""Where in a document the characters stand that its fonts do not have.

TeX reports such a character without a line (tex.web, section 581), so the line is found in the document.
"""

from __future__ import annotations

from msgspec.structs import replace

from cvlatex.typeset.log.parse import Log, LogMessage


def with_places(log: Log, tex: str, document: str) -> Log:
    """Return the log with each missing character at the first line of the document, `tex`, that has it."""
    lines = tex.split("\n")
    return replace(log, messages=tuple(_place_message(message, lines, document) for message in log.messages))


def _place_message(message: LogMessage, lines: list[str], document: str) -> LogMessage:
    """Return a message with the first line of the document that has the missing character."""
    if message.kind != "missing-character" or message.line is not None:
        return message
    found = next((number for number, line in enumerate(lines, 1) if message.text in line), None)
    return message if found is None else replace(message, file=document, line=found)
