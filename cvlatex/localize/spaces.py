"""Spaces at which no line ends: in French before ; : ! ? and inside « », in Slavic behind a word of one letter.

A space that the author wrote is taken for one that does not break; none is added. Sources: Imprimerie nationale,
Lexique des règles typographiques; ČSN 01 6910; PWN, Zasady pisowni i interpunkcji.
"""

from __future__ import annotations

import re
from typing import Any, TypeVar

from cvlatex.locales.locale import FRENCH, Locale, find_locale
from cvlatex.localize.splicing import splice
from cvlatex.model.text import Plain

T = TypeVar("T")

_NARROW = r"(?<=\S) (?=[;!?](?:\s|$))"
_WIDE = r"(?<=\S) (?=[:»](?:\W|$))|(?<=«) "


def with_nobreak_spaces(value: T, language: str) -> T:
    """Return the value with every space of its texts that the language never ends a line at as a no-break space."""
    locale = find_locale(language)
    if locale.marks is not FRENCH and not locale.clinging:
        return value

    def tie_text(item: Any) -> tuple[Any, ...] | None:
        """Return a text with its spaces tied; None where nothing changes."""
        if not isinstance(item, Plain):
            return None
        text = _tie(item.text, locale)
        return None if text == item.text else (Plain(text),)

    return splice(value, tie_text)


def _tie(text: str, locale: Locale) -> str:
    """Return a text with no-break spaces where its language never ends a line."""
    if locale.marks is FRENCH:
        text = re.sub(_NARROW, "\N{NARROW NO-BREAK SPACE}", text)
        text = re.sub(_WIDE, "\N{NO-BREAK SPACE}", text)
    if locale.clinging:
        text = re.sub(rf"(?i)(?<!\S)([{locale.clinging}]) (?=\w)", "\\1\N{NO-BREAK SPACE}", text)
    return text
