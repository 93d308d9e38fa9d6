"""Diagnostics to text for a person, JSON for a program, workflow commands for GitHub."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Literal

import msgspec

from cvlatex.core.diagnostics import Diagnostic, Fix, Severity
from cvlatex.core.source import SourceFile
from cvlatex.core.visible import escape_invisible, escape_invisible_json, escape_invisible_lines

Format = Literal["text", "json", "github"]
FORMATS: tuple[Format, ...] = ("text", "json", "github")

_STYLES = {Severity.ERROR: "\x1b[1;31m", Severity.WARNING: "\x1b[1;33m", Severity.NOTE: "\x1b[1;36m"}
MOST_REPORTED = 200
"""Diagnostics in a report for a person, errors before all others; a program gets all."""
MOST_OF_A_KIND = 50
"""Of these, how many have one code: a mistake that is repeated all through a file hides no other."""
_KINDS_NAMED = 5
_RESET = "\x1b[0m"


def as_text(diagnostics: Iterable[Diagnostic], sources: Mapping[str, SourceFile], *, color: bool = False) -> str:
    """Return each diagnostic with its place, the line and a caret, and its hints; a note in one line; '' for none."""
    first, more = _limit_diagnostics(diagnostics)
    paragraphs = "".join(_format_paragraph(diagnostic, sources, color=color) for diagnostic in first)
    return f"{paragraphs}{more}\n" if more else paragraphs


def as_json(diagnostics: Iterable[Diagnostic]) -> str:
    """Format diagnostics as one array, an object a diagnostic; the place is null where there is none."""
    return (
        escape_invisible_json(
            json.dumps([_as_object(diagnostic) for diagnostic in diagnostics], ensure_ascii=False, indent=2)
        )
        + "\n"
    )


def as_github(diagnostics: Iterable[Diagnostic]) -> str:
    """Format diagnostics as workflow commands, a line each, which GitHub shows beside the changed lines."""
    first, more = _limit_diagnostics(diagnostics)
    commands = "".join(_format_workflow_command(diagnostic) for diagnostic in first)
    return f"{commands}::notice::{_escape_command(more)}\n" if more else commands


def _limit_diagnostics(diagnostics: Iterable[Diagnostic]) -> tuple[tuple[Diagnostic, ...], str]:
    """Return as many as a person reads, in their order, and a sentence about the others, or ''."""
    every = tuple(diagnostics)
    by_code: Counter[str] = Counter()
    chosen: list[int] = []
    for at in sorted(range(len(every)), key=lambda at: every[at].severity is not Severity.ERROR):
        by_code[every[at].code] += 1
        if by_code[every[at].code] <= MOST_OF_A_KIND and len(chosen) < MOST_REPORTED:
            chosen.append(at)
    first = tuple(every[at] for at in sorted(chosen))
    left = by_code - Counter(diagnostic.code for diagnostic in first)
    if not left:
        return first, ""
    kinds = ", ".join(f"{count:,} {code}" for code, count in left.most_common(_KINDS_NAMED))
    return first, f"… and {left.total():,} more ({kinds}); `--format json` has them all."


def _format_paragraph(diagnostic: Diagnostic, sources: Mapping[str, SourceFile], *, color: bool) -> str:
    """Format a diagnostic as text: place, severity, message, the line with a caret, hints."""
    severity = f"{_STYLES[diagnostic.severity]}{diagnostic.severity}{_RESET}" if color else diagnostic.severity
    place = f"{escape_invisible(str(diagnostic.span))}: " if diagnostic.span else ""
    lines = [f"{place}{severity}: {escape_invisible(diagnostic.message)} [{diagnostic.code}]"]
    if diagnostic.severity is Severity.NOTE:
        return lines[0] + "\n"
    source = sources.get(diagnostic.span.file) if diagnostic.span else None
    if diagnostic.span and source:
        excerpt = source.cut_excerpt(diagnostic.span)
        number = str(excerpt.line_number)
        if excerpt.text.strip():
            lines += [f"  {number} | {excerpt.text}", f"  {' ' * len(number)} | {excerpt.carets}"]
    lines += [f"  = {escape_invisible(hint)}" for hint in diagnostic.hints]
    return "\n".join(lines) + "\n"


def _as_object(diagnostic: Diagnostic) -> dict[str, object]:
    """Return a diagnostic as the JSON object that programs get."""
    span = diagnostic.span
    return {
        "code": diagnostic.code,
        "severity": str(diagnostic.severity),
        "message": diagnostic.message,
        "hints": list(diagnostic.hints),
        "file": span.file if span else None,
        "line": span.line if span else None,
        "column": span.column if span else None,
        "end_line": span.end_line if span else None,
        "end_column": span.end_column if span else None,
        "fix": _as_fix_object(diagnostic.fix) if diagnostic.fix else None,
    }


def _as_fix_object(fix: Fix) -> dict[str, object]:
    """Return a fix as a JSON object."""
    return {"span": msgspec.structs.asdict(fix.span), "text": fix.text, "safe": fix.safe}


def _format_workflow_command(diagnostic: Diagnostic) -> str:
    """Return a diagnostic as a workflow command of GitHub Actions; an end column only where it is within one line."""
    level = {Severity.NOTE: "notice"}.get(diagnostic.severity, str(diagnostic.severity))
    properties = {"title": diagnostic.code}
    if span := diagnostic.span:
        properties |= {
            "file": span.file,
            "line": str(span.line),
            "col": str(span.column),
            "endLine": str(span.end_line),
        }
        if span.end_line == span.line:
            properties["endColumn"] = str(span.end_column)
    listed = ",".join(f"{name}={_escape_command(value, as_property=True)}" for name, value in properties.items())
    message = "\n".join((diagnostic.message, *diagnostic.hints))
    return f"::{level} {listed}::{_escape_command(message)}\n"


def _escape_command(value: str, *, as_property: bool = False) -> str:
    """Escape a workflow command as GitHub's toolkit does (`@actions/core`, command.ts)."""
    value = escape_invisible_lines(value).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return value.replace(":", "%3A").replace(",", "%2C") if as_property else value
