from __future__ import annotations

from cvlatex.core.source import SourceFile, Span
from cvlatex.readers.bibliography.works import Facts, checked_addresses, span_of_line

SOURCE = SourceFile.of("refs.bib", "@misc{a,\n  title = {T}\n")


def test_a_text_is_located_in_its_line() -> None:
    assert span_of_line(SOURCE, 2, "T") == Span("refs.bib", 2, 12, 2, 13)
    assert span_of_line(SOURCE, 2, "absent") == Span("refs.bib", 2, 3, 2, 14)
    assert span_of_line(SOURCE, 9) == Span("refs.bib", 9, 1, 9, 2)


def test_addresses_are_cleaned_and_checked() -> None:
    facts = Facts("other", doi=" doi: 10.1000/182 ", url="htp:/x")
    assert len(list(checked_addresses(facts, SOURCE.whole()))) == 1
    assert (facts.doi, facts.url) == ("10.1000/182", "")
