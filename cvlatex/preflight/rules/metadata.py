"""metadata: the PDF says its title, its author and its language.

Passes: all three, in the document's information or in XMP, the language in the catalogue.
Fails: any of them missing: a reader then shows the file's name, and a screen reader guesses the language.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic, error
from cvlatex.preflight.facts import Facts

ID = "metadata"


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Yield an error on each that is missing."""
    metadata = facts.metadata
    for name, value in (("title", metadata.title), ("author", metadata.author), ("language", metadata.language)):
        if not value:
            hint = "A CV takes it from the profile's name and the variant's language; build the PDF again."
            yield error(ID, facts.whole, f"The PDF does not say its {name}.", hint)
