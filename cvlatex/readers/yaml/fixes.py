"""Fixes of diagnostics, applied to the text of a file that keeps its line ends, its comments and all else."""

from __future__ import annotations

import re
from collections.abc import Iterable

from cvlatex.core.diagnostics import Fix
from cvlatex.core.source import Span

_LINE_END = re.compile(r"\r\n|\r|\n")


def apply_fixes(text: str, fixes: Iterable[Fix]) -> tuple[str, int]:
    """Return a text with fixes applied, and how many were; of two that overlap, the first in the text is taken."""
    starts = [0, *(found.end() for found in _LINE_END.finditer(text))]
    applied = 0
    pieces: list[str] = []
    at = 0
    for begin, end, right in sorted({(*_locate_span(fix.span, starts), fix.text) for fix in fixes}):
        if begin < at or end > len(text) or begin > end:
            continue
        pieces += [text[at:begin], right]
        at = end
        applied += 1
    return "".join((*pieces, text[at:])), applied


def _locate_span(span: Span, starts: list[int]) -> tuple[int, int]:
    """Return the indices of a span, given where each line starts; beyond the last line, none that is valid."""
    if span.end_line > len(starts):
        return (1, 0)
    return starts[span.line - 1] + span.column - 1, starts[span.end_line - 1] + span.end_column - 1
