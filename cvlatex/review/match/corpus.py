"""The texts of a CV with what a variant does with them: printed, or left out and by which tags they would come in."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from cvlatex.core.source import Span
from cvlatex.model.document import Document
from cvlatex.model.localized import Localized
from cvlatex.model.project import Project
from cvlatex.model.selectable import Selectable
from cvlatex.model.text import Code, Literal, Plain, RichText, Strong, as_plain_text, list_inlines
from cvlatex.model.walk import list_field_names
from cvlatex.review.match.advertisement import make_key


class Passage(Struct, frozen=True):
    """A text of the CV in the variant's language: its words, its lemmas, and whether the variant prints it.

    `tags` are its own and those of what it stands in.
    """

    words: str
    lemmas: tuple[str, ...]
    span: Span
    is_printed: bool
    tags: frozenset[str]


def read_passages(project: Project, document: Document) -> tuple[Passage, ...]:
    """Return every text of the data in the languages of a variant's document."""
    printed = set(_walk_spans(document))
    languages = [part.language for part in document.parts]
    found = (
        _build_passage(text, tags, printed)
        for localized, tags in (*_walk_texts(project.cv, frozenset()), *_walk_texts(project.glossary, frozenset()))
        if not localized.private
        for text in dict.fromkeys(localized.choose(language) for language in languages)
        if text is not None
    )
    return tuple(found)


def find_vocabulary(project: Project, document: Document) -> tuple[str, ...]:
    """Return the terms that the CV itself names: skills, bold words, and the headings of its glossary."""
    short = [one for one in read_passages(project, document) if len(one.words) <= 40 and one.words.strip()]
    terms = (_extract_words(term).strip() for entry in project.glossary for term in entry.term.values())
    return tuple(dict.fromkeys((*(one.words.strip() for one in short), *_find_bold(project), *terms)))


def find_synonyms(project: Project) -> dict[tuple[str, ...], frozenset[tuple[str, ...]]]:
    """Return, for each term of the glossary in each language, all keys that mean the same."""
    synonyms: dict[tuple[str, ...], frozenset[tuple[str, ...]]] = {}
    for entry in project.glossary:
        keys = frozenset(make_key(_extract_words(term)) for term in entry.term.values())
        synonyms |= {key: synonyms.get(key, frozenset()) | keys for key in keys}
    return synonyms


def _find_bold(project: Project) -> Iterator[str]:
    """Yield the texts that are set in bold."""
    for localized, _ in _walk_texts(project.cv, frozenset()):
        for text in localized.values():
            yield from (as_plain_text(run.children).strip() for run in list_inlines(text) if isinstance(run, Strong))


def _walk_texts(root: object, tags: frozenset[str]) -> Iterator[tuple[Localized[RichText], frozenset[str]]]:
    """Yield the texts below a value, each with the tags of what it stands in."""
    if isinstance(root, Localized):
        if all(isinstance(value, RichText) for value in root.values()):
            yield root, tags
    elif isinstance(root, tuple):
        for item in root:
            yield from _walk_texts(item, tags)
    elif isinstance(root, Struct):
        own = tags | {tag.value for tag in root.tags} if isinstance(root, Selectable) else tags
        for name in list_field_names(type(root)):
            yield from _walk_texts(getattr(root, name), own)


def _walk_spans(value: object) -> Iterator[Span]:
    """Yield the places of all values at or below one of the document."""
    if isinstance(value, tuple):
        for item in value:
            yield from _walk_spans(item)
    elif isinstance(value, Span):
        yield value
    elif isinstance(value, Struct):
        for name in value.__struct_fields__:
            yield from _walk_spans(getattr(value, name))


def _build_passage(text: RichText, tags: frozenset[str], printed: set[Span]) -> Passage:
    """Return a text as a passage, with its lemmas and whether it is printed."""
    words = _extract_words(text)
    return Passage(words, make_key(words), text.span, text.span in printed, tags)


def _extract_words(text: RichText) -> str:
    """Return the words of a text, without formulas."""
    if isinstance(text, Literal):
        return text.text
    return " ".join(run.text for run in list_inlines(text) if isinstance(run, Plain | Code))
