from __future__ import annotations

import pytest

from cvlatex.review.parity.names import TABLE, has_shape, is_called_otherwise, is_untranslated, make_singular


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("WeChat", "微信小程序"),
        ("Kubernetes", "用K8s部署"),
        ("CNNs", "卷积网络"),
        ("Facebook", "臉書"),
        ("Alibaba", "阿里云"),
        ("PPT", "a presentation on the web"),
    ],
)
def test_a_name_is_called_otherwise_too(name: str, text: str) -> None:
    assert is_called_otherwise(name, text)


def test_other_names_are_called_what_they_are() -> None:
    assert not is_called_otherwise("PyTorch", "用某框架训练")
    assert not is_called_otherwise("RoboMaster", "机甲大师赛")
    assert [is_untranslated(name) for name in ("PyTorch", "C++", "APIs", "AI", "RoboMaster")] == [
        True,
        True,
        False,
        False,
        False,
    ]
    assert [has_shape(name) for name in ("RoboMaster", "IEEE", "Paris", "AI")] == [True, True, False, False]
    assert [make_singular(name) for name in ("APIs", "Redis", "CNN")] == ["API", "Redis", "CNN"]


def test_each_name_of_the_table_stands_once() -> None:
    lines = [line for line in TABLE.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    names = [line.partition(": ")[0].removeprefix("~").casefold() for line in lines]
    assert len(names) == len(set(names))


def test_a_word_is_not_a_name_of_other_capitals() -> None:
    assert is_untranslated("mAP")
    assert not is_untranslated("Map")
    assert not is_untranslated("Gan")
    assert is_untranslated("PYTORCH")
