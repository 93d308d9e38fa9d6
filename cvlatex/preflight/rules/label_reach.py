"""label-reach: a label stands so near its value that the two are read together.

Readers that look for columns (pdfminer, poppler) take a wide gap that goes on over several lines for one between two
columns, and list all labels, then all values.

Passes: a label with its colon, and its value at the distance of two or three spaces.
Warns: a page on which two or more are 0.6 lines apart, or further; 0.8 behind a full-width colon.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic, warning
from cvlatex.preflight.facts import Facts, TextLine
from cvlatex.preflight.headings import are_level

ID = "label-reach"

_FAR, _FAR_WIDE = 0.6, 0.8


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Yield one warning a page."""
    lines = facts.text.lines if facts.text else ()
    far = Counter(line.page for line in lines if not line.foot and (_is_far(line) or _is_parted(line, lines)))
    for page, count in far.items():
        if count > 1:
            message = f"{count} labels on page {page} stand so far from their values that readers part the two."
            yield warning(ID, facts.locate_page(page), message, "Set them nearer to each other.")


def _is_far(line: TextLine) -> bool:
    """Whether a label stands too far from its value."""
    return line.reach > (_FAR_WIDE if "：" in line.text else _FAR)


def _is_parted(line: TextLine, lines: tuple[TextLine, ...]) -> bool:
    """Whether a line ends with a label's colon, and another goes on to the right of it."""
    if not line.text.endswith((":", "：")):
        return False
    return any(one is not line and one.x0 >= line.x1 and are_level(one, line) for one in lines)
