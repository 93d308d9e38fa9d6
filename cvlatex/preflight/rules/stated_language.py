"""stated-language: the text is in the script of the language that the PDF states.

A screen reader speaks by the stated language: Chinese read as English is noise. A CV of one language has words of
another; what counts is in which script most of it is.

Passes: English words in a Chinese CV, however many; a Chinese part behind an English one.
Warns: a PDF that states a language written in Latin letters, where two letters in five are Chinese, Japanese or Korean;
one that states one of these three, where next to none is.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic, warning
from cvlatex.preflight.facts import Facts

ID = "stated-language"

_ASIAN = "\u2e80"
"""From here on letters are Chinese, Japanese or Korean ones."""

_ASIAN_LANGUAGES = frozenset(("zh", "cmn", "yue", "ja", "ko"))

_MOST, _LEAST = 0.4, 0.02
"""Shares of the letters."""

_FEW = 100
"""Letters that are too few to tell a language by."""


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Yield a warning on a language that the text is not in; a build states the variant's."""
    language = facts.metadata.language
    if facts.expected or facts.text is None or not language:
        return
    letters = [char for line in facts.text.lines for char in line.text if char.isalpha()]
    if len(letters) < _FEW:
        return
    share = sum(char >= _ASIAN for char in letters) / len(letters)
    is_asian = language.replace("_", "-").partition("-")[0].lower() in _ASIAN_LANGUAGES
    if share < _LEAST if is_asian else share >= _MOST:
        what = "next to none" if is_asian else f"{share:.0%}"
        message = f"The PDF states the language '{language}'; {what} of its letters are Chinese, Japanese or Korean."
        yield warning(ID, facts.whole, message, "State the language of its text, and print it anew.")
