r"""The sample as somebody writes it for plain moderncv: classic, blue, ctex beside it, \cventry and itemize."""

from __future__ import annotations

import re
from typing import Any

from bench.forms import find_contact

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


def write_document(cv: dict[str, Any], language: str) -> str:
    """Write the .tex file for xelatex."""
    first, _, last = cv["profile"]["name"].rpartition(" ")
    head = [
        PREAMBLE + (r"\usepackage{ctex}" if language == "zh" else ""),
        rf"\name{{{first}}}{{{last}}}",
        rf"\title{{{escape(cv['profile']['headline'])}}}",
        rf"\email{{{find_contact(cv, 'email')}}}",
        rf"\homepage{{{find_contact(cv, 'website').removeprefix('https://')}}}",
        r"\begin{document}",
        r"\makecvtitle",
    ]
    body = [line for section in cv["sections"] for line in _write_section(section, language)]
    return "\n".join([*head, *body, r"\end{document}", ""])


def escape(text: str) -> str:
    """Return text with its Markdown as LaTeX; two hyphens stay two."""
    plain = "".join(SPECIAL.get(character, character) for character in text).replace("--", "-{}-")
    for pattern, replacement in MARKS:
        plain = pattern.sub(replacement, plain)
    return plain


def _write_section(section: dict[str, Any], language: str) -> list[str]:
    """Write the TeX lines of a section, in moderncv's macros."""
    lines = [rf"\section{{{escape(section['title'])}}}"]
    if section["type"] == "text":
        return [*lines, rf"\cvitem{{}}{{{escape(section['body'])}}}"]
    for one in section["entries"]:
        match section["type"]:
            case "skills":
                lines.append(rf"\cvitem{{{escape(one['name'])}}}{{{escape(', '.join(one['items']))}}}")
            case "languages":
                lines.append(rf"\cvitem{{{escape(one['name'])}}}{{{escape(one['level'])}}}")
            case kind:
                lines += _write_entry(kind, one, language)
    return lines


def _write_entry(kind: str, one: dict[str, Any], language: str) -> list[str]:
    """Write the TeX lines of an entry, in moderncv's macros."""
    end = PRESENT[language] if one["end"] == "present" else one["end"].replace("-", ".")
    title = {"experience": one.get("role", ""), "projects": one.get("name", ""), "education": one.get("degree", "")}[
        kind
    ]
    words = (title, one.get("organization", ""), one.get("location", ""), one.get("area", ""))
    fields = "".join(f"{{{escape(word)}}}" for word in words)
    points = [rf"\item {escape(point)}" for point in one["highlights"]]
    period = f"{one['start'].replace('-', '.')} -- {end}"
    return [rf"\cventry{{{period}}}{fields}{{\begin{{itemize}}", *points, r"\end{itemize}}"]
