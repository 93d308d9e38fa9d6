from __future__ import annotations

import pytest

from tests.checks.conftest import Mark


@pytest.mark.parametrize(
    "entry",
    [
        "{title: T, start: 2013-09, end: 2016-04}",
        "{title: T, start: 2016, end: 2016-04}",
        "{title: T, start: 2016-04, end: 2016}",
        "{title: T, start: 2016-04-30, end: 2016-04}",
        "{title: T, start: 2016, end: present}",
        "{title: T, end: 2013}",
        "{title: T, date: 2013}",
        "{title: T, start: 2013-09, end: 2013-09}",
    ],
)
def test_what_is_sound_passes(entry: str, mark: Mark) -> None:
    assert mark(entry) == []


@pytest.mark.parametrize(
    ("entry", "places"),
    [
        ("{title: T, start: 2016-04, end: 2013-09}", ["2013-09"]),
        ("{title: T, start: 2016-05, end: 2016-04-30}", ["2016-04-30"]),
        ("{title: T, start: 2014, date: 2015}", ["2015"]),
        ("{title: T, date: 2015, end: present}", ["2015"]),
        ("{title: T, date: 2015, start: 2014, end: 2013}", ["2015", "2013"]),
    ],
)
def test_what_is_wrong_is_reported_in_its_place(entry: str, places: list[str], mark: Mark) -> None:
    assert mark(entry) == places
