"""other-forms: the variant's font set has the characters of its languages in the forms of their regions.

Chinese, Japanese and Korean write many characters differently (骨, 直, 刃). Where a set has the forms of one region
alone, another face stands in for the others, and differs in style from the rest.

Passes: `language: ja`, `fonts: noto`; `language: zh`, `fonts: wenkai`.
Notes: `language: ja`, `fonts: wenkai`, which has the forms of mainland China alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cvlatex.core.diagnostics import Diagnostic, note
from cvlatex.fontsets.faces import FontSet
from cvlatex.locales.locale import find_locale
from cvlatex.model.document import Document
from cvlatex.model.text import Foreign
from cvlatex.model.walk import find_values

ID = "other-forms"


def check_documents(documents: Iterable[Document], sets: Iterable[FontSet]) -> Iterator[Diagnostic]:
    """Yield a note for each font set that lacks forms which a variant needs; the first of the languages is named."""
    by_name = {fonts.name: fonts for fonts in sets if fonts.regions}
    noted: set[tuple[str, str]] = set()
    for document in documents:
        fonts = by_name.get(document.variant.fonts.value)
        for language in _list_languages(document) if fonts else ():
            face = find_locale(language).face
            if fonts and face and face not in fonts.regions and (fonts.name, face) not in noted:
                noted.add((fonts.name, face))
                message = f"The font set '{fonts.name}' lacks the forms of '{language}'; a serif face stands in for it."
                hint = "The sets noto and noto-serif have the forms of every region."
                yield note(ID, document.variant.fonts.span, message, hint)


def _list_languages(document: Document) -> Iterator[str]:
    """Yield the languages of a document's parts and of its marked runs."""
    yield from (part.language for part in document.parts)
    yield from (run.language for run in find_values(document, Foreign))
