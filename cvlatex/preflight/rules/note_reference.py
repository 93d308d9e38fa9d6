"""note-reference: a note and what cites it refer to each other (ISO 14289-2, 8.2.5.14).

Passes: an `FENote` whose `Ref` has every element whose own `Ref` has the note.
Fails: a reference that goes one way; a note without a type of Footnote, Endnote or None.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic
from cvlatex.preflight.clauses import Finding, find_accessible, report_errors
from cvlatex.preflight.facts import Facts

ID = "note-reference"

_CLAUSE = "ISO 14289-2, 8.2.5.14"


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Return an error on each kind of what is missing."""
    return report_errors(ID, facts, _find(facts))


def _find(facts: Facts) -> Iterator[Finding]:
    """Yield the notes without a reference, or of an unknown type."""
    tags = {tag.number: tag for tag in find_accessible(facts)}
    for tag in tags.values():
        if tag.kind != "FENote":
            continue
        if tag.attributes.get("NoteType", "None") not in ("Footnote", "Endnote", "None"):
            yield Finding(f"A note is of the type {tag.attributes['NoteType']}", _CLAUSE)
        citing = {other.number for other in tags.values() if tag.number in other.refers}
        if citing - set(tag.refers):
            yield Finding("A note does not refer to an element that refers to it", _CLAUSE)
        if set(tag.refers) - citing:
            yield Finding("A note refers to an element that does not refer to it", _CLAUSE)
