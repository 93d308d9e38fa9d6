"""maybe-stale: when one language of a text is edited, the other is looked at too.

A note from git's history: the lines of one language were changed in a later commit, which did not touch the
other's. Texts on one line, and data that no git holds, pass.

Passes: both languages changed in the same commit. Fails: the Chinese text changed in May, the English one in March.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime

from cvlatex.core.diagnostics import Diagnostic, note
from cvlatex.review.parity.texts import Content, Pair
from cvlatex.tools.git import Line

ID = "maybe-stale"


def check(pair: Pair, blame: Mapping[str, tuple[Line, ...]]) -> Iterator[Diagnostic]:
    """Return a note on the language that was left behind; `blame` has the lines of each file, by its name."""
    for own, other in pair.list_both_ways():
        mine, theirs = _list_lines(own, blame), _list_lines(other, blame)
        if not mine or not theirs:
            continue
        last, newest = max(mine, key=lambda line: line.seconds), max(theirs, key=lambda line: line.seconds)
        was_touched = newest.commit in {line.commit for line in mine}
        if newest.seconds > last.seconds and not was_touched:
            change = f"its {other.language} text was changed on {_format_date(newest)}"
            message = f"This was last changed on {_format_date(last)}; {change}."
            yield note(ID, own.span, message, "See whether it still says the same, and commit both together.")


def _list_lines(content: Content, blame: Mapping[str, tuple[Line, ...]]) -> tuple[Line, ...]:
    """Return the lines of a text, with who changed each last."""
    lines = blame.get(content.span.file, ())
    return lines[content.span.line - 1 : content.span.end_line - (content.span.end_column == 1)]


def _format_date(line: Line) -> str:
    """Return the day of a line's last change, and its commit."""
    day = datetime.fromtimestamp(line.seconds, UTC).date().isoformat()
    return f"{day} ({line.commit[:7] or 'not committed'})"
