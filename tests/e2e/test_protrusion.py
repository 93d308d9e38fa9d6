"""What stands a little in the margin: a full stop does, by seven tenths of its width; an m does not."""

from __future__ import annotations

from pathlib import Path

import pytest

from cvlatex.core.paths import find_fonts_folder, find_latex_folder
from cvlatex.preflight.words import read_lines
from cvlatex.tools.pdftotext import extract_words
from cvlatex.typeset.job import Job
from cvlatex.typeset.passes import typeset_plainly

TEX = r"""\documentclass{article}
\usepackage{cvlatex-protrusion}
\pagestyle{empty}
\begin{document}
\font\face="[CVLaTeXSans-Regular.otf]" at 100pt \face
\makeatletter\CV@protrude
\baselineskip200pt \parindent0pt \parfillskip0pt \leftskip0pt plus 1fil
m\par .\par
\end{document}
"""


def test_a_full_stop_stands_in_the_margin_and_an_m_does_not(tmp_path: Path) -> None:
    files = (find_latex_folder() / "cvlatex-protrusion.sty", find_fonts_folder() / "CVLaTeXSans-Regular.otf")
    pdf = typeset_plainly(Job("cv", TEX, tmp_path, tuple((file, file.name) for file in files), 60)).pdf
    m, stop = read_lines(extract_words(pdf) or "")
    assert stop.x1 - m.x1 == pytest.approx(0.7 * (stop.x1 - stop.x0), abs=0.1)
