from __future__ import annotations

from itertools import pairwise

from cvlatex.gallery.looks import STYLES, dress, list_looks
from cvlatex.model.variant import COLORS
from tests.folders import SEED, documents_of


def test_every_style_is_there_in_every_colour_once() -> None:
    looks = list_looks(["a", "b", "c"])
    assert len({look.name for look in looks}) == len(STYLES) * len(COLORS) == len(looks)
    neighbours = [(one, other) for one, other in pairwise(looks) if one.style == other.style]
    assert all(one.example != other.example for one, other in neighbours)


def test_a_dressed_document_says_the_same_in_another_look() -> None:
    document = documents_of(SEED)["en-short"]
    (dressed,) = dress(document, list_looks(["a"], ["banking"], ["red"]))
    variant = dressed.variant
    assert (variant.style, variant.color.value, variant.stem) == (
        "banking",
        "red",
        "cv-banking-red",
    )
    assert dressed.parts == document.parts
