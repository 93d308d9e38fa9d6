"""name-length: the person's name fits a page's head.

Passes: names of up to 100 characters.
Fails: longer ones, which no style can set.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic, error
from cvlatex.model.project import Project
from cvlatex.model.text import plain_text

ID = "name-length"
LONGEST = 100
"""Characters."""


def check(project: Project) -> Iterator[Diagnostic]:
    """An error on a name that is longer, in any language."""
    for line in project.cv.profile.name.values():
        length = len(plain_text(line.children))
        if length > LONGEST:
            message = f"This name has {length:,} characters; {LONGEST} are the most."
            yield error(ID, line.span.start(), message, "Shorten it; a headline may say more.")
