"""A new `cv.yaml`, with placeholders that say what belongs in their place."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from cvlatex.locales.locale import find_locale, find_word
from cvlatex.model.tags import extract_language
from cvlatex.starters.words import PLACEHOLDERS, WORK

_ENTRIES: dict[str, tuple[str, str]] = {
    "summary": ("text", "body: {summary}\n"),
    "experience": (
        "experience",
        (
            "entries:\n"
            "  - organization: {employer}\n"
            "    role: {role}\n"
            "    location: {city}\n"
            "    start: 2022-03\n"
            "    end: present\n"
            "    highlights:\n"
            "      - {point}\n"
        ),
    ),
    "projects": (
        "projects",
        "entries:\n  - name: {project}\n    start: 2023-05\n    end: 2024-01\n    highlights:\n      - {point}\n",
    ),
    "education": (
        "education",
        (
            "entries:\n"
            "  - organization: {school}\n"
            "    degree: {degree}\n"
            "    area: {area}\n"
            "    start: 2018-09\n"
            "    end: 2022-06\n"
        ),
    ),
    "skills": ("skills", "entries:\n  - name: {group}\n    items: [Git, Python, SQL]\n"),
    "languages": (
        "languages",
        "entries:\n  - {{name: {spoken}, level: {native}}}\n  - {{name: {english}, level: {fluent}}}\n",
    ),
    "publications": (
        "publications",
        "entries:\n  - title: {paper}\n    authors: [{name}]\n    venue: {venue}\n    date: 2023\n",
    ),
    "teaching": (
        "entries",
        "entries:\n  - title: {course}\n    subtitle: {school}\n    start: 2022\n    end: present\n",
    ),
    "awards": ("awards", "entries:\n  - title: {award}\n    issuer: {issuer}\n    date: 2023-12\n"),
    "references": ("references", "entries:\n  - name: {referee}\n    role: {role}\n    organization: {school}\n"),
}
"""By section: its type, and its entries with the placeholders that `words` has."""


_ENGLISH = "entries:\n  - {{name: {spoken}, level: {native}}}\n"
"""The languages of a person whose own is English."""


def write_cv(names: dict[str, str], languages: Sequence[str], work: str) -> str:
    """Return the YAML of a CV in one or more languages.

    `names` has the person's name by language, or for one of them; `work` is a key of WORK.
    """
    text = _make_translator(names, languages)
    lines = [
        "# Everything about you: change the texts, delete what does not fit. `cvlatex check` shows what is wrong.",
        "profile:",
        f"  name: {text('name')}",
        f"  headline: {text('headline')}",
        "  contacts:",
        "    - {type: email, value: you@example.org}",
        "    - {type: phone, value: !private phone}        # from private.yaml, which git ignores",
        f"    - {{type: address, value: {text('city')}}}",
        "sections:",
    ]
    for section in WORK[work]:
        kind, entries = _ENTRIES[section]
        entries = _ENGLISH if section == "languages" and extract_language(languages[0]) == "en" else entries
        lines += [
            f"  - id: {section}",
            f"    type: {kind}",
            f"    title: {_format_map(_translate_word(f'section-{section}', languages), languages)}",
        ]
        filled = entries.format_map(_Placeholders(text))
        lines += [f"    {line}" for line in filled.splitlines()]
    return "\n".join(lines) + "\n"


def write_variants(languages: Sequence[str], style: str) -> str:
    """Return the YAML of the variants: a PDF a language, and both in one where there are two."""
    lines = [
        "# What is built: one PDF a variant.",
        f"defaults: {{style: {style}, color: blue, paper: a4, fonts: noto, glossary: none}}",
        "variants:",
        *(f"  {language.lower()}: {{language: {language}}}" for language in languages),
    ]
    if len(languages) > 1:
        name = "bilingual" if len(languages) == 2 else "all"
        lines.append(f"  {name}: {{language: [{', '.join(languages)}]}}")
    return "\n".join(lines) + "\n"


class _Placeholders(dict[str, str]):
    """A mapping that computes the text of each placeholder when it is formatted."""

    def __init__(self, text: Callable[[str], str]) -> None:
        super().__init__()
        self._text = text

    def __missing__(self, key: str) -> str:
        return self._text(key)


def _make_translator(names: dict[str, str], languages: Sequence[str]) -> Callable[[str], str]:
    """Return a function from keys to texts in all languages, as YAML."""

    def translate_key(key: str) -> str:
        """Return a placeholder's words in every language, as YAML."""
        spoken = {"spoken": extract_language(languages[0]), "english": "en"}.get(key)
        if spoken:
            words = {language: find_locale(language).names[spoken] for language in languages}
        else:
            words = _translate_word(PLACEHOLDERS.get(key, key), languages)
        return _format_map({**words, **names} if key == "name" else words, languages)

    return translate_key


def _translate_word(key: str, languages: Sequence[str]) -> dict[str, str]:
    """Return a word in each language."""
    return {language: find_word(key, language) for language in languages}


def _format_map(words: dict[str, str], languages: Sequence[str]) -> str:
    """Return a text as YAML's flow style has it: one string for one language, a map for several."""
    if len(languages) == 1:
        return _quote(words[languages[0]])
    return "{" + ", ".join(f"{language}: {_quote(words[language])}" for language in languages) + "}"


def _quote(text: str) -> str:
    """Quote a string doubly (YAML 1.2, 7.3.1); one of letters, spaces and full-width marks alone needs none."""
    if text and all(char.isalnum() or char == " " for char in text) and text == text.strip() and not text[0].isdigit():
        return text
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
