"""font-switches: a line changes its font rarely.

Programs such as pdf.js and MuPDF start a new piece of text at each change of font. A parser of resumes joins pieces by
the gaps between them: where each word is a piece of its own, it loses the spaces.

Passes: a bold word in a line, Latin letters between Chinese ones or Chinese commas, however many.
Warns: a page on which the font changes six times a line or more, as where each space is of another font.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic, warning
from cvlatex.preflight.facts import Facts

ID = "font-switches"

_MANY = 6

_ASIAN = "\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\U00020000-\U0003ffff"
_STRETCH = f"[{_ASIAN}]+|[^\\s{_ASIAN}]+"
"""Characters of a Chinese, Japanese or Korean face, or of others: no face has both."""


def check(facts: Facts) -> Iterator[Diagnostic]:
    """One warning a page."""
    lines, scripts = Counter[int](), Counter[int]()
    for line in facts.text.lines if facts.text else ():
        lines[line.page] += 1
        scripts[line.page] += _count_stretches(line.text)
    for page, switches in enumerate(facts.switches, 1):
        if lines[page] and switches - (scripts[page] - lines[page]) >= _MANY * lines[page]:
            message = (
                f"The font changes {switches} times in the {lines[page]} lines of page {page}; parsers lose spaces."
            )
            hint = "Print it anew from a program that writes spaces in the font of the words."
            yield warning(ID, facts.on_page(page), message, hint)


def _count_stretches(text: str) -> int:
    """How many stretches a line has; where it has no Asian character, they are its words."""
    return len(text.split()) if max(text, default="") < _ASIAN[0] else len(re.findall(_STRETCH, text))
