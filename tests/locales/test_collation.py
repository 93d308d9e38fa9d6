from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from cvlatex.locales.collation import sort_key


def test_chinese_terms_are_ordered_by_pinyin_among_latin_ones() -> None:
    terms = ["全景分割", "CLIP", "扩散模型", "BLIP", "注意力", "U 形网络", "Transformer", "变分自编码器"]
    assert sorted(terms, key=sort_key("zh")) == [
        "变分自编码器", "BLIP", "CLIP", "扩散模型", "全景分割", "Transformer", "U 形网络", "注意力",
    ]  # fmt: skip


def test_english_terms_are_ordered_without_regard_to_case_and_accents() -> None:
    terms = ["zeta", "Écart", "alpha", "Beta", "eclair", "ALPHA 2"]
    assert sorted(terms, key=sort_key("en")) == ["alpha", "ALPHA 2", "Beta", "Écart", "eclair", "zeta"]


def test_a_character_of_several_readings_is_read_in_its_word() -> None:
    assert sorted(["重庆", "成都", "重力"], key=sort_key("zh")) == ["成都", "重庆", "重力"]


@given(st.lists(st.text(max_size=8), max_size=5))
@settings(max_examples=100)
def test_any_terms_have_one_order(terms: list[str]) -> None:
    for language in ("zh", "en"):
        backwards = terms[::-1]
        assert sorted(terms, key=sort_key(language)) == sorted(backwards, key=sort_key(language))
