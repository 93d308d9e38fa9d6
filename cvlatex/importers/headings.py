"""Sections by their headings: which type a heading stands for, and how the standard ones read in each language."""

from __future__ import annotations

import re
from functools import cache

from cvlatex.locales.locale import load_table
from cvlatex.model.tags import TAGS

KEYS = (
    "summary", "experience", "volunteer", "education", "projects", "skills", "languages", "publications", "awards",
    "certificates", "references", "interests", "courses", "patents", "organizations", "training", "test-scores",
    "conferences", "driving-licences", "other",
)  # fmt: skip
"""The sections that a source only names by a key; their headings are words of the languages."""

_WORDS = (
    ("education", r"[eé]ducat|academic background|studies|formation|ausbildung|bildung|formación|教育|学历"),
    ("publications", r"publicat|papers|journals?$|conference papers|论文|发表|著作"),
    ("languages", r"^languages?$|language skills|langues|sprachen|idiomas|语言"),
    ("awards", r"award|hono(?:u)?rs?|prizes?|scholarship|achievements|获奖|奖项|荣誉|奖学金"),
    ("certificates", r"certificat|licen[cs]es|证书|资格"), ("references", r"^references?$|referees|推荐人"),
    ("projects", r"project|项目|open.?source"),
    ("skills", r"skill|technolog|competenc|strengths|expertise|kenntnisse|compétences|habilidades|技能|能力"),
    ("experience", r"experien|employment|work|career|occupation|positions?|internship|volunt|teaching|berufs"),
    ("experience", r"expérience|经历|经验|工作|实习"),
    ("text", r"summary|profile|about|objective|statement|introduc|个人简介|个人陈述|自我评价|简介"),
)  # fmt: skip


def name_mother_tongue() -> dict[str, str]:
    """Return the level of the language that a person grew up with, in each language."""
    return {**translate_word("native"), "en": "mother tongue"}


@cache
def get_title(key: str) -> dict[str, str]:
    """Get the heading of a standard section in each language."""
    return translate_word(f"section-{key}")


def translate_word(key: str) -> dict[str, str]:
    """Return a word in each language."""
    return {tag: load_table(tag).find_word(key) for tag in TAGS}


def translate_heading(heading: str) -> dict[str, str] | None:
    """Return a standard heading in every language, where a text is one; None otherwise."""
    wanted = heading.strip().casefold()
    key = next((key for key in KEYS if wanted in (word.casefold() for word in get_title(key).values())), None)
    return get_title(key) if key else None


def find_type(heading: str) -> str | None:
    """Return the section type that a heading stands for."""
    text = heading.strip().lower()
    found = next((kind for kind, words in _WORDS if re.search(words, text)), None)
    return found or _find_type_in_tables(text)


_TYPES = {"summary": "text", "volunteer": "experience", "interests": "skills", "courses": "skills"}
_TYPED = (
    "summary", "experience", "volunteer", "education", "projects", "skills", "languages", "publications", "awards",
    "certificates", "references", "interests", "courses",
)  # fmt: skip


def _find_type_in_tables(text: str) -> str | None:
    """Return the type of a heading that is a language's own word for a section."""
    key = next((key for key in _TYPED if text in (word.casefold() for word in get_title(key).values())), None)
    return _TYPES.get(key, key) if key else None
