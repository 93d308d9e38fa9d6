"""name-missing: a name in Latin letters that stands in a text of another script stands in the other language too.

Passes: `用PyTorch训练` and `trained in PyTorch`; `CEO` and `chief executive officer`, whose initials it has.
Fails: `用PyTorch训练` and `trained in TensorFlow`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic, warning
from cvlatex.parity.texts import Content, Pair

ID = "name-missing"

_OTHER_SCRIPT = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_NAME = re.compile(r"(?<![A-Za-z0-9/@.:_-])[A-Za-z][A-Za-z0-9+#]*(?:[-.][A-Za-z0-9+#]+)*(?![A-Za-z0-9/@:_])")
_WORD = re.compile(r"[A-Za-z][A-Za-z0-9+#]*")
_SHORTEST = 3


def check(pair: Pair) -> Iterator[Diagnostic]:
    """Return a warning at both texts for each name that the one in Latin letters lacks."""
    for own, other in pair.both_ways():
        if not _OTHER_SCRIPT.search(own.words) or _OTHER_SCRIPT.search(other.words):
            continue
        for name in dict.fromkeys(match[0] for match in _NAME.finditer(own.words)):
            if _is_name(name) and not _has(other, name):
                hint = "Use the same name in both languages, or leave it out of both."
                yield warning(ID, own.span, f"The {other.language} text does not name '{name}'.", hint)
                yield warning(ID, other.span, f"The {own.language} text names '{name}', this one does not.", hint)


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
