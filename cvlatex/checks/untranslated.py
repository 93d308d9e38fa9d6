"""untranslated: a text has `TODO` under a language, as an import in one language leaves it.

Passes: `{en: Engineer, zh: 工程师}`, `{en: Engineer, zh: ~}`, `{en: "TODO", zh: 待办}` (quotes make it a word).
Notes: `{en: Engineer, zh: TODO}`. Until it is translated, the text of the other language is printed in its place.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from cvlatex.core.diagnostics import Diagnostic, note
from cvlatex.locales.languages import LANGUAGES
from cvlatex.model.localized import Localized
from cvlatex.model.project import Project
from cvlatex.model.walk import every

ID = "untranslated"


def check(project: Project, languages: Collection[str] = LANGUAGES) -> Iterator[Diagnostic]:
    """A note on every `TODO` under one of some languages."""
    roots = (project.cv, project.glossary, project.letters)
    for text in (text for root in roots for text in every(root, Localized)):
        for language, span in text.untranslated:
            if language in languages:
                other = next((tag for tag, value in text.by_language if value is not None), None)
                instead = f"the '{other}' text is printed in its place" if other else "nothing is printed in its place"
                yield note(ID, span, f"This text is not translated into '{language}' yet; {instead}.")
