from __future__ import annotations

from cvlatex.typeset.auxiliary import select_heeded

EVERY = rb"""\relax
\providecommand\hyper@newdestlabel[2]{}
\HyperFirstAtBeginDocument{\ifx\hyper@anchor\@undefined
\global\let\oldnewlabel\newlabel
\gdef\newlabelxx#1#2#3#4#5#6{\oldnewlabel{#1}{{#2}{#3}}}
\AtEndDocument{\ifx\hyper@anchor\@undefined
\let\newlabel\oldnewlabel
\fi}
\fi}
\gdef \@abspage@last{2}
"""


def test_what_every_run_writes_is_not_heeded() -> None:
    assert select_heeded({"cv.aux": EVERY, "cv.out": b""}) == {}


def test_everything_else_is() -> None:
    files = {"cv.aux": EVERY + b"\\newlabel{a}{{1}{2}}\n", "cv.out": b"settled"}
    assert select_heeded(files) == {"cv.aux": (b"\\newlabel{a}{{1}{2}}",), "cv.out": (b"settled",)}
