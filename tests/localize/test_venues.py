from __future__ import annotations

import pytest

from cvlatex.localize.venues import write_in_figures, write_in_words
from cvlatex.model.entries import Place


@pytest.mark.parametrize(
    ("place", "figures", "words"),
    [
        (Place("46", "1", "1–15"), " 46(1), 1–15", "，第46卷第1期，第1–15页"),
        (Place("", "5", "7"), ", no. 5, 7", "，第5期，第7页"),
        (Place("40", "", "e1"), " 40, e1", "，第40卷，e1"),
        (Place("", "", "104260"), ", 104260", "，104260"),
        (Place(), "", ""),
    ],
)
def test_volume_issue_and_pages_are_figures_or_words(place: Place, figures: str, words: str) -> None:
    assert (write_in_figures(place), write_in_words(place, "zh")) == (figures, words)


def test_traditional_chinese_and_japanese_have_their_own_words() -> None:
    place = Place("46", "1", "1–15")
    assert write_in_words(place, "zh-Hant") == "，第46卷第1期，第1–15頁"
    assert write_in_words(place, "ja") == "、第46巻第1号、1–15頁"
