"""unknown-font-set: a variant is set in fonts that there is a description of.

Passes: `fonts: noto`.
Fails: `fonts: helvetica`, unless fonts/fonts.yaml describes it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from cvlatex.core.diagnostics import Diagnostic, Fix, error, shorten
from cvlatex.core.spelling import find_nearest
from cvlatex.model.project import Project

ID = "unknown-font-set"

_FACES = {
    "noto": "notosans sans sansserif notosanssc sourcehansans sourcesans heiti hei gothic",
    "noto-serif": "serif notoserifsc sourcehanserif sourceserif song songti simsun mincho",
    "wenkai": "lxgw lxgwwenkai kai kaiti",
}
"""What people call the faces of a set, letters alone."""


def check(project: Project) -> Iterator[Diagnostic]:
    """Yield an error on every font set that fonts/fonts.yaml does not describe."""
    for fonts in dict.fromkeys(variant.fonts for variant in project.variants):
        if fonts.value not in project.font_sets:
            near = _guess_set(fonts.value, project.font_sets)
            sets = ", ".join(project.font_sets)
            hint = f"Did you mean '{near}'?" if near else f"There are {sets}; fonts/fonts.yaml can describe more."
            fix = Fix(fonts.span, near) if near else None
            yield error(ID, fonts.span, f"There is no font set '{shorten(fonts.value)}'.", hint, fix=fix)


def _guess_set(name: str, sets: Collection[str]) -> str | None:
    """Return the set that a face's or family's name is of, else the one that is spelt like it."""
    word = re.sub(r"[^a-z]", "", name.lower().replace("cjk", "").removesuffix("sc"))
    known = next((fonts for fonts, words in _FACES.items() if word in words.split() and fonts in sets), None)
    return known or find_nearest(name, sets)
