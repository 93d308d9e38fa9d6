"""A document of points of which one is changed: its PDF is predicted from the pages of the last run."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from cvlatex.typeset.job import Job, Typeset
from tests.typeset.conftest import typeset, unnamed
from tests.typeset.incremental.small import CLASS, MACROS, from_nothing, session_of, tex_of

POINTS = ("one two three", "four five", r"six\newpage", "seven")


@pytest.fixture
def points(small_job: Job, tmp_path: Path) -> Job:
    (tmp_path / "small.cls").write_text(CLASS + MACROS)
    return pointed(small_job, POINTS)


def pointed(job: Job, points: tuple[str, ...]) -> Job:
    """A document of points."""
    return replace(job, tex=tex_of((r"\gdef\first{}", *(f"\\CVPoint{{{point}}}" for point in points))))


def predicted(job: Job) -> tuple[Typeset, bytes]:
    """What a waiting XeTeX makes of a job, confirmed; and the PDF that it gave first."""
    with session_of(job) as (session, _):
        result = session.typeset(job)
        assert result is not None
        created = result.pdf.read_bytes()
        if result.is_predicted:
            assert not result.log.messages
            confirmed = session.confirm(result)
            assert confirmed is not None
            result = confirmed
    return result, created


@pytest.mark.parametrize(("number", "is_predicted"), [(0, True), (1, True), (2, True), (3, False)])
def test_a_word_changed_gives_the_pdf_before_xetex_has_ended(
    points: Job, tmp_path: Path, number: int, is_predicted: bool
) -> None:
    """Where more comes after it on the page, unless XeTeX is done first: the document is small.

    e2e/test_predicted_pdf.py has one in which XeTeX cannot be.
    """
    typeset(points)
    after = pointed(points, tuple(point.capitalize() if at == number else point for at, point in enumerate(POINTS)))
    result, created = predicted(after)
    assert is_predicted or not result.is_predicted
    assert unnamed(created) == from_nothing(after, tmp_path)
    assert (result.passes, result.pages) == (1, 2)
    again, other = predicted(points)
    assert is_predicted or not again.is_predicted
    assert other != created
