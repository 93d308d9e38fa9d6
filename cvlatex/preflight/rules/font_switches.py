"""font-switches: a line changes its font rarely.

Programs such as pdf.js and MuPDF start a new piece of text at each change of font. A parser of resumes joins pieces by
the gaps between them: where each word is a piece of its own, it loses the spaces.

Passes: a bold word in a line, Latin letters between Chinese ones or Chinese commas, however many.
Warns: a page on which the font changes six times a line or more; in text without Chinese, Japanese or Korean
characters, one on which it changes more often than there are gaps between words: each space is of another font.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from cvlatex.core.diagnostics import Diagnostic, warning
from cvlatex.preflight.facts import Facts

ID = "font-switches"

_MANY = 6

_EACH_GAP = 1.2
"""Changes for each gap between words: a space of another font makes two."""

_ASIAN = "\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\U00020000-\U0003ffff"
_STRETCH = f"[{_ASIAN}]+|[^\\s{_ASIAN}]+"
"""Characters of a Chinese, Japanese or Korean face, or of others: no face has both."""


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Yield one warning a page."""
    for page, switches in enumerate(facts.switches, 1):
        texts = [line.text for line in facts.text.lines if line.page == page] if facts.text else []
        if texts and _are_many(switches, texts):
            message = (
                f"The font changes {switches} times in the {len(texts)} lines of page {page}; parsers lose spaces."
            )
            hint = "Print it anew from a program that writes spaces in the font of the words."
            yield warning(ID, facts.locate_page(page), message, hint)


def _are_many(switches: int, texts: Sequence[str]) -> bool:
    """Whether the font changes too often in lines. The expressions, which compile for milliseconds, come last."""
    lines, words = len(texts), sum(len(text.split()) for text in texts)
    most = _EACH_GAP * (words - lines) if words - lines >= lines else _MANY * lines
    if switches < min(most, (_MANY - 1) * lines):
        return False
    if any(re.search(f"[{_ASIAN}]", text) for text in texts):
        most = _MANY * lines + sum(len(re.findall(_STRETCH, text)) for text in texts) - lines
    return switches >= most
