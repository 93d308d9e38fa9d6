from __future__ import annotations

import pytest

from tests.checks.conftest import Mark


@pytest.mark.parametrize(
    "entry",
    [
        '{title: "**bold** text"}',
        '{title: "**重点：**说明"}',
        '{title: "\\\\*\\\\* x"}',
        '{title: "**重点**：说明"}',
        '{title: "2 * 3 * 4"}',
        '{title: "`**`"}',
    ],
)
def test_what_is_sound_passes(entry: str, mark: Mark) -> None:
    assert mark(entry) == []


@pytest.mark.parametrize(
    ("entry", "places"),
    [('{title: "** bold ** text"}', ['"** bold ** text"']), ('{title: "**bold text"}', ['"**bold text"'])],
)
def test_what_is_wrong_is_reported_in_its_place(entry: str, places: list[str], mark: Mark) -> None:
    assert mark(entry) == places
