from __future__ import annotations

import pytest

from cvlatex.writers.color import DARK, LIGHT, MODERNCV, choose_palette, compute_contrast, make_legible


@pytest.mark.parametrize("ground", [LIGHT, DARK])
@pytest.mark.parametrize("color", [*MODERNCV.values(), (255, 255, 0), (255, 255, 255)])
def test_every_colour_can_be_read_on_its_ground(color: tuple[int, int, int], ground: tuple[int, int, int]) -> None:
    assert compute_contrast(make_legible(color, ground), ground) >= 4.5


def test_a_colour_that_can_be_read_stays() -> None:
    assert choose_palette("burgundy").light == "#980000"
    assert choose_palette("#102030").light == "#102030"


def test_contrast_is_that_of_the_guidelines() -> None:
    assert compute_contrast((0, 0, 0), (255, 255, 255)) == pytest.approx(21)
