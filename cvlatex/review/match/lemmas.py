"""English words reduced to what they are looked up by: forecasting, forecasts and forecast are one word."""

from __future__ import annotations

import re

WORD = re.compile(r"\b[A-Za-z]{1,2}/[A-Za-z]{1,2}(?![A-Za-z0-9+#])|[A-Za-z][A-Za-z0-9]*(?:[.'’-][A-Za-z0-9]+)*[+#]*")
"""A word, with what belongs to names of techniques: C++, C#, Node.js, CI/CD. CVPR/ICCV is two."""

_IRREGULAR = {
    "led": "lead",
    "used": "use", "using": "use",
    "built": "build", "wrote": "write", "written": "write", "taught": "teach", "ran": "run",
    "grew": "grow", "grown": "grow", "people": "person", "analyses": "analysis", "matrices": "matrix",
    "indices": "index", "criteria": "criterion", "media": "media", "data": "data", "series": "series",
}  # fmt: skip
_DOUBLED = re.compile(r"([bdfgklmnprtv])\1$")
_RULES = (
    ("sses", "ss"), ("ies", "y"), ("ches", "ch"), ("shes", "sh"), ("xes", "x"), ("ings", ""), ("ing", ""), ("ied", "y"),
    ("ed", ""), ("s", ""),
)  # fmt: skip
_SHORTEST = 3
_BRITISH = 5
"""Letters of the shortest stem in -is or -ys that American English spells with a z."""


def lemmatize(word: str) -> str:
    """Return the form that a word is compared by; names such as AWS and C++ only become lower case."""
    lower = word.casefold().replace("’", "'").removesuffix("'s")
    if lower in _IRREGULAR:
        return _IRREGULAR[lower]
    if not lower.isalpha() or word.isupper() or lower.endswith(("ss", "us", "is")):
        return lower
    for ending, instead in _RULES:
        stem = lower.removesuffix(ending)
        if stem != lower and len(stem) >= _SHORTEST:
            return _trim_stem(stem + instead)
    return _trim_stem(lower)


def _trim_stem(stem: str) -> str:
    """Drop a doubled consonant or a final e from a stem, so that `using` and `use` meet; optimis goes as optimiz."""
    if _DOUBLED.search(stem) and not stem.endswith(("ll", "ss")):
        stem = stem[:-1]
    stem = stem.removesuffix("e") if len(stem) > _SHORTEST else stem
    return stem[:-1] + "z" if len(stem) > _BRITISH and stem.endswith(("is", "ys")) else stem
