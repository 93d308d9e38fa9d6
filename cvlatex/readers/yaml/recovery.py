"""Several syntax errors in one run: each is mended in a copy of the text, and the parser tries again.

An error with a fix is mended by it; of another one the value of its line is replaced. What the parser then finds on a
later line is an error of its own, unless it may come from the replacement: a matter of indents or of brackets.
"""

from __future__ import annotations

import re

import yaml

from cvlatex.core.diagnostics import Diagnostic
from cvlatex.core.source import SourceFile
from cvlatex.readers.yaml.syntax import explain_syntax_error, is_structural

MOST = 20
"""Errors of one file that are reported in one run."""

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_ENTRY = re.compile(r"(?P<head> *(?:- +)*(?:[A-Za-z_][\w.-]*: +)?)\S")
_LINE_OF_ITS_OWN = re.compile(r" *(?:- |[A-Za-z_][\w.-]*:(?: |$)|#)")


def list_syntax_errors(source: SourceFile, terse: yaml.MarkedYAMLError) -> list[Diagnostic]:
    """Return a diagnostic for each error of a text that the C parser gave up on with the `terse` message."""
    found = [explain_syntax_error(source, terse)]
    lines = list(source.lines)
    while len(found) < MOST:
        last = found[-1]
        if last.span is None or not _mend(lines, last):
            break
        mended = SourceFile.of(source.name, "\n".join(lines))
        problem = _find_problem(mended)
        if problem is None:
            break
        further = explain_syntax_error(mended, problem)
        line = further.span.line if further.span else 0
        if line <= last.span.line or (last.fix is None and is_structural(further)):
            break
        found.append(further)
    return found


def _mend(lines: list[str], problem: Diagnostic) -> bool:
    """Mend one error in the lines, or return False where nothing simple does."""
    span = problem.fix.span if problem.fix else problem.span
    assert span is not None
    line = lines[span.line - 1]
    if problem.fix and span.line == span.end_line:
        lines[span.line - 1] = line[: span.column - 1] + problem.fix.text + line[span.end_column - 1 :]
        return True
    entry = _ENTRY.match(line)
    below = next((text for text in lines[span.line :] if text.strip()), "")
    if entry is None or not entry["head"].strip() or (is_structural(problem) and not _LINE_OF_ITS_OWN.match(below)):
        return False
    lines[span.line - 1] = f"{entry['head']}x"
    return True


def _find_problem(source: SourceFile) -> yaml.MarkedYAMLError | None:
    """Find the first syntax error of a text; None where it is sound YAML."""
    try:
        for _ in yaml.parse(source.text, Loader=_LOADER):
            pass
    except yaml.MarkedYAMLError as problem:
        return problem
    return None
