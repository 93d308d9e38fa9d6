"""How long a paragraph may be: TeX reads lines of 200,000 characters, and one of ours may become thirty of TeX's."""

from __future__ import annotations

from cvlatex.core.diagnostics import Diagnostic, error
from cvlatex.core.source import Span

LONGEST_PARAGRAPH = 6_000
"""Characters; about a thousand words of English."""


def report_long_paragraph(length: int, span: Span) -> Diagnostic:
    """Return the error of a paragraph that is longer than the most that one may have."""
    message = f"A paragraph has {length:,} characters here; {LONGEST_PARAGRAPH:,} are the most."
    return error("too-long", span.start(), message, "Part it with an empty line, or into points.")
