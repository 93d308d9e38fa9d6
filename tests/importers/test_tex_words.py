from __future__ import annotations

import pytest

from cvlatex.importers.tex_words import has_meaning, is_accent, is_icon, write_ordinal


@pytest.mark.parametrize("name", ["LaTeX", "textbf", "vspace", "'", "faGithub", "nth", "%"])
def test_macros_of_words_are_known(name: str) -> None:
    assert has_meaning(name)


@pytest.mark.parametrize("name", ["cventry", "fancy", "myname"])
def test_others_are_not(name: str) -> None:
    assert not has_meaning(name)


def test_icons_and_accents_are_told_by_their_names() -> None:
    assert is_icon("faUsers")
    assert not is_icon("fabulous")
    assert is_accent('"')
    assert not is_accent("a")


@pytest.mark.parametrize(
    ("number", "expected"), [("1", "1st"), ("2", "2nd"), ("3", "3rd"), ("4", "4th"), ("11", "11th"), ("22", "22nd")]
)
def test_an_ordinal_has_its_ending(number: str, expected: str) -> None:
    assert write_ordinal(number) == expected
