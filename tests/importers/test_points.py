from __future__ import annotations

import pytest

from cvlatex.importers.points import Point, split_points


def tree(points: list[Point]) -> list[object]:
    return [[point.text, tree(point.points)] if point.points else point.text for point in points]


@pytest.mark.parametrize(
    ("text", "prose", "points"),
    [
        ("Only prose.\nMore.", "Only prose.\nMore.", []),
        ("Prose\n\n- a\n- b", "Prose", ["a", "b"]),
        ("• a\n• b", "", ["a", "b"]),
        ("•a\n•b", "", ["a", "b"]),
        ("- a\n  - b\n    - c\n  - d\n- e", "", [["a", [["b", ["c"]], "d"]], "e"]),
        ("- a\n  goes on\n- b", "", ["a goes on", "b"]),
        ("1. a\n2. b", "", ["a", "b"]),
        ("- a\n\nProse after", "- a\n\nProse after", []),
        ("-1 is a number", "-1 is a number", []),
    ],
)
def test_lists_are_distinguished_from_prose(text: str, prose: str, points: list[object]) -> None:
    parts = split_points(text)
    assert (parts.prose, tree(parts.points)) == (prose, points)


def test_numbers_are_seen_at_each_level() -> None:
    parts = split_points("- a\n  1. b\n  2. c")
    assert (parts.numbered, parts.points[0].numbered) == (False, True)
    assert split_points("1) a").numbered
