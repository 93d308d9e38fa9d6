"""Readings from the files of pypinyin are those that the package gives."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypinyin import Style, lazy_pinyin
from pypinyin.phrases_dict import phrases_dict

from cvlatex.locales import syllables

WORDS = tuple(phrases_dict)[::997]
PIECES = st.sampled_from((*WORDS, *"重行长乐都绿旅女嗯〇𠮷豈é（）、あ한", "CLIP ", "3D", " ", "一", "不"))


@pytest.fixture(autouse=True)
def anew(monkeypatch: pytest.MonkeyPatch) -> None:
    """Look up as many terms as a test has."""
    monkeypatch.setattr(syllables, "FEW", 1_000_000)


@given(st.lists(PIECES, min_size=1, max_size=5).map("".join))
def test_a_term_is_read_as_the_package_reads_it(term: str) -> None:
    assert syllables.find_readings(term) == lazy_pinyin(term, style=Style.TONE3)


def test_every_tone_and_vowel_has_its_digit() -> None:
    for word in WORDS:
        found = [syllables._with_digit(readings[0]) for readings in phrases_dict[word]]
        assert found == lazy_pinyin(word, style=Style.TONE3)


@pytest.mark.parametrize("term", ["银行行长", "重要", "CLIP 模型", "绿色", "扩散模型（Stable Diffusion）", "模é"])
def test_the_files_are_laid_out_as_they_are_read(term: str) -> None:
    assert syllables._look_up(term) == lazy_pinyin(term, style=Style.TONE3)


def test_beyond_a_few_terms_the_package_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(syllables, "FEW", 0)
    assert syllables._look_up("模型") is None
    assert syllables.find_readings("模型") == ["mo2", "xing2"]


def test_a_character_without_a_reading_is_left_to_the_package() -> None:
    assert syllables._look_up("模\U0002a6d0") is None
    assert syllables.find_readings("模\U0002a6d0") == ["mo2", "\U0002a6d0"]
