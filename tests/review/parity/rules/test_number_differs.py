from __future__ import annotations

from pathlib import Path

import pytest

from cvlatex.review.parity.rules.number_differs import ID
from tests.review.parity.pairs import codes


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("带领八人团队", "led a team of nine"),
        ("误报率下降38%", "with 83% fewer false alarms"),
        ("误报率下降38%", "with fewer false alarms"),
        ("营收300万元", "$3 million in revenue"),
        ("用时40分钟", "took 40 hours"),
        ("用户3.5万", "3,500 users"),
        ("日均十二亿次请求", "1.2 million requests a day"),
        ("二十一台设备", "thirty-one devices"),
        ("三分之一的时间", "a quarter of the time"),
        ("九成用户", "80% of the users"),
        ("共有成员", "with three members"),
        ("2016年毕业", "graduated in 2017"),
    ],
)
def test_a_difference_is_found_at_both_places(zh: str, en: str, tmp_path: Path) -> None:
    assert ID in codes(tmp_path, zh, en)


def test_half_a_year_is_six_months(tmp_path: Path) -> None:
    assert codes(tmp_path, "僅用半年資料，两年半", "with six months of data, two and a half years") == set()
    assert codes(tmp_path, "仅用半年资料", "with nine months of data") == {"number-differs"}
