from __future__ import annotations

from cvlatex.preflight.stand_ins import StandIn, find_stand_ins
from tests.preflight.samples import line, unit


def test_the_first_of_each_kind_is_found() -> None:
    lines = (line("sound"), line("zero\u2011shot", page=2), line("算法 ・ 视觉", page=3), line("a\u2010b", page=4))
    assert list(find_stand_ins(lines, ())) == [StandIn("-", 2, "zero\u2011shot"), StandIn("·", 3, "算法 ・ 视觉")]


def test_what_the_source_has_is_none() -> None:
    lines = (line("算法 ・ 视觉"), line("zero\u2011shot"), line("a\u2010b"))
    assert list(find_stand_ins(lines, (unit("ド・コ"), unit("x\u2011y")))) == [StandIn("-", 1, "a\u2010b")]
