"""What a PDF and a document say, brought to a form in which they can be compared."""

from __future__ import annotations

import dataclasses
import re
import subprocess
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from cvlatex.model.text import DisplayMath, GlossaryLink, Math, Plain


def extracted(pdf: Path) -> str:
    """What pdftotext makes of a PDF."""
    return subprocess.run(["pdftotext", str(pdf), "-"], capture_output=True, check=True, text=True).stdout


def bare(text: str) -> str:
    """Letters and digits alone: line ends, hyphens at them, spaces and the shapes of marks fall away."""
    return "".join(char for char in unicodedata.normalize("NFKC", text) if char.isalnum())


def runs(value: object) -> Iterator[str]:
    """The runs of plain characters anywhere below a value of the document, in the order of its fields."""
    if isinstance(value, Plain):
        yield value.text
    elif isinstance(value, Math | DisplayMath):
        return
    elif isinstance(value, tuple):
        for item in value:
            yield from runs(item)
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from runs(getattr(value, field.name))


def mentions(value: object) -> set[str]:
    """The glossary ids that a value of the document links to."""
    if isinstance(value, GlossaryLink):
        return {value.id}
    if isinstance(value, tuple):
        return set().union(*map(mentions, value))
    if dataclasses.is_dataclass(value):
        return set().union(*(mentions(getattr(value, field.name)) for field in dataclasses.fields(value)))
    return set()


def without_page_numbers(text: str) -> str:
    """The text without the feet of the pages, `3/11`."""
    return re.sub(r"(?m)^\d+/\d+$", "", text.replace("\f", "\n"))
