from __future__ import annotations

import pytest

from cvlatex.preflight.facts import Text
from cvlatex.preflight.rules.lone_character import check
from tests.preflight.samples import PLACE, codes, facts, line, paragraph


def found(*texts: str) -> list[str]:
    lines = [line(text, y=100.0 + 14 * number) for number, text in enumerate(texts)]
    return codes(check(facts(text=Text((), (paragraph(*lines, span=PLACE),)))))


@pytest.mark.parametrize("last", ["中", "中。", "㛃）", "𠮷"])
def test_a_single_character_is_a_warning(last: str) -> None:
    assert found("一段文字", last) == ["warning:7"]


@pytest.mark.parametrize("texts", [("一段文字", "中文"), ("中",), ("一段文字", "a"), ("一段文字", "。"), ("一", "a中")])
def test_more_than_one_or_one_that_is_not_chinese_passes(texts: tuple[str, ...]) -> None:
    assert found(*texts) == []
    assert codes(check(facts(text=None))) == []
