"""The time of the preflight grows with the pages: steps of Python are counted, so that no clock is needed."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

import pytest

from cvlatex.preflight.alignment import align
from cvlatex.preflight.facts import Facts, Piece, Unit
from cvlatex.preflight.paragraphs import guess_paragraphs
from cvlatex.preflight.rules import judge
from cvlatex.preflight.words import read_lines
from tests.preflight.samples import expected, facts

FEW, TIMES = 6, 5


def steps(run: Callable[[], object]) -> int:
    """Lines of Python that are gone through."""
    count = 0

    def trace(frame: FrameType, event: str, argument: Any) -> Any:
        nonlocal count
        count += event == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        run()
    finally:
        sys.settrace(before)
    return count


def texts(pages: int) -> list[list[str]]:
    return [[f"Page {page} has a line {line} of well-" for line in range(30)] for page in range(pages)]


def words(pages: int) -> str:
    """What pdftotext would say of so many pages."""
    written = []
    for page in texts(pages):
        written.append('<page width="595.0" height="842.0">')
        for number, line in enumerate(page):
            y = 60.0 + 22 * number
            for at, word in enumerate(line.split()):
                x = 60.0 + 40 * at
                box = f'xMin="{x}" yMin="{y}" xMax="{x + 35}" yMax="{y + 12}"'
                written.append(f"<word {box}>{word}</word>")
    return "\n".join(written)


def judged(pages: int) -> None:
    lines = read_lines(words(pages))
    assert len(lines) == 30 * pages
    units = [Unit((Piece(line, None),), "paragraph") for page in texts(pages) for line in page]
    text = align(units, lines, guess_paragraphs(lines))
    assert not text.lost
    found: Facts = facts(text=text, pages=((595.0, 842.0),) * pages, expected=expected(heads=("Ann",)))
    assert [one for one in judge(found) if one.code == "short-page"] == []


def test_many_times_the_pages_take_as_many_times_the_steps() -> None:
    judged(FEW)
    assert steps(lambda: judged(FEW * TIMES)) == pytest.approx(TIMES * steps(lambda: judged(FEW)), rel=0.1)
