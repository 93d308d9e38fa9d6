"""What an import did, for a person and for a program: every scalar of the source in one of four groups."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from cvlatex.console.report import as_json
from cvlatex.core.diagnostics import Diagnostic, Severity, shorten
from cvlatex.importers.ledger import Kind, Outcome

_SEVERITY = {
    Kind.KEPT: Severity.NOTE, Kind.CONVERTED: Severity.NOTE, Kind.GUESSED: Severity.NOTE, Kind.DROPPED: Severity.WARNING
}  # fmt: skip


def count_outcomes(outcomes: Iterable[Outcome]) -> dict[Kind, int]:
    """Count the scalars by what became of them."""
    found = dict.fromkeys(Kind, 0)
    for outcome in outcomes:
        found[outcome.kind] += 1
    return found


def sum_outcomes(outcomes: Sequence[Outcome]) -> str:
    """Return the counts as words."""
    return ", ".join(f"{number:,} {kind}" for kind, number in count_outcomes(outcomes).items())


def write_text_report(outcomes: Sequence[Outcome]) -> str:
    """Write the four groups, a line a scalar with its place in the source; empty scalars are only counted."""
    lines: list[str] = []
    for kind in Kind:
        group = [outcome for outcome in outcomes if outcome.kind is kind]
        blank = [outcome for outcome in group if outcome.leaf.is_blank and kind is Kind.DROPPED]
        lines += [f"{kind} ({len(group):,})"] if group else []
        lines += [
            f"  {_write_line(outcome)}" for outcome in group if not (kind is Kind.DROPPED and outcome.leaf.is_blank)
        ]
        lines += [f"  {len(blank):,} that are empty"] if blank else []
    return "".join(f"{line}\n" for line in lines)


def write_json_report(outcomes: Iterable[Outcome], diagnostics: Iterable[Diagnostic] = ()) -> str:
    """Write one array: diagnostics, then an object a scalar, which also has `path`, `before`, `after` and `target`."""
    objects: list[dict[str, Any]] = json.loads(as_json(diagnostics))
    for outcome in outcomes:
        diagnostic = Diagnostic(str(outcome.kind), _SEVERITY[outcome.kind], outcome.leaf.span, _write_message(outcome))
        fields: dict[str, Any] = json.loads(as_json((diagnostic,)))[0]
        before = None if outcome.leaf.null else outcome.leaf.text
        after = None if outcome.kind is Kind.DROPPED else outcome.after
        objects.append(
            {**fields, "path": outcome.leaf.path, "before": before, "after": after, "target": outcome.target or None}
        )
    return json.dumps(objects, ensure_ascii=False, indent=2) + "\n"


def _write_line(outcome: Outcome) -> str:
    """Return an outcome as a line of the report."""
    return f"{outcome.leaf.span}: {_write_message(outcome)}"


def _write_message(outcome: Outcome) -> str:
    """Return what became of a leaf, in a sentence."""
    path, before = outcome.leaf.path, _shorten(outcome.leaf.text)
    match outcome.kind:
        case Kind.KEPT:
            return f"{path} is {outcome.target}."
        case Kind.CONVERTED:
            return f"{path}: '{before}' is '{_shorten(outcome.after)}' in {outcome.target}."
        case Kind.GUESSED:
            return f"{path}: '{before}' is '{_shorten(outcome.after)}' in {outcome.target}, a guess: {outcome.reason}."
        case Kind.DROPPED:
            return f"{path}: '{before}' is left out: {outcome.reason}."


def _shorten(text: str) -> str:
    """Return a text on one line, shortened."""
    return shorten(" ".join(text.split()))
