"""family-name: the family's name begins or ends the whole name.

Passes: `name: {zh: 高旻昱, en: Minyu Gao}`, `family: {zh: 高, en: Gao}`.
Warns: `name: Minyu Gao`, `family: Gaol`, with which no style can tell the two apart.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic, warning
from cvlatex.model.project import Project
from cvlatex.model.text import as_plain_text

ID = "family-name"


def check(project: Project) -> Iterator[Diagnostic]:
    """Yield a warning on every family name that is no end of the name in its language."""
    profile = project.cv.profile
    if profile.family is None:
        return
    seen = set()
    for language in dict.fromkeys((*profile.family.list_tags(), *profile.name.list_tags())) or ("en",):
        family, line = profile.family.choose(language), profile.name.choose(language)
        name = as_plain_text(line.children) if line else ""
        if family and name and not (name.startswith(family.text) or name.endswith(family.text)):
            if family.span not in seen:
                message = f"'{family.text}' neither begins nor ends the name '{name}'."
                yield warning(ID, family.span, message, "Write it as the name has it.")
            seen.add(family.span)
