"""unknown-font-set: a variant is set in fonts that there is a description of.

Passes: `fonts: noto`.
Fails: `fonts: helvetica`, unless fonts/fonts.yaml describes it.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic, error, shortened
from cvlatex.model.project import Project

ID = "unknown-font-set"


def check(project: Project) -> Iterator[Diagnostic]:
    """An error on every font set that fonts/fonts.yaml does not describe."""
    for fonts in dict.fromkeys(variant.fonts for variant in project.variants):
        if fonts.value not in project.font_sets:
            near = difflib.get_close_matches(fonts.value, project.font_sets, n=1)
            sets = ", ".join(project.font_sets)
            hint = f"Did you mean '{near[0]}'?" if near else f"There are {sets}; fonts/fonts.yaml can describe more."
            yield error(ID, fonts.span, f"There is no font set '{shortened(fonts.value)}'.", hint)
