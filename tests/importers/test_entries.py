from __future__ import annotations

from cvlatex.importers.entries import some, together, whole, with_first
from cvlatex.importers.ledger import Value
from tests.importers.drafts import plain


def test_another_key_stands_in_for_the_one_that_must_be_there() -> None:
    found = whole({"area": Value("Maths"), "date": Value("1843")}, "organization", ("degree", "area"))
    assert found
    assert plain(found) == {"organization": "Maths", "date": "1843"}
    assert found["organization"].guess
    assert whole({"date": Value("1843")}, "organization", ("area",)) is None
    assert whole({"name": Value("x")}, "name") == {"name": Value("x")}


def test_texts_are_put_together() -> None:
    assert plain(with_first(Value("a"), {"summary": Value("b"), "highlights": []})) == {
        "summary": "a\n\nb",
        "highlights": [],
    }
    assert plain(with_first(Value("a"), {"highlights": []})) == {"summary": "a", "highlights": []}
    assert with_first(None, {}) == {}
    assert together(Value("a"), Value("b")).localized
    assert some([None, {}, {"a": 1}]) == [{"a": 1}]
