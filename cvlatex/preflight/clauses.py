"""What the rules about PDF/A-4, PDF/UA-2 and Well-Tagged PDF have in common: each finding names its clause."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from cvlatex.core.diagnostics import Diagnostic, error
from cvlatex.preflight.facts import Facts
from cvlatex.preflight.tags import Tag, Tagged

_HINT: Final = "This is a fault of the program that made the PDF, not of the data."


class Finding(NamedTuple):
    """What is wrong, as a sentence without its stop, and the clause; `page` is 0 where it is the whole file."""

    what: str
    clause: str
    page: int = 0


def find_archival(facts: Facts) -> Tagged | None:
    """Return the tagged facts of a PDF that claims PDF/A-4; None for any other."""
    return facts.tagged if facts.tagged and facts.tagged.claims["pdfaid:part"] == "4" else None


def find_accessible(facts: Facts) -> tuple[Tag, ...]:
    """Return the elements of a PDF that claims PDF/UA-2, parents first; of another none."""
    return facts.tagged.tags if facts.tagged and facts.tagged.claims["pdfuaid:part"] == "2" else ()


def report_errors(rule: str, facts: Facts, findings: Iterator[Finding]) -> Iterator[Diagnostic]:
    """Yield an error for each different finding, with how often there is one like it."""
    counted: dict[Finding, int] = {}
    for finding in findings:
        counted[finding] = counted.get(finding, 0) + 1
    for finding, times in counted.items():
        more = f", {times} times" if times > 1 else ""
        place = facts.locate_page(finding.page) if finding.page else facts.whole
        yield error(rule, place, f"{finding.what} ({finding.clause}){more}.", _HINT)
