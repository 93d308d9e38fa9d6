from __future__ import annotations

import pytest

from cvlatex.typeset.log.filestack import FileStack


def after(*lines: str) -> str:
    stack = FileStack("cv.tex")
    for line in lines:
        stack.read(line)
    return stack.current


@pytest.mark.parametrize(
    ("lines", "current"),
    [
        ((), "cv.tex"),
        (("(./cv.tex",), "cv.tex"),
        (("(./cv.tex (./style.sty",), "style.sty"),
        (("(./cv.tex (./style.sty)",), "cv.tex"),
        (("(./cv.tex (./style.sty", "))"), "cv.tex"),
        (("(./cv.tex", "(/texmf-dist/tex/latex/base/size10.clo"), "/texmf-dist/tex/latex/base/size10.clo"),
        (("(./cv.tex", "[1] (./cv.aux) [2"), "cv.tex"),
        (("(./cv.tex", '("./with space.sty"'), "with space.sty"),
        (("(./cv.tex", "(an open bracket"), "cv.tex"),
        (("(./cv.tex (style.sty", "(an open bracket", ")"), "cv.tex"),
        (("(./cv.tex", "(see it) (v2.14)", "(2019/12/09 v1.3)"), "cv.tex"),
        (("(./cv.tex", "(UK) done (./style.sty"), "style.sty"),
        (("(./cv.tex (./style.sty (HO)) (./b.def",), "b.def"),
    ],
)
def test_the_open_file_is_known(lines: tuple[str, ...], current: str) -> None:
    assert after(*lines) == current
