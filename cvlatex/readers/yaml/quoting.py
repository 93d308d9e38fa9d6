"""Texts as YAML scalars, for hints and fixes that can be copied into the file."""

from __future__ import annotations

import re


def quote(text: str) -> str:
    """Put a text in quotes as YAML takes it; in double ones where nothing in it has to be escaped."""
    if '"' in text or "\\" in text:
        return "'" + text.replace("'", "''") + "'"
    return f'"{text}"'


def as_scalar(text: str) -> str:
    """Return a text as YAML takes it, in quotes where it must be."""
    needs = re.search(r"^[\s\-?:,\[\]{}#&*!|>'\"%@`]|:(?:\s|$)|\s#|[?,\[\]{}]|^$|\s$", text)
    return quote(text) if needs else text
