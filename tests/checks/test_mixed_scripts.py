from __future__ import annotations

from pathlib import Path

import pytest

from tests.folders import diagnostics_of, write_folder


def found(folder: Path, title: str) -> list[tuple[str, tuple[str, ...]]]:
    cv = f"profile: {{name: Ada}}\nsections: [{{id: a, type: text, title: T, body: {title}}}]\n"
    data = write_folder(folder, {"cv.yaml": cv, "glossary.yaml": None})
    return [(item.message, item.hints) for item in diagnostics_of(data) if item.code == "mixed-scripts"]


@pytest.mark.parametrize(
    "text",
    ["学习与研究", "學習與研究", "李昇与王堃学习", "{zh: 学习, en: Study, zh-Hant: 學習}", "Plain", "`這`学习",
     "'[國立臺灣大學]{lang=zh-Hant}访问学者'"],
)  # fmt: skip
def test_one_script_alone_passes(text: str, tmp_path: Path) -> None:
    assert found(tmp_path, text) == []


@pytest.mark.parametrize(
    ("text", "message", "hint"),
    [
        ("{zh: 這是我的学校, en: X}", "This simplified Chinese text has traditional characters: 這.",
         "Write 这 for 這; or mark"),
        ("{zh-Hant: 這是我的学校, zh: 这, en: X}", "This traditional Chinese text has simplified characters: 学.",
         "Write 學 for 学; or mark"),
        ("這學校的学生", "This traditional Chinese text has simplified characters: 学.", "Write 學 for 学; or mark"),
    ],
)  # fmt: skip
def test_the_stranger_is_named_with_its_form(text: str, message: str, hint: str, tmp_path: Path) -> None:
    ((reported, hints),) = found(tmp_path, text)
    assert reported == message
    assert hints[0].startswith(hint)


@pytest.mark.parametrize(("language", "count"), [("ja", 0), ("ko", 0), ("zh", 1)])
def test_a_text_of_all_languages_may_be_japanese(language: str, count: int, tmp_path: Path) -> None:
    cv = "profile: {name: A}\nsections: [{id: s, type: text, title: A, body: 東京都千代田区国际}]\n"
    variants = f"variants: {{v: {{language: {language}}}, w: {{language: zh}}}}\n"
    problems = diagnostics_of(write_folder(tmp_path, {"cv.yaml": cv, "variants.yaml": variants, "glossary.yaml": None}))
    assert [one.code for one in problems if one.code == "mixed-scripts"] == ["mixed-scripts"] * count
