"""The formulas of a document as MathML, for a format that has them beside what it prints."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from cvlatex.model.document import Document
from cvlatex.model.text import DisplayMath, Math
from cvlatex.writers.formula.mathml import mathml

_ROOT = '<math xmlns="http://www.w3.org/1998/Math/MathML"'


def mathml_of(document: Document) -> dict[str, str]:
    """Each formula of the glossary and of all parts, by its source without spaces."""
    found: dict[str, str] = {}
    for formula in _formulas((document.parts, document.glossary)):
        written = mathml(formula.source, display=isinstance(formula, DisplayMath))
        found.setdefault(re.sub(r"\s", "", formula.source), _ROOT + written.removeprefix("<math"))
    return found


def _formulas(value: object) -> Iterator[Math | DisplayMath]:
    if isinstance(value, Math | DisplayMath):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _formulas(item)
    elif isinstance(value, Struct):
        for name in value.__struct_fields__:
            yield from _formulas(getattr(value, name))
