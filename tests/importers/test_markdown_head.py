from __future__ import annotations

from pathlib import Path

import pytest

from tests.importers.drafts import contacts_of, import_text, plain, sections_of
from tests.importers.samples import MARKDOWN_CV


def test_a_head_has_a_name_a_headline_and_contacts(tmp_path: Path) -> None:
    found = import_text(tmp_path, "index.md", MARKDOWN_CV)
    assert found.draft
    profile = plain(found.draft.profile)
    assert (profile["name"], profile["headline"]) == ("Ada Byron", "Analyst of engines")
    assert contacts_of(found) == [
        {"type": "phone", "value": "+44 20 7946 0000"}, {"type": "email", "value": "ada@example.org"},
        {"type": "website", "value": "https://ada.example.org", "label": "My page"},
    ]  # fmt: skip


def test_the_title_stands_in_for_the_heading(tmp_path: Path) -> None:
    found = import_text(tmp_path, "x.md", "---\ntitle: Ada Byron's CV\n---\n## About\nText\n")
    assert found.draft
    assert plain(found.draft.profile["name"]) == "Ada Byron"


@pytest.mark.parametrize(
    "head",
    [
        "# Ada Byron: Base Resume", "# Ada Byron's CV", "# Resume of Ada Byron", "# Curriculum Vitae - Ada Byron",
        "# Resume\n\n- Name: Ada Byron", "# 个人简历\n\n姓名：Ada Byron", "# Ada Byron",
        "# 履歷表\n## 個人資料\n- **姓名**：Ada Byron",
    ],
)  # fmt: skip
def test_what_a_page_is_called_is_no_name(head: str, tmp_path: Path) -> None:
    found = import_text(tmp_path, "x.md", f"{head}\n\n## About\nText\n")
    assert found.draft
    assert plain(found.draft.profile["name"]) == "Ada Byron"
    assert list(sections_of(found)) == ["about"]


def test_lines_of_contacts_and_facts_are_taken_apart(tmp_path: Path) -> None:
    head = (
        "# 王鸿铭\n**后端工程师**\n\n- 性别：男　　年龄：24\n- 电话：138-0000-0000 | <wang@example.org>\n"
        "[github.com/wang](https://github.com/wang) · 杭州\n"
    )
    found = import_text(tmp_path, "x.md", head + "## 联系方式\n- 微信：wang_hm\n- 籍贯：浙江\n## 自我评价\n乐观。\n")
    assert found.draft
    assert plain(found.draft.profile["headline"]) == "后端工程师"
    assert contacts_of(found) == [
        {"type": "gender", "value": "男"}, {"type": "other", "value": "24", "label": "年龄"},
        {"type": "phone", "value": "138-0000-0000"}, {"type": "email", "value": "wang@example.org"},
        {"type": "github", "value": "wang"}, {"type": "other", "value": "杭州"},
        {"type": "wechat", "value": "wang_hm"}, {"type": "other", "value": "浙江", "label": "籍贯"},
    ]  # fmt: skip
