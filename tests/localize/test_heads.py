from __future__ import annotations

import pytest

from cvlatex.core.source import Span
from cvlatex.localize.heads import promote_first
from cvlatex.model.text import Line, Plain

SPAN = Span("cv.yaml", 1, 1, 1, 2)
A, B = Line((Plain("a"),), SPAN), Line((Plain("b"),), SPAN)


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ((A, None, B), (A, None, B)),
        ((None, None, B), (B, None, None)),
        ((None, A, B), (A, None, B)),
        ((None, None), (None, None)),
    ],
)
def test_the_first_line_that_is_there_leads(parts: tuple[Line | None, ...], expected: tuple[Line | None, ...]) -> None:
    assert promote_first(parts) == expected
