"""loose-line: no line has gaps that are seen, and none is crowded.

The gaps between Latin words are measured against those of the other lines; in a line of Chinese, what a character
takes. A reader sees gaps that are 1.6 times as wide, and letters spaced by a fifteenth of their width.

Passes: ragged text, whose gaps are all alike; a justified line with gaps 1.3 times as wide as most.
Warns: a justified line of few words, drawn out to the margin; one whose words nearly touch.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic, warning
from cvlatex.preflight.facts import Facts, Paragraph, TextLine

ID = "loose-line"

LOOSEST, TIGHTEST = 1.6, 0.8
"""Gaps between words, as shares of the usual one."""

SPACED = 1.065
"""The width of a Chinese character with the space behind it, as a share of the usual one."""


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Yield a warning on every paragraph that has such a line, with the worst of its lines."""
    if facts.text is None:
        return
    gap, pitch = (
        _compute_median(line.gap for line in facts.text.lines),
        _compute_median(line.pitch for line in facts.text.lines),
    )
    for paragraph in facts.text.paragraphs:
        if facts.expected and paragraph.span is None:
            continue  # guessed: contacts side by side look like one
        for line in paragraph.lines:
            if (what := _describe_fault(line, gap, pitch)) and not line.foot:
                yield _report(facts, paragraph, line, what)
                break


def _compute_median(measures: Iterator[float]) -> float:
    """Return the median of measures."""
    known = [measure for measure in measures if measure]
    ordered, middle = sorted(known), len(known) // 2
    return (ordered[middle] + ordered[~middle]) / 2 if ordered else 0.0


def _describe_fault(line: TextLine, gap: float, pitch: float) -> str:
    """Return what is wrong with a line, in words; '' where nothing is."""
    if line.gap > LOOSEST * gap:
        return f"Its gaps are {line.gap / gap:.1f} times as wide as usual"
    if line.gap and line.gap < TIGHTEST * gap:
        return f"Its gaps are only {line.gap / gap:.1f} times as wide as usual"
    if line.pitch > SPACED * pitch:
        return f"Its characters stand {line.pitch / pitch - 1:.0%} further apart than usual"
    return ""


def _report(facts: Facts, paragraph: Paragraph, line: TextLine, what: str) -> Diagnostic:
    """Return a warning on an uneven line."""
    quoted = line.text if len(line.text) <= 40 else line.text[:39].rstrip() + "…"
    message = f"A line is set unevenly: {what}, in “{quoted}”."
    hint = "Reword it a little, or let a long word break where it may."
    return warning(ID, paragraph.span or facts.locate_page(line.page), message, hint)
