from __future__ import annotations

import pytest

from cvlatex.writers.latex.gaps import JOIN, without_gaps, without_gaps_at_signs


@pytest.mark.parametrize(
    ("text", "joined"),
    [("日均1亿+请求", "日均1亿|+|请求"), ("10万+，延迟", "10万|+，延迟"), ("1亿+ requests", "1亿|+ requests"),
     ("~三天", "~|三天"), ("研发&测试", "研发|&|测试"), ("甲→乙", "甲|→|乙"), ('说"引号"后', '说|"|引号|"|后'),
     ("C++和", "C++和"), ("增长+30%以上", "增长+30%以上"), ("约~30万", "约~30万"), ("你好,世界", "你好,世界"),
     ("开发(后端)", "开发(后端)"), ("“引号”", "“引号”"), ("데이터&분석", "데이터|&|분석"), ("a+b", "a+b")],
)  # fmt: skip
def test_a_sign_without_a_letter_or_figure_beside_it_has_no_gap(text: str, joined: str) -> None:
    assert without_gaps_at_signs(text).replace(JOIN, "|") == joined


@pytest.mark.parametrize(
    ("text", "joined"),
    [("例子.中国/路径", "例子|.|中国|/|路径"), ("a.org/微软#法律（1995年）", "a.org/|微软|#|法律（1995|年）"),
     ('print("你好")', 'print("|你好|")'), ("plain.org", "plain.org")],
)  # fmt: skip
def test_an_address_has_no_gap_at_all(text: str, joined: str) -> None:
    assert without_gaps(text).replace(JOIN, "|") == joined
