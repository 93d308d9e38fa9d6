from __future__ import annotations

from cvlatex.core.source import SourceFile, Span
from cvlatex.readers.bibliography.works import Facts, check_addresses, locate_line

SOURCE = SourceFile.of("refs.bib", "@misc{a,\n  title = {T}\n")


def test_a_text_is_located_in_its_line() -> None:
    assert locate_line(SOURCE, 2, "T") == Span("refs.bib", 2, 12, 2, 13)
    assert locate_line(SOURCE, 2, "absent") == Span("refs.bib", 2, 3, 2, 14)
    assert locate_line(SOURCE, 9) == Span("refs.bib", 9, 1, 9, 2)


def test_addresses_are_cleaned_and_checked() -> None:
    facts = Facts("other", doi=" doi: 10.1000/182 ", url="htp:/x")
    assert len(list(check_addresses(facts, SOURCE.locate_whole()))) == 1
    assert (facts.doi, facts.url) == ("10.1000/182", "")


def test_of_several_addresses_in_one_field_the_first_is_taken_with_a_warning() -> None:
    facts = Facts("other", url="https://example.org/a, https://example.org/b")
    (problem,) = check_addresses(facts, SOURCE.locate_whole())
    assert (facts.url, problem.severity) == ("https://example.org/a", "warning")


def test_an_address_in_place_of_a_doi_and_one_without_its_scheme_are_understood() -> None:
    facts = Facts("other", doi="https://figshare.com/a")
    assert list(check_addresses(facts, SOURCE.locate_whole())) == []
    assert (facts.doi, facts.url) == ("", "https://figshare.com/a")
    bare = Facts("other", doi="dx.doi.org/10.1000/182", url="github.com/ada/engine")
    assert list(check_addresses(bare, SOURCE.locate_whole())) == []
    assert (bare.doi, bare.url) == ("10.1000/182", "https://github.com/ada/engine")
