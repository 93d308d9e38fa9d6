"""unknown-placeholder: what stands in braces in a footer is something that can be filled in.

Passes: `footer: "Updated {date}"`, `footer: "{name}"`.
Fails: `footer: "Page {page}"`; the pages are numbered anyway.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic, error, shorten
from cvlatex.core.spelling import find_nearest
from cvlatex.model.project import Project

ID = "unknown-placeholder"

KNOWN = ("date", "name")


def check(project: Project) -> Iterator[Diagnostic]:
    """Yield an error on every footer with braces around another word."""
    footers = {variant.footer.span: variant.footer for variant in project.variants if variant.footer}
    for footer in footers.values():
        for text in footer.values():
            for word in re.findall(r"\{([^{}]*)\}", text.text):
                if word not in KNOWN:
                    near = find_nearest(word.strip().casefold(), KNOWN)
                    hint = f"Write {{{near}}}." if near else "{date} and {name} can be filled in."
                    yield error(ID, text.span, f"Nothing is known to fill {{{shorten(word)}}} in.", hint)
