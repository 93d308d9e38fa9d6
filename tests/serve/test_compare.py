from __future__ import annotations

from cvlatex.core.source import Span
from cvlatex.finish.content import Box
from cvlatex.serve.compare import find_changed
from cvlatex.serve.sourcemap import Entry, SourceMap


def mapped(*texts: str, down: float = 0.0) -> SourceMap:
    span = Span("cv.yaml", 1, 1, 1, 2)
    entries = [
        Entry(1, Box(0, n * 10 + down, 9, n * 10 + 9 + down), text, span, "point", "") for n, text in enumerate(texts)
    ]
    return SourceMap((), tuple(entries))


def test_what_only_moved_is_no_change() -> None:
    assert find_changed(mapped("a", "b"), mapped("a", "b", down=5)) == ()


def test_new_and_other_texts_are_changes() -> None:
    assert find_changed(mapped("a", "b", "c"), mapped("a", "x", "c", "d")) == (1, 3)
    assert find_changed(mapped("a", "b", "c"), mapped("a", "c")) == ()
    assert find_changed(mapped("a", "c"), mapped("a", "b", "c")) == (1,)
