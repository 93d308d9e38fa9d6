"""unprinted-term: every glossary entry is printed somewhere.

Passes: any entry, where a variant has `glossary: all`; an entry that a text mentions.
Warns: an entry that no text mentions, where every variant prints `referenced` entries or none.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic, warning
from cvlatex.model.project import Project
from cvlatex.model.walk import find_mentions

ID = "unprinted-term"
MOST = 5
"""Entries that get a warning each."""


def check(project: Project) -> Iterator[Diagnostic]:
    """Yield a warning on every glossary entry that no variant prints; on the first alone where they are many."""
    if any(variant.glossary == "all" for variant in project.variants):
        return
    mentioned = {
        mention.id for root in (project.cv, project.glossary, project.letters) for mention in find_mentions(root)
    }
    unprinted = [entry.id for entry in project.glossary if entry.id.value not in mentioned]
    if len(unprinted) > MOST:
        names = ", ".join(id_.value for id_ in unprinted[:MOST])
        message = f"No variant prints {len(unprinted):,} of the glossary's entries: {names} …"
        hint = "Link to them from texts, or set `glossary: all` in a variant."
        yield warning(ID, unprinted[0].span, message, hint)
        return
    for id_ in unprinted:
        hint = f"Link to it from a text, [{id_.value}](#{id_.value}), or set `glossary: all`."
        yield warning(ID, id_.span, f"No variant prints the glossary entry '{id_.value}'.", hint)
