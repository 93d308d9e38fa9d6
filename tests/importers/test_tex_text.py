from __future__ import annotations

import pytest

from cvlatex.importers.tex_text import convert_tex, parse_text


@pytest.mark.parametrize(
    ("tex", "markdown"),
    [
        (r"\textbf{bold} and \emph{it}", "**bold** and *it*"),
        (r"50\% \& \$5 \#1 a\_b", r"50% & \$5 #1 a\_b"),
        (r"Caf\'e na\"ive \^o \c{c} \o re", "Café naïve ô ç øre"),
        ("a~b -- c --- d", "a b – c — d"),
        ("``quoted''", "“quoted”"),
        (r"\LaTeX{} and \TeX", "LaTeX and TeX"),
        (r"\href{https://x.org/a\_b}{words}", "[words](https://x.org/a_b)"),
        (r"\url{https://x.org}", "[x.org](https://x.org)"),
        ("$x^2$", "$x^2$"),
        (r"one\\two", "one\\\ntwo"),
        ("one\n\ntwo", "one\n\ntwo"),
        (r"\begin{itemize}\item a\item b\end{itemize}", "\n- a\n- b\n"),
        ("a % comment\nb", "a b"),
        (r"\vspace{2em}a\cite{x}", "a"),
        (r"{\small a} \textsc{b}", "a b"),
        (r"\unknown{word} \other", "word "),
        ("2*3*4 [x]", r"2\*3\*4 \[x\]"),
        (r"\begin{enumerate}\item a\begin{itemize}\item b\end{itemize}\end{enumerate}", "\n1. a\n   - b\n"),
    ],
)
def test_tex_becomes_markdown(tex: str, markdown: str) -> None:
    assert convert_tex(parse_text(tex)) == markdown
