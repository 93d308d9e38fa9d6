from __future__ import annotations

import pytest

from tests.checks.conftest import Mark


@pytest.mark.parametrize(
    "entry",
    ['{title: "[a](#clip)"}', '{title: T, highlights: ["**[a](#clip)**"]}'],
)
def test_what_is_sound_passes(entry: str, mark: Mark) -> None:
    assert mark(entry) == []


@pytest.mark.parametrize(
    ("entry", "places"),
    [
        ('{title: "[a](#clpi) [b](#clip)"}', ["#clpi"]),
        ('{title: T, highlights: [{text: x, highlights: ["- [a](#no)"]}]}', ["#no"]),
        ('{title: "[a](#)"}', ["#"]),
    ],
)
def test_what_is_wrong_is_reported_in_its_place(entry: str, places: list[str], mark: Mark) -> None:
    assert mark(entry) == places
