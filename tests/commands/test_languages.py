from __future__ import annotations

import click
import pytest

from cvlatex.commands.languages import LanguageTag, refuse_unknown


def test_a_known_tag_is_taken() -> None:
    refuse_unknown("pt-BR", "--languages")
    assert LanguageTag().convert("de-AT", None, None) == "de-AT"


@pytest.mark.parametrize(
    ("tag", "hint"),
    [("german", "Did you mean 'de'?"), ("he", "right to left"), ("isl", "There are it, id.")],
)
def test_an_unknown_one_is_refused_with_those_that_are_near(tag: str, hint: str) -> None:
    with pytest.raises(click.BadParameter, match=r"is not a language tag|right to left") as refused:
        refuse_unknown(tag, "--languages")
    assert hint in refused.value.message
