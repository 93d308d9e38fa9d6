"""untranslated: a text has `TODO` under a language, as an import in one language leaves it.

Passes: `{en: Engineer, zh: 工程师}`, `{en: Engineer, zh: ~}`, `{en: "TODO", zh: 待办}` (quotes make it a word).
Notes: `{en: Engineer, zh: TODO}`. Until it is translated, the text of the other language is printed in its place.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from cvlatex.core.diagnostics import Diagnostic, note
from cvlatex.model.localized import Localized
from cvlatex.model.project import Project
from cvlatex.model.tags import choose_best_tag
from cvlatex.model.walk import find_values

ID = "untranslated"


def check(project: Project, languages: Collection[str] | None = None) -> Iterator[Diagnostic]:
    """Yield a note on every `TODO` that is in the place of a text of one of some languages; None is all."""
    roots = (project.cv, project.glossary, project.letters)
    for text in (text for root in roots for text in find_values(root, Localized)):
        wanted = None if languages is None else {choose_best_tag(language, text.list_tags()) for language in languages}
        for language, span in text.untranslated:
            if wanted is None or language in wanted:
                other = next((tag for tag, value in text.by_language if value is not None), None)
                instead = f"the '{other}' text is printed in its place" if other else "nothing is printed in its place"
                yield note(ID, span, f"This text is not translated into '{language}' yet; {instead}.")
