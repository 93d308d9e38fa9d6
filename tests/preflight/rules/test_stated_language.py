from __future__ import annotations

import pytest

from cvlatex.preflight.facts import Facts, Metadata, Text
from cvlatex.preflight.rules.stated_language import check
from tests.preflight.samples import codes, expected, facts, line

CHINESE, ENGLISH = "水文预报系统负责人" * 12, "Head of Forecasting " * 8


def of(language: str, *texts: str) -> Facts:
    lines = tuple(line(text, y=100 + 12 * at) for at, text in enumerate(texts))
    return facts(metadata=Metadata("A CV", "A. Author", language), text=Text(lines, ()))


@pytest.mark.parametrize("language", ["en", "en-GB", "de"])
def test_chinese_text_that_is_stated_as_another_language_is_a_warning(language: str) -> None:
    assert codes(check(of(language, CHINESE, ENGLISH))) == ["warning:1"]


@pytest.mark.parametrize("language", ["zh", "zh-Hans-CN", "zh_CN", "ja", "ko"])
def test_english_text_that_is_stated_as_chinese_is_a_warning(language: str) -> None:
    assert codes(check(of(language, ENGLISH, "简历"[:1]))) == ["warning:1"]


@pytest.mark.parametrize(
    ("language", "texts"),
    [
        pytest.param("zh", (CHINESE, ENGLISH, ENGLISH, ENGLISH), id="English words in Chinese"),
        pytest.param("en", (ENGLISH, ENGLISH, ENGLISH, CHINESE), id="a Chinese part"),
        pytest.param("en", (CHINESE[:20],), id="too few letters"),
        pytest.param("", (CHINESE,), id="no language, which is another rule's"),
    ],
)
def test_what_is_stated_as_it_is_passes(language: str, texts: tuple[str, ...]) -> None:
    assert codes(check(of(language, *texts))) == []


def test_a_build_states_the_language_of_its_variant() -> None:
    stated = Metadata("A CV", "A. Author", "en")
    built = facts(metadata=stated, text=Text((line(CHINESE),), ()), expected=expected())
    assert codes(check(built)) == []
