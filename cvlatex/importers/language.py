"""Guess which language a text is written in, from its letters and headings."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from cvlatex.importers.draft import Draft, list_written_values
from cvlatex.importers.headings import KEYS, get_title
from cvlatex.importers.ledger import Value
from cvlatex.importers.texts import to_words
from cvlatex.model.tags import extract_language, guess_tag, is_known

_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff]")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]+")
_SCRIPTS = (
    ("ja", re.compile(r"[\u3041-\u30ff]")),
    ("ko", re.compile(r"[\uac00-\ud7a3]")),
    ("el", re.compile(r"[\u0370-\u03ff]+")),
    ("uk", re.compile(r"[іїєґІЇЄҐ]")),
    ("ru", re.compile(r"[\u0400-\u04ff]+")),
)
"""Letters that only one of the languages has, the surest first."""


def detect_language(draft: Draft) -> str:
    """Return the language that a draft states, or else the one that its headings and texts are mostly written in."""
    stated = draft.language.replace("_", "-")
    for tag in (stated, guess_tag(stated) or "", stated.partition("-")[0].lower()):
        if tag and is_known(tag):
            return tag
    return _detect_by_headings(draft) or choose_prevailing(
        value.text for _, value in list_written_values(draft) if value.localized
    )


def _detect_by_headings(draft: Draft) -> str | None:
    """Return the language whose own words most headings are, unless English has as many."""
    counts: Counter[str] = Counter()
    for heading in _list_headings(draft):
        for tag in {tag for key in KEYS for tag, word in get_title(key).items() if word.casefold() == heading}:
            counts[tag] += 1
    best = max(counts.values(), default=0)
    languages = [tag for tag, count in counts.items() if count == best and "-" not in tag]
    return languages[0] if len(languages) == 1 and best > 1 else None


def _list_headings(draft: Draft) -> Iterator[str]:
    """Yield the titles of a draft's sections, in lower case."""
    for section in draft.sections:
        title = section.get("title")
        if isinstance(title, Value) and title.leaves:
            yield title.text.strip().casefold()


def choose_prevailing(texts: Iterable[str]) -> str:
    """Return the one language of the texts' script; Chinese where there are more Han than Latin words, else English."""
    text = " ".join(to_words(text) for text in texts)
    latin = len(_LATIN.findall(text))
    for tag, letters in _SCRIPTS:
        if len(letters.findall(text)) * (10 if tag in ("ja", "uk") else 1) > latin:
            return tag
    return "zh" if len(_HAN.findall(text)) > latin else "en"


def choose_counterpart(language: str) -> str:
    """Return the language that a text in one language is marked for."""
    return "zh" if extract_language(language) == "en" else "en"
