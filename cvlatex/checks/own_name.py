"""own-name: publications spell your own name as the profile says that they do.

Passes: `authors: [M. Gao]` with `name_variants: [M. Gao]`, or by somebody else.
Notes: `authors: [Gao Minyu]` for Minyu Gao without that spelling: it is not printed in bold, and may be left out of a
long list.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic, note
from cvlatex.locales.names import extract_family, is_other_spelling
from cvlatex.model.entries import Author
from cvlatex.model.project import Project
from cvlatex.model.text import as_plain_text
from cvlatex.model.walk import find_values

ID = "own-name"


def check(project: Project) -> Iterator[Diagnostic]:
    """Yield a note on the first author of each spelling that is probably one's own."""
    profile = project.cv.profile
    names = set()
    for language in dict.fromkeys(
        (*profile.name.list_tags(), *(profile.family.list_tags() if profile.family else ()))
    ) or ("en",):
        line = profile.name.choose(language)
        family = profile.family.choose(language) if profile.family else None
        if line:
            name = as_plain_text(line.children)
            names.add((name, family.text if family else extract_family(name, language)))
    known = {_split_name(name) for name, _ in names} | {_split_name(variant.value) for variant in profile.name_variants}
    for author in find_values(project.cv, Author):
        for line in author.name.values():
            spelling = as_plain_text(line.children)
            words = _split_name(spelling)
            if words in known or not any(is_other_spelling(spelling, name, family) for name, family in names):
                continue
            known.add(words)
            message = f"'{spelling}' may be you; it is not among the spellings of your name, and not set in bold."
            variants = ", ".join([*(variant.value for variant in profile.name_variants), spelling])
            yield note(ID, author.span, message, f"If it is, write `name_variants: [{variants}]` in the profile.")


def _split_name(name: str) -> tuple[str, ...]:
    """Return the parts of a name in one order and case, for comparison."""
    return tuple(sorted(name.casefold().replace(",", " ").replace(".", " ").split()))
