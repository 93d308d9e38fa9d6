"""unknown-color: a colour that is named is one that moderncv has; any other is written in digits.

Passes: `color: burgundy`, `color: '#1f4e79'`.
Fails: `color: bleu`.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic, error
from cvlatex.model.project import Project
from cvlatex.model.variant import COLORS

ID = "unknown-color"


def check(project: Project) -> Iterator[Diagnostic]:
    """An error on every colour that nobody has given digits to."""
    for color in dict.fromkeys(variant.color for variant in project.variants):
        if color.value not in COLORS and not color.value.startswith("#"):
            near = difflib.get_close_matches(color.value, COLORS, n=1)
            names = ", ".join(COLORS)
            hint = f"Did you mean '{near[0]}'?" if near else f"There are {names}, or any colour such as '#1f4e79'."
            yield error(ID, color.span, f"There is no colour '{color.value}'.", hint)
