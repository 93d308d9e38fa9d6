from __future__ import annotations

import pytest

from cvlatex.preflight.facts import Image
from cvlatex.preflight.rules.image_resolution import check, measure_resolution
from tests.preflight.samples import codes, facts


@pytest.mark.parametrize(
    ("pixels", "found"),
    [((600, 800), []), ((300, 300), []), ((299, 400), ["warning:2"]), ((600, 299), ["warning:2"])],
)
def test_the_coarser_side_decides(pixels: tuple[int, int], found: list[str]) -> None:
    assert codes(check(facts(images=(Image(2, pixels, (72.0, 72.0)),)))) == found


def test_an_image_without_a_size_is_not_too_coarse() -> None:
    assert measure_resolution(Image(1, (1, 1), (0.0, 72.0))) == float("inf")


def test_the_hint_says_how_many_pixels_would_do() -> None:
    (found,) = check(facts(images=(Image(1, (100, 100), (144.0, 72.0)),)))
    assert found.hints == ("Use one of 600 by 300 pixels or more.",)
