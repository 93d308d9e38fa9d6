r"""The sample as somebody writes it for plain moderncv: classic, blue, ctex beside it, \cventry and itemize."""

from __future__ import annotations

import re
from typing import Any

from bench.forms import contact

PRESENT = {"zh": "至今", "en": "present"}
SPECIAL = {"\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}"} | {
    character: rf"\{character}" for character in "%#&_${}"
}
MARKS = (
    (re.compile(r"\[([^\]]+)\]\(([^)]+)\)"), r"\\href{\2}{\1}"),
    (re.compile(r"\*\*(.+?)\*\*"), r"\\textbf{\1}"),
    (re.compile(r"`(.+?)`"), r"\\texttt{\1}"),
)
PREAMBLE = r"""\documentclass[10pt,a4paper,sans]{moderncv}
\moderncvstyle{classic}
\moderncvcolor{blue}
\usepackage[scale=0.8]{geometry}
"""


def written(cv: dict[str, Any], language: str) -> str:
    """The .tex file for xelatex."""
    first, _, last = cv["profile"]["name"].rpartition(" ")
    head = [
        PREAMBLE + (r"\usepackage{ctex}" if language == "zh" else ""),
        rf"\name{{{first}}}{{{last}}}",
        rf"\title{{{escaped(cv['profile']['headline'])}}}",
        rf"\email{{{contact(cv, 'email')}}}",
        rf"\homepage{{{contact(cv, 'website').removeprefix('https://')}}}",
        r"\begin{document}",
        r"\makecvtitle",
    ]
    body = [line for section in cv["sections"] for line in _section(section, language)]
    return "\n".join([*head, *body, r"\end{document}", ""])


def escaped(text: str) -> str:
    """Text with its Markdown as LaTeX; two hyphens stay two."""
    plain = "".join(SPECIAL.get(character, character) for character in text).replace("--", "-{}-")
    for pattern, replacement in MARKS:
        plain = pattern.sub(replacement, plain)
    return plain


def _section(section: dict[str, Any], language: str) -> list[str]:
    """The TeX lines of a section, in moderncv's macros."""
    lines = [rf"\section{{{escaped(section['title'])}}}"]
    if section["type"] == "text":
        return [*lines, rf"\cvitem{{}}{{{escaped(section['body'])}}}"]
    for one in section["entries"]:
        match section["type"]:
            case "skills":
                lines.append(rf"\cvitem{{{escaped(one['name'])}}}{{{escaped(', '.join(one['items']))}}}")
            case "languages":
                lines.append(rf"\cvitem{{{escaped(one['name'])}}}{{{escaped(one['level'])}}}")
            case kind:
                lines += _entry(kind, one, language)
    return lines


def _entry(kind: str, one: dict[str, Any], language: str) -> list[str]:
    """The TeX lines of an entry, in moderncv's macros."""
    end = PRESENT[language] if one["end"] == "present" else one["end"].replace("-", ".")
    title = {"experience": one.get("role", ""), "projects": one.get("name", ""), "education": one.get("degree", "")}[
        kind
    ]
    words = (title, one.get("organization", ""), one.get("location", ""), one.get("area", ""))
    fields = "".join(f"{{{escaped(word)}}}" for word in words)
    points = [rf"\item {escaped(point)}" for point in one["highlights"]]
    period = f"{one['start'].replace('-', '.')} -- {end}"
    return [rf"\cventry{{{period}}}{fields}{{\begin{{itemize}}", *points, r"\end{itemize}}"]
