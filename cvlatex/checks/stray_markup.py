"""stray-markup: no brackets are left over that were meant as a link.

Markdown takes `[words](address)` as a link only where nothing stands between the two brackets, both are plain ones, and
the address holds no space. (What else is printed as it stands: readers/markdown/foreign.py.)

Passes: `[CLIP](#clip)`, `[1]`.
Warns: `[CLIP] (#clip)`, `[CLIP](# clip)`, `[CLIP]（#clip）`, `[x](https://a b)`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic, warning
from cvlatex.model.project import Project
from cvlatex.model.text import Plain, list_inlines
from cvlatex.model.walk import find_inlines, find_texts

ID = "stray-markup"

_LINK = r"\](?:\s?[(（]|\[)\s*(?:#|https?[:：]|mailto:|www\.)"


def check(project: Project) -> Iterator[Diagnostic]:
    """Yield a warning on every text that would print a link's brackets and address."""
    roots = [root for root in (project.cv, project.glossary, project.letters) if _has_bracket(root)]
    for text in (text for root in roots for text in find_texts(root)):
        plain = (inline.text for inline in list_inlines(text) if isinstance(inline, Plain))
        if any("]" in words and re.search(_LINK, words) for words in plain):
            hint = "Write [words](#id) or [words](https://…); between the brackets and in the address stands no space."
            yield warning(ID, text.span, "Square brackets in this text are no link and will be printed.", hint)


def _has_bracket(root: object) -> bool:
    """Whether any text below `root` has a bracket: few have, and all inline values are known from other rules."""
    return any(isinstance(inline, Plain) and "]" in inline.text for inline in find_inlines(root))
