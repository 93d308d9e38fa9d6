"""font-switches: a line is shown in few fonts by turns.

Programs such as pdf.js and MuPDF start a new piece of text at each change of font. A parser of resumes joins pieces by
the gaps between them: where each word is a piece of its own, it loses the spaces.

Passes: a bold word in a line, Latin letters between Chinese ones.
Warns: a page on which the font changes six times a line or more, as where each space is of another font.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic, warning
from cvlatex.preflight.facts import Facts

ID = "font-switches"

_MANY = 6


def check(facts: Facts) -> Iterator[Diagnostic]:
    """One warning a page."""
    lines = Counter(line.page for line in facts.text.lines) if facts.text else Counter[int]()
    for page, switches in enumerate(facts.switches, 1):
        if lines[page] and switches >= _MANY * lines[page]:
            message = (
                f"The font changes {switches} times in the {lines[page]} lines of page {page}; parsers lose spaces."
            )
            hint = "Print it anew from a program that writes spaces in the font of the words."
            yield warning(ID, facts.on_page(page), message, hint)
