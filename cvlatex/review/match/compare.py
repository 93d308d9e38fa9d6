"""Where each term of an advertisement stands: in the variant, in what it leaves out, or nowhere in the data."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Literal

from msgspec import Struct

from cvlatex.core.source import Span
from cvlatex.model.document import Document
from cvlatex.model.project import Project
from cvlatex.review.match.advertisement import AdTerm, find_terms
from cvlatex.review.match.corpus import Passage, find_synonyms, find_vocabulary, read_passages
from cvlatex.review.match.lemmas import WORD, lemmatize

Where = Literal["printed", "left-out", "nowhere"]
Synonyms = Mapping[tuple[str, ...], frozenset[tuple[str, ...]]]


class Match(Struct, frozen=True):
    """A term of the advertisement: how often it comes there, and where the CV has it.

    `spans` are the places in the data; `tags` those that would bring in what the variant leaves out; `forms` the words
    in which it is printed.
    """

    term: str
    count: int
    where: Where
    spans: tuple[Span, ...]
    tags: tuple[str, ...] = ()
    forms: tuple[str, ...] = ()


def match_advertisement(text: str, project: Project, document: Document) -> tuple[Match, ...]:
    """Return a match for each term, the most frequent first; `document` is the variant's."""
    passages = read_passages(project, document)
    synonyms = find_synonyms(project)
    return tuple(_match_term(term, passages, synonyms) for term in find_terms(text, find_vocabulary(project, document)))


def _match_term(term: AdTerm, passages: Sequence[Passage], synonyms: Synonyms) -> Match:
    """Return where a term or a synonym of it stands in the data, and in which form it is printed."""
    keys = synonyms.get(term.key, frozenset()) | {term.key}
    found = [passage for passage in passages if any(_has(passage, key) for key in keys)]
    printed = [passage for passage in found if passage.is_printed]
    if printed:
        forms = dict.fromkeys(form for passage in printed for key in keys for form in _find_forms(passage.words, key))
        return Match(term.words, term.count, "printed", tuple(one.span for one in printed), forms=tuple(forms))
    tags = sorted({tag for passage in found for tag in passage.tags})
    where: Where = "left-out" if found else "nowhere"
    return Match(term.words, term.count, where, tuple(passage.span for passage in found), tuple(tags))


def _has(passage: Passage, key: tuple[str, ...]) -> bool:
    """Whether a passage has a term."""
    if len(key) == 1 and not key[0].isascii():
        return key[0] in passage.words.casefold()
    return _holds(passage.lemmas, key)


def _find_forms(words: str, key: tuple[str, ...]) -> Iterator[str]:
    """Yield the words of a text that are meant by a key, as they stand there."""
    if len(key) == 1 and not key[0].isascii():
        if key[0] in words:
            yield key[0]
        return
    found = list(WORD.finditer(words))
    lemmas = [lemmatize(match[0]) for match in found]
    for place in range(len(found) - len(key) + 1):
        if tuple(lemmas[place : place + len(key)]) == key:
            yield words[found[place].start() : found[place + len(key) - 1].end()]


def _holds(lemmas: Sequence[str], key: Sequence[str]) -> bool:
    """Whether lemmas occur in a row."""
    size = len(key)
    return any(tuple(lemmas[place : place + size]) == tuple(key) for place in range(len(lemmas) - size + 1))


def measure_share(matches: Iterable[Match]) -> float:
    """Return the share of an advertisement's terms that the variant prints, from 0 to 1."""
    counted = list(matches)
    return sum(match.where == "printed" for match in counted) / len(counted) if counted else 0.0
