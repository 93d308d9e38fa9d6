"""term-inconsistent: the same words of one language are the same words in the other, wherever they come.

Compared are whole short texts (an employer, a title, a skill), mentions of the glossary and bold words: what is
repeated on purpose. Case and the plural's s do not count, nor does more detail (`Hangzhou` and `Hangzhou, China`).

Passes: `浙江大学` as `Zhejiang University` in every entry.
Fails: `浙江大学` as `Zhejiang University` here and as `Zhejiang Univ.` there.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from cvlatex.core.diagnostics import Diagnostic, warning
from cvlatex.core.source import Span
from cvlatex.review.parity.texts import PARAGRAPH, Content, Pair

ID = "term-inconsistent"

_LONGEST = 40
"""Characters of a text that counts as a term."""

Uses = dict[str, dict[str, tuple[str, Span]]]


def check(pairs: Sequence[Pair]) -> Iterator[Diagnostic]:
    """Return a warning at each use of a term that is translated otherwise than at its first use."""
    for swapped in (False, True):
        uses: dict[str, dict[str, tuple[str, Span]]] = defaultdict(dict)
        for pair in pairs:
            own, other = (pair.other, pair.one) if swapped else (pair.one, pair.other)
            for term, translation, span in _find_terms(own, other):
                uses[f"{pair.field}\0{term}"].setdefault(_make_key(translation), (translation, span))
        yield from _find_differing(uses)


def _find_differing(uses: Uses) -> Iterator[Diagnostic]:
    """Yield a warning on each term that is translated in several ways."""
    for use, translations in uses.items():
        term = use.partition("\0")[2]
        (first, place), *rest = translations.values()
        for words, span in rest:
            if _make_key(words) in _make_key(first) or _make_key(first) in _make_key(words):
                continue
            message = f"'{term}' is '{words}' here and '{first}' in line {place.line}."
            yield warning(ID, span, message, f"Use one of them for '{term}' everywhere.")


def _find_terms(own: Content, other: Content) -> Iterator[tuple[str, str, Span]]:
    """Yield each term of a text with what stands for it in the other language, and where that stands."""
    is_short = len(own.words) <= _LONGEST and len(other.words) <= 2 * _LONGEST and PARAGRAPH not in own.words
    if is_short and own.words.strip():
        yield own.words.strip(), other.words.strip(), other.span
        return
    if len(own.bold) == len(other.bold):
        for term, translation in zip(own.bold, other.bold, strict=True):
            if not any(char.isdigit() for char in term):
                yield term, translation, other.span


def _make_key(words: str) -> str:
    """Return words without case and plural, for comparison."""
    return " ".join(word.removesuffix("s") for word in words.casefold().split())
