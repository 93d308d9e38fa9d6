"""standard-pair: a variant keeps to two standards that go together.

Passes: `standard: [a2a, ua1]`, `standard: [a4f, ua2]`.
Fails: `standard: [a2a, ua2]`, `standard: [ua2]`: PDF/A-4f and PDF/UA-2 are of PDF 2.0, the others of PDF 1.7.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic, error
from cvlatex.model.project import Project
from cvlatex.model.variant import STANDARDS

ID = "standard-pair"


def check(project: Project) -> Iterator[Diagnostic]:
    """Yield an error on every list that is no pair."""
    for standards in dict.fromkeys(variant.standards for variant in project.variants):
        named = [one.value for one in standards]
        if not named or any(set(named) == set(pair) for pair in STANDARDS):
            continue
        meant = next(pair for pair in reversed(STANDARDS) if set(pair) & set(named))
        other = next(pair for pair in STANDARDS if pair != meant)
        message = f"`standard` has {' and '.join(named)}; a PDF keeps to one of PDF/A and the one of PDF/UA with it."
        yield error(ID, standards[0].span, message, f"Write {_list_standards(meant)}, or {_list_standards(other)}.")


def _list_standards(pair: tuple[str, ...]) -> str:
    """List standards as the data writes them."""
    return f"`[{', '.join(pair)}]`"
