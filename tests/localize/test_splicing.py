from __future__ import annotations

from typing import Any

from cvlatex.core.source import Span
from cvlatex.localize.splicing import splice
from cvlatex.model.text import Emphasis, Line, Plain

SPAN = Span("cv.yaml", 1, 1, 1, 2)


def doubled(item: Any) -> tuple[Any, ...] | None:
    return (item, item) if item == Plain("a") else None


def test_an_item_is_replaced_at_any_depth() -> None:
    line = Line((Plain("a"), Emphasis((Plain("a"), Plain("b")))), SPAN)
    expected = (Plain("a"), Plain("a"), Emphasis((Plain("a"), Plain("a"), Plain("b"))))
    assert splice(line, doubled).children == expected


def test_what_does_not_change_is_the_same_value() -> None:
    line = Line((Plain("b"),), SPAN)
    assert splice(line, doubled) is line
