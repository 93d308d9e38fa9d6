"""Pairs that say the same and pairs that do not, as a CV has them."""

from __future__ import annotations

from pathlib import Path

import pytest

from cvlatex.core.diagnostics import Severity
from cvlatex.review.parity.compare import compare_languages
from tests.folders import SEED, project_of
from tests.review.parity.pairs import found

ALIKE = (
    ("可用率由99.95%提升至**99.995%**，高峰每秒9万笔", "availability rose from 99.95% to **99.995%**, 90,000 a second"),
    ("日均十二亿次请求", "1.2 billion requests a day"),
    ("用户20万+，营收¥300万", "200k+ users and ¥3 million in revenue"),
    ("三分之一的时间，九成用户", "a third of the time, 90% of the users"),
    ("所需人数减至三分之一", "a third of the people are needed"),
    ("预警提前90分钟", "warnings 1.5 hours ahead"),
    ("带领八人团队", "led a team of eight"),
    ("算法、医学、软件三个团队", "the algorithm, medical, and software teams"),
    ("准确率翻倍", "doubled the accuracy"),
    ("两周内完成", "done in two weeks"),
    ("7天上线", "live within one week"),
    ("2021年3月发布，截至2022.05", "released in March 2021, until May 2022"),
    ("2019年5月3日获奖", "awarded on 3 May 2019"),
    ("2016年毕业", "graduated in 2016"),
    ("二十一台设备，一百零五人", "twenty-one devices and 105 people"),
    ("用PyTorch和YOLOv5，熟悉3D视觉", "PyTorch and YOLOv5; knows 3D vision"),
    ("任CEO助理", "assistant to the chief executive officer"),
    ("成本降低一半", "halved the costs"),
    ("第三届比赛第1名", "first place in the third contest"),
    ("5,000余名用户", "more than 5,000 users"),
    ("[主页](https://zh.example.org/a)", "[home](https://en.example.org/a/)"),
    ("[百科](https://zh.wikipedia.org/wiki/法律)", "[law](https://en.wikipedia.org/wiki/Law)"),
    ("一致、一种、十分、千万、万一", "at one, kinds of, very, by all means, just in case"),
    ("每月50元，共$1,200", "50 yuan a month, $1,200 in all"),
    ("3小时20分", "3 hours 20 minutes"),
    ("提升0.5个百分点", "0.5 percentage points more"),
    ("召回率0.94", "a recall of 94%"),
    ("三点五倍", "3.5 times"),
    ("`--depth 3`的用法", "the use of `--depth 4`"),
)
"""Chinese and English that say the same."""


@pytest.mark.parametrize(("zh", "en"), ALIKE)
def test_what_says_the_same_passes(zh: str, en: str, tmp_path: Path) -> None:
    assert [(item.code, item.message) for item in found(tmp_path, zh, en)] == []


def test_strict_makes_errors(tmp_path: Path) -> None:
    assert {
        item.severity
        for item in found(tmp_path, "八人", "a team of nine", "parity: strict\nvariants: {zh: {language: zh}}\n")
    } == {Severity.ERROR}


def test_a_long_bilingual_cv_raises_few_false_alarms() -> None:
    items = compare_languages(project_of(SEED), ("zh", "en"))
    assert len({item.span for item in items}) <= 4
