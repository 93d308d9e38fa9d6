"""name-missing: a name in Latin letters that one language has stands in the other too.

In a text of another script every such name counts. In a text of Latin letters those do that the other language nearly
always writes so where this one has them (one text is enough for `RoboMaster` or `IEEE`), and beside a Chinese text
those that Chinese keeps (`PyTorch`) or has known words for: 微信 is `WeChat`. A translation in the glossary serves too.

Passes: `用PyTorch训练` and `trained in PyTorch`; `CEO` and `chief executive officer`, whose initials it has.
Fails: `用PyTorch训练` and `trained in TensorFlow`; `用某框架训练` and `trained in PyTorch`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from cvlatex.core.diagnostics import Diagnostic, warning
from cvlatex.review.parity.names import has_shape, is_called_otherwise, is_untranslated, make_singular
from cvlatex.review.parity.texts import Content, Pair

ID = "name-missing"

_OTHER_SCRIPT = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_SIGNS = r"(?>(?:[+#]+\d*(?![A-Za-z]))?)"
"""What may end a name, and joins two of them elsewhere: C++17, but Vue+Koa."""
_NAME = re.compile(
    rf"(?<![A-Za-z0-9/@.:_-])[A-Za-z][A-Za-z0-9]*{_SIGNS}(?:[-.][A-Za-z0-9]+{_SIGNS})*(?![A-Za-z0-9/@:_])"
)
_WORD = re.compile(r"[A-Za-z][A-Za-z0-9+#]*")
_BEGINNING = re.compile(r"(?:^|[.:;!?\n])\W*$")
_SHORTEST = 3
_TRANSLATED = frozenset("area degree issuer location name organization role venue".split())
"""Fields whose names Chinese may translate, whatever their form."""
_OFTEN = 2
"""How many times as often a name has to be in both languages as in one alone."""


def check(pairs: Sequence[Pair]) -> Iterator[Diagnostic]:
    """Return a warning at both texts for each name that one of them lacks."""
    sides = [
        (*side, pair.field)
        for pair in pairs
        for side in pair.list_both_ways()
        if _is_other_script(side[0]) != _is_other_script(side[1])
    ]
    terms = _collect_terms(pairs)
    shared = _find_shared(sides)
    for own, other, field in sides:
        for name in _find_names(own):
            counts = (
                (_is_other_script(own) and len(name) >= _SHORTEST)
                or name.casefold() in shared
                or _is_untranslated(name, other, field)
            )
            if counts and not _has(other, name) and not _has_term(other, terms.get(name.casefold(), "")):
                hint = "Use the same name in both languages, or leave it out of both."
                yield warning(ID, own.span, f"The {other.language} text does not name '{name}'.", hint)
                yield warning(ID, other.span, f"The {own.language} text names '{name}', this one does not.", hint)


def _collect_terms(pairs: Sequence[Pair]) -> dict[str, str]:
    """Return the glossary's terms in both languages, by each other, in small letters."""
    sides = (side for pair in pairs if pair.field == "term" for side in pair.list_both_ways())
    return {own.words.casefold(): other.words.casefold() for own, other in sides}


def _has_term(content: Content, term: str) -> bool:
    """Whether a text has a term, in whatever case."""
    return bool(term) and term in content.words.casefold()


def _is_untranslated(name: str, other: Content, field: str) -> bool:
    """Whether Chinese keeps a name in Latin letters, which this field does not translate."""
    return other.language.startswith("zh") and field not in _TRANSLATED and is_untranslated(name)


def _find_shared(sides: Sequence[tuple[Content, Content, str]]) -> set[str]:
    """Return the names of Latin texts that the texts of the other script have too, but for an exception.

    A name of a form that no word has needs one such text.
    """
    counts = {True: Counter[str](), False: Counter[str]()}
    shaped: set[str] = set()
    for own, other, _ in sides:
        if not _is_other_script(own):
            for name in _find_names(own):
                counts[_has(other, name)][name.casefold()] += 1
                shaped |= {name.casefold()} if has_shape(name) else set()
    often = {name for name, there in counts[True].items() if there >= _OFTEN * max(counts[False][name], 1)}
    return often | {name for name in shaped if counts[True][name] and counts[False][name] <= 1}


def _is_other_script(content: Content) -> bool:
    """Whether a text has words in a script other than Latin."""
    return _OTHER_SCRIPT.search(content.words) is not None


def _find_names(content: Content) -> list[str]:
    """Return the names of a text, each once. A capital that begins a sentence of Latin letters makes no name."""
    text = content.words
    matches = list(_NAME.finditer(text))
    if not _is_other_script(content):
        matches = [match for match in matches if not _is_first_word(text, match)]
    return [name for name in dict.fromkeys(match[0] for match in matches) if _is_name(name)]


def _is_first_word(text: str, match: re.Match[str]) -> bool:
    """Whether the capital of a word may be that of its sentence."""
    return (
        match[0].istitle() and not is_untranslated(match[0]) and _BEGINNING.search(text, 0, match.start()) is not None
    )


def _is_name(word: str) -> bool:
    """Whether a word is a name: long enough or in capitals, with a capital or a digit in it."""
    return (len(word) >= _SHORTEST or (len(word) > 1 and (word.isupper() or is_untranslated(word)))) and (
        any(char.isupper() for char in word) or any(char.isdigit() for char in word)
    )


def _has(content: Content, name: str) -> bool:
    """Whether a text has a name: as it is, in another case or number, without its hyphens, or spelled out."""
    name = make_singular(name)
    words = content.words.casefold()
    plain = re.sub(r"[-.\s]", "", name.casefold())
    if is_called_otherwise(name, content.words):
        return True
    if len(name) < _SHORTEST:
        return re.search(rf"(?<![a-z]){re.escape(name.casefold())}(?![a-z])", words) is not None
    if name.casefold() in words or plain in re.sub(r"[-.\s]", "", words):
        return True
    first = name.partition("-")[0]
    if first != name and _is_name(first) and _has(content, first):
        return True
    initials = "".join(match[0][0] for match in _WORD.finditer(words))
    return name.isupper() and name.casefold() in initials
