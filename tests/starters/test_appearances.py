from __future__ import annotations

from itertools import pairwise

from cvlatex.model.variant import COLORS
from cvlatex.starters.appearances import STYLES, dress, list_appearances
from tests.folders import SEED, documents_of


def test_every_style_is_there_in_every_colour_once() -> None:
    appearances = list_appearances(["a", "b", "c"])
    assert len({appearance.name for appearance in appearances}) == len(STYLES) * len(COLORS) == len(appearances)
    neighbours = [(one, other) for one, other in pairwise(appearances) if one.style == other.style]
    assert all(one.example != other.example for one, other in neighbours)


def test_a_dressed_document_says_the_same_in_another_appearance() -> None:
    document = documents_of(SEED)["en-short"]
    (dressed,) = dress(document, list_appearances(["a"], ["banking"], ["red"]))
    variant = dressed.variant
    assert (variant.style, variant.color.value, variant.stem) == (
        "banking",
        "red",
        "cv-banking-red",
    )
    assert dressed.parts == document.parts
