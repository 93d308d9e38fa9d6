from __future__ import annotations

import pytest

from cvlatex.review.match.lemmas import WORD, lemmatize


@pytest.mark.parametrize(
    "forms",
    [
        ("forecast", "forecasts", "forecasting"), ("database", "databases"), ("plan", "planning", "planned"),
        ("study", "studies", "studied"), ("lead", "led", "leading"), ("use", "used", "using"), ("class", "classes"),
        ("Kubernetes",), ("optimise", "optimize", "optimised", "optimizing"), ("analyse", "analyzed"),
        ("batch", "batches"),
    ],
)  # fmt: skip
def test_forms_of_a_word_meet(forms: tuple[str, ...]) -> None:
    assert len({lemmatize(form) for form in forms}) == 1


@pytest.mark.parametrize(("one", "other"), [("C++", "C"), ("C#", "C"), ("AWS", "aw"), ("basis", "basi"), ("Go", "Goe")])
def test_names_are_not_cut(one: str, other: str) -> None:
    assert lemmatize(one) != lemmatize(other)


def test_names_of_techniques_are_words() -> None:
    assert WORD.findall("C++, C# and Node.js (CI/CD)") == ["C++", "C#", "and", "Node.js", "CI/CD"]
    assert WORD.findall("CVPR/ICCV, C/C++") == ["CVPR", "ICCV", "C", "C++"]
