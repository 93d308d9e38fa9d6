"""Problems of one scalar that show in how it is written: characters that are dropped or forbidden, lost backslashes."""

from __future__ import annotations

from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic, Fix, error
from cvlatex.readers.markdown.formulas import find_eaten_command
from cvlatex.readers.yaml.characters import (
    DROPPED,
    ESCAPED,
    FORBIDDEN,
    compose_letters,
    report_dropped_character,
    report_forbidden_character,
)
from cvlatex.readers.yaml.suspicions import Written, report_suspicions

MOST_NOTES = 5
"""Characters of one text that are left out with a note each."""


def is_clean(text: str) -> bool:
    """Whether a file has no characters that are dropped, forbidden or composed, but for those that it may escape."""
    characters = "".join(sorted(set(text)))  # a file has each again and again; a joiner stands behind no emoji here
    if FORBIDDEN.search(characters) or (DROPPED.search(characters) and DROPPED.search(text)):
        return False
    return compose_letters(text) == text


def is_unsuspicious(text: str, begin: int, end: int, style: str | None) -> bool:
    """Whether a scalar of a clean file, without a tag, cannot have a problem: it spares nine in ten the search."""
    if style == '"' and text.find("\\", begin, end) >= 0:
        return False
    if style != "|" and (text.find("\n", begin, end) >= 0 or text.find("\r", begin, end) >= 0):
        return False
    if style != '"' and text.find("\\n", begin, end) >= 0:
        return False
    return bool(style) or (text[end : end + 1] != " " and text.find(" //", begin, end) < 0)


def report_scalar_problems(written: Written, value: str, style: str | None, tag: str) -> Iterator[Diagnostic]:
    """Yield the problems of a scalar that YAML decodes to `value`; `style` is its quotes, None where it is plain."""
    if DROPPED.search(value):
        yield from _report_dropped(written, value)
    if forbidden := FORBIDDEN.search(value):
        escaped = style == '"' and forbidden.group() in "\a\b\f\v\x1b\x85\u2028\u2029"
        yield report_forbidden_character(forbidden.group(), written.span, escaped=escaped)
    elif style == '"' and (eaten := find_eaten_command(written.raw)):
        message = f"In double quotes, {eaten[:2]} stands for a space or a line end, and {eaten} is lost."
        if "\n" in written.raw or '\\"' in written.raw:
            yield error("eaten-backslash", written.span, message, ESCAPED)
            return
        right = "'" + written.raw[1:-1].replace("'", "''") + "'"
        fix = Fix(written.span, right, safe=True)
        yield error("eaten-backslash", written.span, message, f"Put it in single quotes: {right}", fix=fix)
    else:
        yield from report_suspicions(written, style, tag)


def _report_dropped(written: Written, value: str) -> Iterator[Diagnostic]:
    """Yield a note on each character that is left out, at its place; on one that is escaped, at the scalar."""
    found = list(DROPPED.finditer(written.raw))
    yield from (report_dropped_character(char.group(), written.locate(*char.span())) for char in found[:MOST_NOTES])
    if not found:
        yield from (report_dropped_character(char, written.span, escaped=True) for char in set(DROPPED.findall(value)))
