"""structure-namespace: each element is of a type that its namespace has (ISO 14289-2, 8.2.4 and 8.2.5).

Passes: `Document` of the namespace of PDF 2.0 as the only element at the root; `Code` of that of PDF 1.7.
Fails: a type that neither has and that is not mapped to one, such as `Note` in PDF 2.0's; the type `H`; another root.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic
from cvlatex.preflight.clauses import Finding, find_accessible, report_errors
from cvlatex.preflight.facts import Facts
from cvlatex.preflight.tags import Tag

ID = "structure-namespace"

NEWER = "http://iso.org/pdf2/ssn"
OLDER = "http://iso.org/pdf/ssn"
_MATHML = "http://www.w3.org/1998/Math/MathML"

_BOTH = frozenset(
    "Document Part Div Caption Sect NonStruct P L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Link Annot Figure "
    "Formula Form Ruby RB RT RP Warichu WT WP".split()
)
_TYPES = {
    NEWER: _BOTH | frozenset("DocumentFragment Aside Title FENote Sub Em Strong Artifact".split()),
    OLDER: _BOTH | frozenset("Art BlockQuote TOC TOCI Index Private Quote Note Reference BibEntry Code".split()),
}
"""The types of each namespace (ISO 32000-2, 14.8.6 and annex M), but for the numbered headings."""


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Return an error on each type that there may not be, and on the root."""
    return report_errors(ID, facts, _find(facts))


def _find(facts: Facts) -> Iterator[Finding]:
    """Yield the elements in a wrong namespace."""
    tags = find_accessible(facts)
    if not tags:
        return
    roots = [tag for tag in tags if not tag.parent]
    if [(tag.kind, tag.namespace) for tag in roots] != [("Document", NEWER)]:
        yield Finding("The root of the structure is not one Document of PDF 2.0", "ISO 14289-2, 8.2.5.2")
    for tag in tags:
        if tag.kind == "H":
            yield Finding("A heading has no level: it is an H", "ISO 14289-2, 8.2.5.12")
        elif tag.namespace in ("", OLDER, NEWER) and not _is_known(tag):
            where = "PDF 2.0" if tag.namespace == NEWER else "PDF 1.7"
            yield Finding(f"{tag.kind} is no type of {where}", "ISO 14289-2, 8.2.4")
        elif tag.namespace == _MATHML and tag.kind == "math" and tag.parent != "Formula":
            yield Finding("An element math stands outside of a Formula", "ISO 14289-2, 8.2.5.29")


def _is_known(tag: Tag) -> bool:
    """Whether a tag's type belongs to the standard namespace that it is in."""
    heading = r"H[1-9]\d*" if tag.namespace == NEWER else r"H[1-6]"
    return re.fullmatch(heading, tag.kind) is not None or tag.kind in _TYPES[tag.namespace or OLDER]
