from __future__ import annotations

from pathlib import Path

import pytest

from cvlatex.importers.ledger import Kind
from cvlatex.importers.tex_macros import TexMacro, take_macros
from tests.importers.drafts import codes, import_text, sections_of

CV = r"""\documentclass{moderncv}
\newcommand{\gal}{Galaxy Labs}
% \renewcommand{\gal}{Wrong}
\newcommand*\team[2]{#1 at \textbf{#2}}
\newcommand{\opt}[2][Senior]{#1 #2}
\def\uni#1{University of #1}
\NewDocumentCommand{\job}{m m m}{\cventry{#1}{#2}{#3}{}{}{}}
\newcommand{\loop}{a \loop}
\name{Ada}{Byron}
\begin{document}
\section{Experience}
\cventry{1842}{\opt{Lead}}{\gal}{\nix}{}{Worked in \team{Ops}{\gal{}} as \opt[Junior]{Dev}.}
\job{1850--1851}{Clerk}{\uni{Oxford}}
\section{Interests}
I love \gal, and \uni{Bath} \loop{} and \nought{} too.
\end{document}
"""


@pytest.mark.parametrize(
    ("text", "macro"),
    [
        (r"\newcommand{\a}{b{c}}", TexMacro("a", "", "", "b{c}")),
        (r"\renewcommand*\a [2]{#2#1}", TexMacro("a", "{{", "", "#2#1")),
        (r"\newcommand{\a}[2][x]{#1#2}", TexMacro("a", "[{", "x", "#1#2")),
        (r"\long\def\a#1#2{#1\}}", TexMacro("a", "{{", "", r"#1\}")),
        (r"\NewDocumentCommand\a{o m}{#1#2}", TexMacro("a", "[{", "", "#1#2")),
    ],
)
def test_a_definition_is_taken_out_at_the_same_length(text: str, macro: TexMacro) -> None:
    left, macros = take_macros(f"x{text}y", ())
    assert (left, macros) == (f"x{' ' * len(text)}y", [macro])


def test_definitions_in_comments_and_without_an_end_stay() -> None:
    text = "% \\def\\a{b}\n\\newcommand{\\c}{d"
    assert take_macros(text, ()) == (text, [])


def test_a_definition_of_a_known_name_is_taken_out_and_changes_nothing() -> None:
    text = "\\newcommand{\\resumeListStart}{\\begin{itemize}}"
    assert take_macros(text, {"resumeListStart"}) == (" " * len(text), [])


def test_macros_of_the_source_give_their_words_and_entries(tmp_path: Path) -> None:
    found = import_text(tmp_path, "cv.tex", CV)
    sections = sections_of(found)
    assert sections["experience"]["entries"] == [
        {
            "organization": "Galaxy Labs",
            "role": "Senior Lead",
            "date": "1842",
            "summary": "Worked in Ops at **Galaxy Labs** as Junior Dev.",
        },
        {"organization": "University of Oxford", "role": "Clerk", "start": "1850", "end": "1851"},
    ]
    assert sections["interests"]["body"].startswith("I love Galaxy Labs, and University of Bath")


def test_a_macro_that_gives_no_words_is_reported_at_its_place(tmp_path: Path) -> None:
    found = import_text(tmp_path, "cv.tex", CV)
    assert codes(found) == ["macro-not-read"]
    dropped = {one.leaf.text: one.leaf.span.line for one in found.list_outcomes() if one.kind is Kind.DROPPED}
    assert (dropped["\\nix"], dropped["\\nought"]) == (12, 15)


def test_macros_that_grow_without_end_are_left_out(tmp_path: Path) -> None:
    chain = "".join(f"\\newcommand{{\\x{chr(98 + n)}}}{{\\x{chr(97 + n)}\\x{chr(97 + n)}}}\n" for n in range(24))
    text = f"\\documentclass{{moderncv}}\\newcommand{{\\xa}}{{ha}}\n{chain}\\name{{Ada}}{{Byron}}\\begin{{document}}"
    found = import_text(tmp_path, "cv.tex", f"{text}\\section{{Interests}}Growing \\xy.\\end{{document}}")
    assert codes(found) == ["macro-not-read"]
