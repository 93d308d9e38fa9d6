from __future__ import annotations

import yaml

from cvlatex.model.contact_types import TABLE, list_type_names, load_contact_types


def test_the_table_is_yaml_that_says_the_same() -> None:
    rows = yaml.safe_load(TABLE.read_text(encoding="utf-8"))
    assert tuple(rows) == list_type_names()
    assert all(kind.label == rows[name]["label"] for name, kind in load_contact_types().items())


def test_every_type_has_a_name_in_chinese_and_english() -> None:
    assert all(set(kind.label) == {"zh", "en"} for kind in load_contact_types().values())
    assert load_contact_types()["wechat"].choose_name("zh-CN") == "微信"
    assert (
        load_contact_types()["wechat"].choose_name("zh-Hant")
        == load_contact_types()["wechat"].choose_name("de")
        == "WeChat"
    )


def test_an_account_is_found_in_the_address_of_its_page() -> None:
    github, scholar = load_contact_types()["github"], load_contact_types()["googlescholar"]
    assert github.extract_account("https://www.github.com/octocat/") == "octocat"
    assert github.extract_account("https://github.com/octocat/repository") is None
    assert scholar.extract_account("https://scholar.google.com/citations?user=abc&hl=en") is None
    assert load_contact_types()["wechat"].extract_account("https://example.org/a") is None
