r"""A BibTeX field to inline values: accents, commands decoded, braces removed, `$…$` and `\emph{…}` preserved."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import Any

from cvlatex.model.text import Emphasis, Inline, Math, Plain, Strong
from cvlatex.readers.markdown.formulas import Refused, check_formula

_MATH = re.compile(r"(?<!\\)\$([^$]+)(?<!\\)\$|\\\((.+?)\\\)")
_FACE = re.compile(r"\\(emph|textit|textbf)\s*\{([^{}]*)\}|\{\\(em|it|bf)\s+([^{}]*)\}")


def parse_inlines(latex: str) -> tuple[Inline, ...]:
    """Parse the text as inline values. A formula with commands that are not let through prints as it is written."""
    found: list[Inline] = []
    at = 0
    for match in _MATH.finditer(latex):
        found += _parse_faces(latex[at : match.start()])
        source = match[1] or match[2]
        found.append(_parse_formula(source))
        at = match.end()
    found += _parse_faces(latex[at:])
    return tuple(_trim(found))


def _parse_formula(source: str) -> Inline:
    """Parse a formula; its plain text where a command of it is not let through."""
    try:
        return Math(check_formula(source))
    except Refused:
        return Plain(read_plain(source))


def _parse_faces(latex: str) -> list[Inline]:
    """Parse text with the faces that TeX's commands give it."""
    found: list[Inline] = []
    at = 0
    for match in _FACE.finditer(latex):
        found += _parse_plain(latex[at : match.start()])
        face, words = match[1] or match[3], read_plain(match[2] if match[1] else match[4])
        found.append(Strong((Plain(words),)) if face in ("textbf", "bf") else Emphasis((Plain(words),)))
        at = match.end()
    return [*found, *_parse_plain(latex[at:])]


def _parse_plain(latex: str) -> list[Inline]:
    """Parse text without TeX's commands, as an inline value; none where it is empty."""
    words = read_plain(latex)
    return [Plain(words)] if words else []


def _trim(found: list[Inline]) -> list[Inline]:
    """Return inline values without white space at the ends."""
    if found and isinstance(found[0], Plain):
        found[0] = Plain(found[0].text.lstrip())
    if found and isinstance(found[-1], Plain):
        found[-1] = Plain(found[-1].text.rstrip())
    return [child for child in found if not (isinstance(child, Plain) and not child.text)]


def read_plain(latex: str) -> str:
    """Return the characters of a text, its white space folded; a command that is not known leaves its argument."""
    if not re.search(r"[\\{}$~%`'-]", latex):
        return re.sub(r"\s+", " ", latex)
    escaped = re.sub(r"(?<!\\)([%#&_])", r"\\\1", latex)
    text = str(_build_decoder().latex_to_text(escaped))
    return unicodedata.normalize("NFC", re.sub(r"[ \t\r\n]+", " ", text))


@cache
def _build_decoder() -> Any:
    """Build what turns TeX into text."""
    from pylatexenc.latex2text import LatexNodes2Text

    return LatexNodes2Text(math_mode="verbatim", keep_comments=True, strict_latex_spaces=False)
