"""Names in Latin letters and what else they are called, from `cvlatex/data/names.txt`, which says what it holds."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from msgspec import Struct

from cvlatex.core.paths import PACKAGE
from cvlatex.locales.han import to_simplified
from cvlatex.review.parity.tables import read_rows

TABLE = PACKAGE / "data" / "names.txt"

_WORD = re.compile(r"[a-z][a-z0-9]*")
_SHAPE = re.compile(r"[a-z][A-Z]|[A-Z]{2}|[A-Za-z][+#0-9]")


class Known(Struct, frozen=True):
    """A name, other spellings in small letters, its Chinese words, and whether a Chinese text has one of them all."""

    form: str
    spellings: frozenset[str]
    words: tuple[str, ...]
    is_untranslated: bool


def is_untranslated(name: str) -> bool:
    """Whether Chinese texts keep a name as it is, or have known words for it: PyTorch, C++, WeChat.

    A word with its first letter alone in capitals is none that has others: Map is not mAP, nor Gan GAN.
    """
    known = _read_known_names().get(_make_key(name))
    return known is not None and known.is_untranslated and (not name.istitle() or known.form.istitle())


def has_shape(name: str) -> bool:
    """Whether a name has a form that no word has (RoboMaster, IEEE), and is none that a translation may omit."""
    known = _read_known_names().get(_make_key(name))
    return (known is None or known.is_untranslated) and _SHAPE.search(make_singular(name)) is not None


def is_called_otherwise(name: str, text: str) -> bool:
    """Whether a text has another spelling of a name, or its Chinese words in simplified or traditional characters."""
    known = _read_known_names().get(_make_key(name))
    if known is None:
        return False
    if known.words and any(word in text or word in to_simplified(text) for word in known.words):
        return True
    return bool(known.spellings) and not known.spellings.isdisjoint(_WORD.findall(text.casefold()))


def make_singular(name: str) -> str:
    """Return a name without the s of its plural: APIs."""
    return name[:-1] if name.endswith("s") and name[-2:-1].isupper() else name


def _make_key(name: str) -> str:
    """Return a name in the singular and without case, for comparison."""
    return make_singular(name).casefold()


@cache
def _read_known_names() -> Mapping[str, Known]:
    """Read the names that are known, with their spellings and words."""
    found: dict[str, Known] = {}
    for name, rest in read_rows(TABLE):
        spellings, *words = rest.split("|")
        form = name.removeprefix("~")
        found[form.casefold()] = Known(
            form, frozenset(spellings.split()), tuple(words), is_untranslated=not name.startswith("~")
        )
    return found
