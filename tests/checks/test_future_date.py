from __future__ import annotations

import pytest

from tests.checks.conftest import Mark


@pytest.mark.parametrize(
    "entry",
    [
        "{title: T, start: 2013-09}",
        "{title: T, start: 2013, end: 2213}",
        "{title: T, date: 2013-01-01}",
        "{title: T, start: 2013, end: present}",
    ],
)
def test_what_is_sound_passes(entry: str, mark: Mark) -> None:
    assert mark(entry) == []


@pytest.mark.parametrize(
    ("entry", "places"),
    [
        ("{title: T, start: 2213-09}", ["2213-09"]),
        ("{title: T, date: 2213}", ["2213"]),
        ("{title: T, start: 2213, end: 2214}", ["2213"]),
    ],
)
def test_what_is_wrong_is_reported_in_its_place(entry: str, places: list[str], mark: Mark) -> None:
    assert mark(entry) == places
