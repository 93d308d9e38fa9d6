"""name-missing: a name in Latin letters that one language has stands in the other too.

In a text of another script every such name counts. In a text of Latin letters those do that the other language nearly
always writes so where this one has them: `Java`, but not `WeChat`, which Chinese calls 微信.

Passes: `用PyTorch训练` and `trained in PyTorch`; `CEO` and `chief executive officer`, whose initials it has.
Fails: `用PyTorch训练` and `trained in TensorFlow`; `用某框架训练` and `trained in PyTorch`, where two other texts have
PyTorch in both languages.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from cvlatex.core.diagnostics import Diagnostic, warning
from cvlatex.parity.texts import Content, Pair

ID = "name-missing"

_OTHER_SCRIPT = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_NAME = re.compile(r"(?<![A-Za-z0-9/@.:_-])[A-Za-z][A-Za-z0-9+#]*(?:[-.][A-Za-z0-9+#]+)*(?![A-Za-z0-9/@:_])")
_WORD = re.compile(r"[A-Za-z][A-Za-z0-9+#]*")
_BEGINNING = re.compile(r"(?:^|[.:;!?\n])\W*$")
_SHORTEST = 3
_OFTEN = 2
"""How many times as often a name has to be in both languages as in one alone."""


def check(pairs: Sequence[Pair]) -> Iterator[Diagnostic]:
    """Return a warning at both texts for each name that one of them lacks."""
    sides = [
        side for pair in pairs for side in pair.both_ways() if _is_other_script(side[0]) != _is_other_script(side[1])
    ]
    shared = _shared(sides)
    for own, other in sides:
        for name in _names(own):
            if (_is_other_script(own) or name.casefold() in shared) and not _has(other, name):
                hint = "Use the same name in both languages, or leave it out of both."
                yield warning(ID, own.span, f"The {other.language} text does not name '{name}'.", hint)
                yield warning(ID, other.span, f"The {own.language} text names '{name}', this one does not.", hint)


def _shared(sides: Sequence[tuple[Content, Content]]) -> set[str]:
    """The names of Latin texts that the texts of the other script have too, but for an exception."""
    counts = {True: Counter[str](), False: Counter[str]()}
    for own, other in sides:
        if not _is_other_script(own):
            for name in _names(own):
                counts[_has(other, name)][name.casefold()] += 1
    return {name for name, there in counts[True].items() if there >= _OFTEN * max(counts[False][name], 1)}


def _is_other_script(content: Content) -> bool:
    return _OTHER_SCRIPT.search(content.words) is not None


def _names(content: Content) -> list[str]:
    """The names of a text, each once. A capital that begins a sentence of Latin letters makes no name."""
    text = content.words
    matches = list(_NAME.finditer(text))
    if not _is_other_script(content):
        matches = [match for match in matches if not (_BEGINNING.search(text, 0, match.start()) and match[0].istitle())]
    return [name for name in dict.fromkeys(match[0] for match in matches) if _is_name(name)]


def _is_name(word: str) -> bool:
    return len(word) >= _SHORTEST and (any(char.isupper() for char in word) or any(char.isdigit() for char in word))


def _has(content: Content, name: str) -> bool:
    """Whether a text has a name: as it is, in another case or number, without its hyphens, or spelled out."""
    words = content.words.casefold()
    plain = re.sub(r"[-.\s]", "", name.casefold())
    if name.casefold() in words or plain in re.sub(r"[-.\s]", "", words):
        return True
    initials = "".join(match[0][0] for match in _WORD.finditer(words))
    return name.isupper() and name.casefold() in initials
