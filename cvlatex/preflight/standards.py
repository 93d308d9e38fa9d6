"""What the rules about PDF/A and PDF/UA have in common: a standard that is claimed has to be met."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from cvlatex.core.diagnostics import Diagnostic, error, note, warning
from cvlatex.preflight.facts import Facts, Verdict

_ANOTHER = "Another validator, such as veraPDF, may take a PDF of this size."
_HINT = "This is a fault of the program that made the PDF, not of the data."
# page-validation 0.11 reads the width of a glyph from the wrong private dictionary where a CID-keyed CFF font has
# several (Adobe Technical Note 5176, section 19), as Noto CJK has; fontTools reads the width that /W says.
_DOUBTFUL = frozenset(
    ("PDFA2A-TRUETYPE-GLYPH-WIDTH-001", "PDFUA1-FONT-GLYPH-WIDTH-001", "PDFA3B-TRUETYPE-GLYPH-WIDTH-001")
)
_NAMES = {"ua1": "PDF/UA-1", "ua2": "PDF/UA-2"}

BEHIND = {"4": "3b", "4e": "3b", "4f": "3b", "ua2": "ua1"}
"""Profiles that the validator does not know, and the one before it that it does; rules of our own test the rest."""

_OF_PDF_1_7 = re.compile(
    r"PDF(?:A3B|UA1)-(?:HEADER|ID|XMP|STRUCT-TREE-ROLE-MAP|NOTE|HEADING|TYPE1-SUBSET|CID-SUBSET|EMBEDDED|INFO)\b"
)
"""Clauses of a profile before that PDF 2.0 sets aside: its version, its claims, its types, its notes and headings."""


def select_failures(profile: str, failures: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """Return the failures that concern a profile, of those that the validator found by the earlier edition it knows."""
    if profile not in BEHIND:
        return tuple(failures)
    return tuple(failure for failure in failures if not _OF_PDF_1_7.match(failure[0]))


def judge_claims(rule: str, facts: Facts, concerns: Callable[[str], bool]) -> Iterator[Diagnostic]:
    """Yield an error a clause that fails, and one for each standard that a build should claim and does not."""
    wanted = facts.expected.standards if facts.expected else ()
    claimed = {verdict.profile for verdict in facts.verdicts}
    for profile in filter(concerns, wanted):
        if profile not in claimed:
            yield error(rule, facts.whole, f"The PDF does not claim to be {_name_standard(profile)}.", _HINT)
    for verdict in facts.verdicts:
        if concerns(verdict.profile) and verdict.gave_up:
            yield warning(rule, facts.whole, _describe_untested(verdict), _ANOTHER)
        elif concerns(verdict.profile):
            by_clause: dict[str, list[str]] = {}
            for clause, message in verdict.failures:
                by_clause.setdefault(clause, []).append(message)
            for clause, messages in by_clause.items():
                yield _report(rule, facts, _describe_failure(verdict.profile, clause, messages), clause)


def _report(rule: str, facts: Facts, sentence: str, clause: str) -> Diagnostic:
    """Return the diagnostic of a failed rule; a note where the validator is known to misread it."""
    if clause in _DOUBTFUL and "CIDFontType0C" in sentence:
        doubt = sentence.replace("The PDF claims to be", "A validator that misreads such fonts says of", 1)
        return note(rule, facts.whole, doubt.replace(" and is not:", ":", 1))
    return error(rule, facts.whole, sentence, _HINT)


def _describe_untested(verdict: Verdict) -> str:
    """Return a sentence that a claim could not be tested."""
    return f"Whether the PDF is {_name_standard(verdict.profile)} could not be tested: {verdict.gave_up.rstrip('.')}."


def _describe_failure(profile: str, clause: str, messages: list[str]) -> str:
    """Return a sentence that a claim is not true, with the first failure."""
    more = f", and {len(messages) - 1} more of this kind" if len(messages) > 1 else ""
    return f"The PDF claims to be {_name_standard(profile)} and is not: {messages[0].rstrip('.')} ({clause}){more}."


def _name_standard(profile: str) -> str:
    """Return the name of a standard."""
    return _NAMES.get(profile, f"PDF/A-{profile}")
