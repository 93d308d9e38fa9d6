from __future__ import annotations

from cvlatex.importers.entries import complete_entry, join_paragraphs, list_present, with_first
from cvlatex.importers.ledger import Value
from tests.importers.drafts import plain


def test_another_key_stands_in_for_the_one_that_must_be_there() -> None:
    found = complete_entry({"area": Value("Maths"), "date": Value("1843")}, "organization", ("degree", "area"))
    assert found
    assert plain(found) == {"organization": "Maths", "date": "1843"}
    assert found["organization"].guess
    assert complete_entry({"date": Value("1843")}, "organization", ("area",)) is None
    assert complete_entry({"name": Value("x")}, "name") == {"name": Value("x")}


def test_texts_are_put_together() -> None:
    assert plain(with_first(Value("a"), {"summary": Value("b"), "highlights": []})) == {
        "summary": "a\n\nb",
        "highlights": [],
    }
    assert plain(with_first(Value("a"), {"highlights": []})) == {"summary": "a", "highlights": []}
    assert with_first(None, {}) == {}
    assert join_paragraphs(Value("a"), Value("b")).localized
    assert list_present([None, {}, {"a": 1}]) == [{"a": 1}]
