"""lone-character: no paragraph's last line is a single Chinese character (CLReq, 6.1, "widow").

Passes: a last line of two characters and more; a paragraph of one line.
Warns: a last line such as 中 or 中。
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from itertools import islice

from cvlatex.core.diagnostics import Diagnostic, warning
from cvlatex.locales.han import has_han
from cvlatex.preflight.facts import Facts

ID = "lone-character"


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Yield a warning on every paragraph that ends so."""
    for paragraph in facts.text.paragraphs if facts.text else ():
        last = paragraph.lines[-1]
        if len(paragraph.lines) == 1:
            continue
        letters = list(islice((char for char in last.text if unicodedata.category(char)[0] not in "PZ"), 2))
        if len(letters) == 1 and has_han(letters[0]):
            place = paragraph.span or facts.locate_page(last.page)
            message = f"The last line of this paragraph, on page {last.page}, is the single character {letters[0]}."
            yield warning(ID, place, message, "A few words more or less move it.")
