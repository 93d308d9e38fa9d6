from __future__ import annotations

import yaml

from cvlatex.model.contact_types import TABLE, contact_types, type_names


def test_the_table_is_yaml_that_says_the_same() -> None:
    rows = yaml.safe_load(TABLE.read_text(encoding="utf-8"))
    assert tuple(rows) == type_names()
    assert all(kind.label == rows[name]["label"] for name, kind in contact_types().items())


def test_every_type_has_a_name_in_chinese_and_english() -> None:
    assert all(set(kind.label) == {"zh", "en"} for kind in contact_types().values())
    assert contact_types()["wechat"].name_in("zh-CN") == "微信"
    assert contact_types()["wechat"].name_in("zh-Hant") == contact_types()["wechat"].name_in("de") == "WeChat"


def test_an_account_is_found_in_the_address_of_its_page() -> None:
    github, scholar = contact_types()["github"], contact_types()["googlescholar"]
    assert github.account("https://www.github.com/octocat/") == "octocat"
    assert github.account("https://github.com/octocat/repository") is None
    assert scholar.account("https://scholar.google.com/citations?user=abc&hl=en") is None
    assert contact_types()["wechat"].account("https://example.org/a") is None
