from __future__ import annotations

from cvlatex.core.source import Span
from cvlatex.model.localized import Localized
from cvlatex.model.text import Literal

SPAN = Span("cv.yaml", 1, 1, 1, 2)
A, B = Literal("a", SPAN), Literal("b", SPAN)


def test_one_value_for_all_is_lacking_nowhere() -> None:
    everywhere = Localized(A, (), SPAN)
    assert (everywhere.choose("zh"), everywhere.choose("en")) == (A, A)
    assert not everywhere.lacks("en")
    assert list(everywhere.values()) == [A]


def test_left_out_on_purpose_is_not_lacking() -> None:
    by_language: Localized[Literal] = Localized(None, (("zh", A), ("en", None)), SPAN)
    assert (by_language.choose("zh"), by_language.choose("en")) == (A, None)
    assert not by_language.lacks("en")
    assert list(by_language.values()) == [A]


def test_a_language_that_nobody_wrote_is_lacking() -> None:
    chinese: Localized[Literal] = Localized(None, (("zh", B),), SPAN)
    assert chinese.lacks("en")
    assert chinese.choose("en") is None
