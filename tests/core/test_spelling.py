from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvlatex.core.spelling import find_nearest

KEYS = ("title", "entries", "name", "role", "start", "date", "organization", "highlights", "url")


@pytest.mark.parametrize(
    ("written", "meant"),
    [("nmae", "name"), ("titel", "title"), ("Start", "start"), ("organisation", "organization"), ("URL", "url"),
     ("high-lights", "highlights"), ("highligths", "highlights"), ("orgnization", "organization"), ("datte", "date")],
)  # fmt: skip
def test_a_slip_of_the_keyboard_is_understood(written: str, meant: str) -> None:
    assert find_nearest(written, KEYS) == meant


@pytest.mark.parametrize(
    ("written", "known"),
    [("items", KEYS), ("over", ("vert", "mod")), ("underbrace", ("rbrace",)), ("noto-sans", ("noto-serif",)),
     ("fr", ("zh", "en")), ("game", ("role",)), ("", ("a",)), ("quux", KEYS)],
)  # fmt: skip
def test_another_word_is_not_taken_for_a_slip(written: str, known: tuple[str, ...]) -> None:
    assert find_nearest(written, known) is None


@given(st.text(max_size=12), st.text(max_size=12))
def test_nearness_is_mutual_and_a_word_is_nearest_to_itself(one: str, other: str) -> None:
    assert (find_nearest(one, [other]) is None) == (find_nearest(other, [one]) is None)
    assert find_nearest(one, [one]) == one
