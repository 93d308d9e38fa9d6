from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvlatex.model.tags import (
    TAGS,
    choose_best_tag,
    find_locale_tag,
    guess_tag,
    is_known,
    is_right_to_left,
    suggest_tags,
    with_region,
    with_script,
)


@pytest.mark.parametrize(
    ("tag", "served"),
    [
        ("zh-Hans-CN", "zh"), ("zh-SG", "zh"), ("zh-TW", "zh-TW"), ("zh-Hant-TW", "zh-TW"), ("zh-MO", "zh-HK"),
        ("zh-Hant", "zh-Hant"), ("pt-AO", "pt"), ("pt-BR", "pt-BR"), ("en-AU", "en-GB"), ("en-CA", "en"),
        ("en-US", "en-US"), ("de-AT", "de"), ("de-CH-1901", "de"), ("es-MX", "es"), ("no", "nb"), ("ja-Jpan-JP", "ja"),
    ],
)  # fmt: skip
def test_a_tag_is_served_by_the_nearest_language(tag: str, served: str) -> None:
    assert is_known(tag)
    assert find_locale_tag(tag) == served


@pytest.mark.parametrize(
    ("wanted", "there", "nearest"),
    [
        ("de-AT", ("zh", "de"), "de"), ("zh-TW", ("zh", "en"), None), ("zh", ("zh-Hant", "en"), None),
        ("zh-Hant", ("zh-TW", "zh-HK"), "zh-TW"), ("zh-HK", ("zh", "zh-TW"), "zh-TW"),
        ("zh-CN", ("zh-Hant", "zh"), "zh"),
        ("en-AU", ("en", "en-GB"), "en-GB"), ("en-AU", ("en-US", "en"), "en"), ("en", ("zh", "en-GB"), "en-GB"),
        ("en-GB", ("en", "en-GB"), "en-GB"), ("pt-AO", ("pt-BR", "pt"), "pt"), ("es-AR", ("es", "es-MX"), "es-MX"),
        ("fr", (), None),
    ],
)  # fmt: skip
def test_the_nearest_of_several_tags_is_found(wanted: str, there: tuple[str, ...], nearest: str | None) -> None:
    assert choose_best_tag(wanted, there) == nearest


@pytest.mark.parametrize(
    ("word", "tag"),
    [
        ("cn", "zh"), ("zh_TW", "zh-TW"), ("ZH", "zh"), ("german", "de"), ("Deutsch", "de"), ("frnch", "fr"),
        ("jp", "ja"), ("us", "en-US"), ("xx", None), ("ar", None), ("isl", None),
        ("in", "id"), ("mo", "ro"), ("in-ID", "id-ID"), ("nn-NO", "nb-NO"), ("iw", None), ("en_GB.UTF-8", "en-GB"),
        ("zh-Hant-u-co-stroke", "zh-Hant"), ("de-x-formal", "de"), ("yue", "zh-HK"), ("nno", "nb"),
    ],
)  # fmt: skip
def test_a_word_that_is_no_tag_is_led_to_one(word: str, tag: str | None) -> None:
    found = guess_tag(word)
    assert found == tag
    assert found is None or is_known(found)


@pytest.mark.parametrize("word", ["", "x", "id-", "zh-Latn", "en_US", "ar", "he-IL", "fa", "tags", "text"])
def test_other_words_are_no_tags(word: str) -> None:
    assert not is_known(word)


def test_right_to_left_is_known_to_be_refused() -> None:
    assert all(map(is_right_to_left, ("ar-EG", "iw", "fa_IR", "ur", "ckb", "uz-Arab", "yi")))
    assert not any(map(is_right_to_left, ("en", "arn", "heb-x", "zh-Hant")))


def test_tags_near_a_word_begin_like_it() -> None:
    assert suggest_tags("isl") == ("it", "id")
    assert suggest_tags("中") == TAGS


def test_a_tag_is_written_with_script_or_region() -> None:
    assert [with_script(tag) for tag in ("zh", "zh-TW", "zh-Hant", "de-AT")] == [
        "zh-Hans", "zh-Hant-TW", "zh-Hant", "de-AT",
    ]  # fmt: skip
    assert [with_region(tag) for tag in ("zh", "zh-HK", "en", "pt", "sv", "de-AT")] == [
        "zh-CN", "zh-HK", "en-US", "pt-PT", "sv-SE", "de-AT",
    ]  # fmt: skip


@given(st.sampled_from(TAGS), st.lists(st.sampled_from(TAGS), max_size=6).map(tuple))
def test_a_tag_that_is_there_is_nearest_to_itself(tag: str, others: tuple[str, ...]) -> None:
    assert choose_best_tag(tag, (*others, tag)) == tag
    assert all(choose_best_tag(tag, others[:number]) in (None, *others) for number in range(len(others)))
