"""structure-nesting: an element stands in one that may hold it (ISO/TS 32005, table 5).

Passes: a `Link` in a `P`, a `P` in an `LBody`, an `LBody` in an `LI`.
Fails: a `P` in a `P`; a heading in an `FENote`; text that a `Sect` or an `L` shows itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic
from cvlatex.preflight.clauses import Finding, find_accessible, report_errors
from cvlatex.preflight.facts import Facts

ID = "structure-nesting"

_CLAUSE = "ISO/TS 32005, table 5"
_WITHIN_LINES = frozenset(
    "Annot BibEntry Code Em FENote Figure Form Formula Lbl Link Note Quote Reference Ruby Span Strong Sub "
    "Warichu".split()
)
_GROUPED = frozenset(
    "Annot Art Aside BlockQuote Code Div DocumentFragment FENote Figure Form Formula H Hn Index L Link Note P Part "
    "Sect TOC Table Title".split()
)
_MIXED = _WITHIN_LINES | frozenset("Art Aside BlockQuote Caption Div L P Part Table".split())

_MAY_HOLD: dict[str, frozenset[str]] = {
    "Document": _GROUPED | {"Document"},
    "DocumentFragment": _GROUPED | {"Document"},
    "Sect": _GROUPED | {"Caption", "Lbl"},
    "BlockQuote": (_GROUPED - {"Aside", "Title"}) | {"Caption", "Document", "Lbl", "Reference"},
    "P": _WITHIN_LINES | {"L", "Table"},
    "Hn": _WITHIN_LINES | {"Sect"},
    "Title": (_MIXED | {"Aside"}) - {"Art", "BlockQuote", "Sub"},
    "L": frozenset(("Caption", "L", "LI")),
    "LI": frozenset(("Div", "LBody", "Lbl")),
    "LBody": (_MIXED | {"H", "Hn", "Index", "Sect"}) - {"Lbl"},
    "Lbl": _WITHIN_LINES - {"Lbl"},
    "Span": _WITHIN_LINES,
    "Em": _WITHIN_LINES,
    "Strong": _WITHIN_LINES,
    "Code": _MIXED | {"DocumentFragment", "Index", "Sect"},
    "FENote": _MIXED | {"DocumentFragment", "Index", "Sect"},
    "Link": (_MIXED | {"DocumentFragment", "H", "Hn", "Sect", "Title"}) - {"Link"},
    "Reference": (_MIXED | {"DocumentFragment", "H", "Hn", "Sect", "Title"}),
}
"""What some types may hold, of the types that a text has; what a table holds is not looked at."""

_SHOW_NOTHING = frozenset(("Document", "DocumentFragment", "Sect", "L"))
_ANYWHERE = frozenset(("Artifact", "NonStruct", "Private"))


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Return an error on each type within another."""
    return report_errors(ID, facts, _find(facts))


def _find(facts: Facts) -> Iterator[Finding]:
    """Yield the elements that stand where they may not."""
    for tag in find_accessible(facts):
        allowed = _MAY_HOLD.get(_classify(tag.kind))
        for kid in tag.kids:
            if allowed is not None and _classify(kid) not in allowed | _ANYWHERE:
                yield Finding(f"{kid} stands in {tag.kind}", _CLAUSE)
        if tag.has_content and tag.kind in _SHOW_NOTHING:
            yield Finding(f"{tag.kind} shows something itself", _CLAUSE)


def _classify(kind: str) -> str:
    """Return the type of an element, all headings as one."""
    return "Hn" if re.fullmatch(r"H\d+", kind) else kind
