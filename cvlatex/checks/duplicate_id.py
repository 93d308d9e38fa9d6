"""duplicate-id: an id names one thing only.

Passes: a section `education` and a glossary entry `clip`.
Fails: two sections `projects`; two glossary entries `clip`; a section and a glossary entry of one id.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic, error
from cvlatex.model.fields import Located
from cvlatex.model.project import Project

ID = "duplicate-id"


def check(project: Project) -> Iterator[Diagnostic]:
    """Yield an error on the second and every further use of an id."""
    first: dict[str, Located[str]] = {}
    for item in (*project.cv.sections, *project.glossary):
        earlier = first.setdefault(item.id.value, item.id)
        if earlier is not item.id:
            message = f"The id '{item.id.value}' is already taken."
            yield error(ID, item.id.span, message, f"It stands at {earlier.span}; choose another here.")
