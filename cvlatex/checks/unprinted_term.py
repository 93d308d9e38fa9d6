"""unprinted-term: every glossary entry is printed somewhere.

Passes: any entry, where a variant has `glossary: all`; an entry that a text mentions.
Warns: an entry that no text mentions, where every variant prints `referenced` entries or none.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic, warning
from cvlatex.model.project import Project
from cvlatex.model.walk import every_mention

ID = "unprinted-term"


def check(project: Project) -> Iterator[Diagnostic]:
    """A warning on every entry that nobody will read."""
    if any(variant.glossary == "all" for variant in project.variants):
        return
    mentioned = {mention.id for root in (project.cv, project.glossary) for mention in every_mention(root)}
    for entry in project.glossary:
        if entry.id.value not in mentioned:
            hint = f"Link to it from a text, [{entry.id.value}](#{entry.id.value}), or set `glossary: all`."
            yield warning(ID, entry.id.span, f"No variant prints the glossary entry '{entry.id.value}'.", hint)
