"""unknown-tag: a variant picks by tags that something has.

Passes: `include: [core]` where an entry has `tags: [core]`.
Fails: `include: [cor]`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic, Fix, error, shorten
from cvlatex.core.spelling import find_nearest
from cvlatex.model.project import Project
from cvlatex.model.selectable import Selectable
from cvlatex.model.walk import find_values

ID = "unknown-tag"


def check(project: Project) -> Iterator[Diagnostic]:
    """Yield an error on every tag of an include or exclude that nothing in the data has."""
    borne = {
        tag.value
        for root in (project.cv, project.glossary)
        for item in find_values(root, Selectable)
        for tag in item.tags
    }
    for tag in dict.fromkeys(tag for variant in project.variants for tag in variant.picks):
        if tag.value not in borne:
            near = find_nearest(tag.value, sorted(borne))
            hint = f"Did you mean '{near}'?" if near else "Give the tag to what the variant is to pick."
            fix = Fix(tag.span, near) if near else None
            yield error(ID, tag.span, f"Nothing has the tag '{shorten(tag.value)}'.", hint, fix=fix)
