"""Which language a text is written in, as far as the data's languages can be told apart by their letters."""

from __future__ import annotations

import re
from collections.abc import Iterable

from cvlatex.importers.draft import Draft, written_values
from cvlatex.importers.texts import to_words
from cvlatex.locales.languages import LANGUAGES

_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff]")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]+")


def language_of(draft: Draft) -> str:
    """The language that a draft states, or else the one that its texts are mostly written in."""
    stated = draft.language.lower().replace("_", "-").partition("-")[0]
    if stated in LANGUAGES:
        return stated
    return prevailing(value.text for _, value in written_values(draft) if value.localized)


def prevailing(texts: Iterable[str]) -> str:
    """Chinese where there are more Han characters than Latin words, English otherwise."""
    text = " ".join(to_words(text) for text in texts)
    return "zh" if len(_HAN.findall(text)) > len(_LATIN.findall(text)) else "en"


def counterpart(language: str) -> str:
    """The language that a text in one language is marked for."""
    return "en" if language == "zh" else "zh"
