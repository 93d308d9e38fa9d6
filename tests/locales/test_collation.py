from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cvlatex.locales.collation import build_sort_key, read_aloud
from cvlatex.model.text import Plain, Ruby


def test_chinese_terms_are_ordered_by_pinyin_among_latin_ones() -> None:
    terms = ["全景分割", "CLIP", "扩散模型", "BLIP", "注意力", "U 形网络", "Transformer", "变分自编码器"]
    assert sorted(terms, key=build_sort_key("zh")) == [
        "变分自编码器", "BLIP", "CLIP", "扩散模型", "全景分割", "Transformer", "U 形网络", "注意力",
    ]  # fmt: skip


def test_english_terms_are_ordered_without_regard_to_case_and_accents() -> None:
    terms = ["zeta", "Écart", "alpha", "Beta", "eclair", "ALPHA 2"]
    assert sorted(terms, key=build_sort_key("en")) == ["alpha", "ALPHA 2", "Beta", "Écart", "eclair", "zeta"]


def test_a_character_of_several_readings_is_read_in_its_word() -> None:
    assert sorted(["重庆", "成都", "重力"], key=build_sort_key("zh")) == ["成都", "重庆", "重力"]


ORDERS = """
sv: yacht über yxa zebra ål ärlig öl
da: yacht über yxa zebra æble øl Aalborg
nb: zebra ærlig øl ål
fi: watti vuosi zeta äiti öljy
de: Apfel Äpfel Zebra
es: nube ñandú oso
cs: cena čas hora chyba Řím říše věk
sk: duch hora chlieb ôsmy
pl: as ąż kot lis łoś zebra źle żona
hu: meccs mecset
hu: cukor csend ló lyuk oda öl őr sor szó zene zsák
hr: cvijet čaj ćup dan džep đak ljeto mak
sl: cesta čas sin šal zid žaba
lt: aš yla įrašas jonas šuo zona žmogus
lv: az āda cena čaula gads ģimene iz yl īss
et: saba šokk zebra žanr tuba vana õun äri öö ülo
tr: çay ırmak ilk ocak örnek şeker uzun üzüm
ro: apă ăla în joc sac șarpe tata țară
vi: ăn ắng ăo ân
vi: an ăn ân da đi ong ông ơn
en: .NET C C# C++ C1 cat Cat
en: co-op coot Éclair zoo
el: άλφα βήτα ωμέγα Zeta
ru: ёлка ель ива йод CLIP
uk: гора ґанок день єдність ім’я їжак йод
ko: 가방 나비 하늘 CLIP
ja: CLIP アイス あか いぬ カード かき がっこう サーバー
"""
"""Samples of the order that CLDR's tailorings give."""


@pytest.mark.parametrize("line", ORDERS.strip().splitlines())
def test_each_language_has_its_own_order(line: str) -> None:
    language, _, ordered = line.partition(": ")
    terms = ordered.split()
    assert sorted(sorted(terms), key=build_sort_key(language)) == terms


def test_taiwan_orders_by_zhuyin() -> None:
    assert sorted(["台北", "電腦", "北京", "CLIP", "安全", "上海"], key=build_sort_key("zh-TW")) == [
        "北京", "電腦", "台北", "上海", "安全", "CLIP",
    ]  # fmt: skip


@pytest.mark.parametrize("language", ["zh-Hant", "zh-HK", "zh-MO"])
def test_traditional_chinese_is_ordered_by_strokes(language: str) -> None:
    """The order of ICU's collator `zh-Hant-u-co-stroke`."""
    terms = ["一般化", "人工智慧", "十進位", "大數據", "大模型", "卷積", "深度學習", "機器學習", "體積", "Zlib"]
    backwards = terms[::-1]
    assert sorted(backwards, key=build_sort_key(language)) == terms


def test_a_reading_above_a_term_is_what_it_is_ordered_by() -> None:
    term = (Plain("x "), Ruby("しんそうがくしゅう", (Plain("深層学習"),)))
    assert read_aloud(term) == "x しんそうがくしゅう"


@given(st.lists(st.text(max_size=8), max_size=5))
@settings(max_examples=100)
def test_any_terms_have_one_order(terms: list[str]) -> None:
    for language in ("zh", "en", "ja", "cs", "zh-TW", "ru"):
        backwards = terms[::-1]
        assert sorted(terms, key=build_sort_key(language)) == sorted(backwards, key=build_sort_key(language))
