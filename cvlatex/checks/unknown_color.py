"""unknown-color: a variant has a colour that there is.

Passes: `color: blue`, `color: '#1f4e79'`.
Fails: `color: bleu`, `color: gray`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic, Fix, error, shorten
from cvlatex.core.spelling import find_nearest
from cvlatex.model.project import Project
from cvlatex.model.variant import COLORS

ID = "unknown-color"

_OTHERS = {"gray": "grey", "violet": "purple", "maroon": "burgundy", "wine": "burgundy", "navy": "blue"}


def check(project: Project) -> Iterator[Diagnostic]:
    """Yield an error on every name that is no colour's."""
    for color in dict.fromkeys(variant.color for variant in project.variants):
        if color.value in COLORS or color.value.startswith("#"):
            continue
        near = _OTHERS.get(color.value) or find_nearest(color.value, COLORS)
        near = near or next((name for name in COLORS if name in color.value), None)
        hint = f"Did you mean '{near}'?" if near else f"There are {', '.join(COLORS)}, or any colour such as '#1f4e79'."
        fix = Fix(color.span, near, safe=True) if near else None
        yield error(ID, color.span, f"There is no colour '{shorten(color.value)}'.", hint, fix=fix)
