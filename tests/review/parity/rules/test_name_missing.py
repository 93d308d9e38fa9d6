from __future__ import annotations

import json
from pathlib import Path

import pytest

from cvlatex.review.parity.compare import compare_languages
from cvlatex.review.parity.rules.name_missing import ID
from tests.folders import project_of, write_folder
from tests.review.parity.pairs import codes


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("用PyTorch训练", "trained in TensorFlow"),
    ],
)
def test_a_difference_is_found_at_both_places(zh: str, en: str, tmp_path: Path) -> None:
    assert ID in codes(tmp_path, zh, en)


def several(folder: Path, *texts: tuple[str, str]) -> list[str]:
    points = [{"zh": zh, "en": en} for zh, en in texts]
    section = {"id": "s", "type": "entries", "title": "A", "entries": [{"title": "T", "highlights": points}]}
    cv = {"profile": {"name": "A"}, "sections": [section]}
    files = {"cv.yaml": json.dumps(cv, ensure_ascii=False), "variants.yaml": "variants: {zh: {language: zh}}\n"}
    found = compare_languages(project_of(write_folder(folder, {**files})), ("zh", "en"))
    return [item.message for item in found if item.code == ID]


def test_a_name_that_both_languages_use_is_missed_where_one_lacks_it(tmp_path: Path) -> None:
    both = [("用Java开发接口", "built the interface in Java"), ("以Java重写", "rewrote it in Java")]
    assert several(tmp_path, *both, ("用它测试", "tested in Java")) == [
        "The en text names 'Java', this one does not.", "The zh text does not name 'Java'."
    ]  # fmt: skip


def test_a_name_that_one_language_translates_is_not(tmp_path: Path) -> None:
    assert several(tmp_path, ("微信小程序", "a WeChat app"), ("在微信里用Vue", "with Vue in WeChat")) == []


def test_a_capital_that_begins_a_sentence_is_no_name(tmp_path: Path) -> None:
    both = [("用React Native开发", "built in React Native"), ("React Native应用", "an app in React Native")]
    assert several(tmp_path, *both, ("母语", "Native")) == []


@pytest.mark.parametrize(
    ("zh", "en", "missed"),
    [
        ("用某框架训练", "trained in PyTorch", ["PyTorch"]),
        ("用它部署", "deployed with Docker and k8s", ["Docker"]),
        ("用微信登录", "signed in by WeChat", []),
        ("分析心电信号", "analysed ECG signals", []),
        ("参加机甲大师赛", "took part in RoboMaster", []),
    ],
)
def test_a_name_that_chinese_keeps_is_missed_at_once(zh: str, en: str, missed: list[str], tmp_path: Path) -> None:
    found = several(tmp_path, (zh, en))
    assert [one for one in found if one.startswith("The zh")] == [f"The zh text does not name '{n}'." for n in missed]


def test_a_name_of_no_language_is_missed_once_another_text_has_it(tmp_path: Path) -> None:
    found = several(tmp_path, ("参加RoboMaster", "took part in RoboMaster"), ("为此设计", "designed for RoboMaster"))
    assert "The zh text does not name 'RoboMaster'." in found


def test_a_plus_joins_names_and_ends_others(tmp_path: Path) -> None:
    assert ID not in codes(tmp_path, "用Vue2+Koa2+MySQL和C++17开发", "built on MySQL, Vue2, Koa2 and C++17")
    assert ID in codes(tmp_path, "用Vue2+Koa2开发", "built on Vue2 and Express")
    assert ID in codes(tmp_path, "用C++开发", "built in C")
