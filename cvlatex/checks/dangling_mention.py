"""dangling-mention: a link into the glossary leads to an entry.

Passes: `[CLIP](#clip)` where the glossary has `id: clip`.
Fails: `[CLIP](#clpi)`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic, Fix, error, shorten
from cvlatex.core.spelling import find_nearest
from cvlatex.model.project import Project
from cvlatex.model.walk import find_mentions

ID = "dangling-mention"


def check(project: Project) -> Iterator[Diagnostic]:
    """Yield an error on every mention of an id that the glossary does not have."""
    known = {entry.id.value for entry in project.glossary}
    sections = [section.id.value for section in project.cv.sections]
    for mention in (*find_mentions(project.cv), *find_mentions(project.glossary), *find_mentions(project.letters)):
        if mention.id not in known:
            near = find_nearest(mention.id, known)
            hint = f"Add an entry with `id: {shorten(mention.id)}` to the glossary."
            if near:
                hint = f"Did you mean '#{near}'?"
            if not mention.id:
                hint = "Name the entry: [CLIP](#clip)."
            elif mention.id in sections:
                hint = f"A link leads to a glossary entry, not to the section '{mention.id}'; write the words alone."
            fix = Fix(mention.span, f"#{near}") if near and mention.id else None
            yield error(ID, mention.span, f"The glossary has no entry '{shorten(mention.id)}'.", hint, fix=fix)
