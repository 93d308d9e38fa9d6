from __future__ import annotations

from cvlatex.core.source import Span
from cvlatex.readers.markdown.extent import LONGEST_PARAGRAPH, report_long_paragraph


def test_both_numbers_are_reported_at_the_texts_beginning() -> None:
    found = report_long_paragraph(50_000, Span("cv.yaml", 3, 5, 9, 1))
    assert (found.code, found.span) == ("too-long", Span("cv.yaml", 3, 5, 3, 5))
    assert "50,000" in found.message
    assert f"{LONGEST_PARAGRAPH:,}" in found.message
