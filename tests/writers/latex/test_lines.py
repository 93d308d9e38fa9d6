from __future__ import annotations

from cvlatex.core.source import Span
from cvlatex.writers.latex.commands import CVPoint
from cvlatex.writers.latex.lines import Lines

SPAN = Span("cv.yaml", 4, 2, 4, 9)


def test_each_macro_takes_one_line_and_keeps_its_span() -> None:
    lines = Lines()
    with lines.open_environment("CVBullets", option="3", span=SPAN.start()):
        lines.add(CVPoint("a\nb"), SPAN)
    source = lines.to_source()
    assert source.lines == (r"\begin{CVBullets}[3]", r"\CVPoint{a b}", r"\end{CVBullets}")
    assert source.spans == (SPAN.start(), SPAN, SPAN.start())
    assert source.text == "\\begin{CVBullets}[3]\n\\CVPoint{a b}\n\\end{CVBullets}\n"
