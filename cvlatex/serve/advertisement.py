"""Which terms of a job advertisement a variant has: what `cvlatex match` shows, with the words to mark on the page."""

from __future__ import annotations

from typing import Any

from cvlatex.load import LoadedFolder
from cvlatex.review.match.compare import Match, match_advertisement, measure_share
from cvlatex.serve.messages import locate_span

MOST = 50_000
"""Characters of an advertisement that are read; a long one has 10,000."""


def match_variant(text: str, variant: str, loaded: LoadedFolder) -> dict[str, Any]:
    """Return the terms of an advertisement and where the variant has them. Raises KeyError where it does not exist."""
    documents = {document.variant.name: document for document in loaded.documents}
    document, project = documents[variant], loaded.project
    matches = match_advertisement(text[:MOST], project, document) if project else ()
    return {"share": round(measure_share(matches), 4), "terms": [_as_message(match) for match in matches]}


def _as_message(match: Match) -> dict[str, Any]:
    """Return a term of the advertisement as the page gets it."""
    return {
        "term": match.term, "count": match.count, "where": match.where, "tags": list(match.tags),
        "forms": list(match.forms), "places": [locate_span(span) for span in match.spans],
    }  # fmt: skip
