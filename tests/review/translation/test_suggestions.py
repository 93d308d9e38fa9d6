from __future__ import annotations

from pathlib import Path

from cvlatex.load import load_folder
from cvlatex.review.translation.conversion import load_conversion
from cvlatex.review.translation.suggestions import Suggestions, suggest
from tests.folders import SEED, write_folder

CV = """\
profile:
  name: 高旻昱  # the same in both
  headline: {zh: 软件工程师, en: Engineer}
  contacts: [{type: address, value: 苏黎世}, {type: wechat, value: !private wechat}]
sections:
  - id: s
    type: skills
    title:
      zh: 技能
      en: Skills
    entries:
      - name: {zh: 语言, en: Languages, zh-TW: 程式語言}
        items: {zh: [汇编, 数据库], en: [Assembly, Databases]}
  - id: e
    type: entries
    title: {zh: 经历, en: Work, zh-TW: TODO}
    entries:
      - title: 学习
        highlights:
          - 研究`软件`
          - {zh: ~, en: Only here}
"""
VARIANTS = "variants: {zh: {language: zh}, en: {language: en}}\n"


def suggested(folder: Path, cv: str = CV) -> Suggestions:
    data = write_folder(
        folder, {"cv.yaml": cv, "variants.yaml": VARIANTS, "private.yaml": "wechat: 软件\n", "glossary.yaml": None}
    )
    conversion = load_conversion("zh", "zh-TW")
    assert conversion is not None
    return suggest(data, conversion, ("zh", "en"))


def test_each_text_gets_its_conversion_and_nothing_else_changes(tmp_path: Path) -> None:
    after = suggested(tmp_path).after["cv.yaml"].decode()
    assert after == CV.replace(
        "en: Engineer}", "en: Engineer, zh-TW: 軟體工程師}"
    ).replace("value: 苏黎世}", "value: {zh: 苏黎世, en: 苏黎世, zh-TW: 蘇黎世}}").replace(
        "      en: Skills\n", "      en: Skills\n      zh-TW: 技能\n"
    ).replace("en: [Assembly, Databases]}", "en: [Assembly, Databases], zh-TW: [彙編, 資料庫]}").replace(
        "zh-TW: TODO", "zh-TW: 經歷"
    ).replace("title: 学习", "title: {zh: 学习, en: 学习, zh-TW: 學習}")  # fmt: skip


def test_a_second_time_there_is_nothing_to_suggest(tmp_path: Path) -> None:
    again = suggested(tmp_path / "again", suggested(tmp_path / "first").after["cv.yaml"].decode())
    assert (again.after, again.diagnostics) == ({}, [])


def test_each_suggestion_is_a_note_with_the_words_that_want_review(tmp_path: Path) -> None:
    notes = suggested(tmp_path).diagnostics
    assert {item.code for item in notes} == {"script-suggested"}
    assert any("words: 體 for 件" in item.message for item in notes)
    assert all(item.span and item.span.file.endswith("cv.yaml") for item in notes)


def test_line_ends_and_byte_order_mark_stay(tmp_path: Path) -> None:
    data = write_folder(
        tmp_path, {"cv.yaml": b"\xef\xbb\xbf" + CV.replace("\n", "\r\n").encode(), "glossary.yaml": None}
    )
    conversion = load_conversion("zh", "zh-Hant")
    assert conversion is not None
    after = suggest(data, conversion, ("zh", "en")).after["cv.yaml"]
    assert after.startswith(b"\xef\xbb\xbf")
    assert b"\n" not in after.replace(b"\r\n", b"")


def test_a_broken_file_is_an_error_and_is_left_alone(tmp_path: Path) -> None:
    found = suggested(tmp_path, "profile: {name: [\n")
    assert found.after == {}
    assert [item.code for item in found.diagnostics] == ["yaml-syntax"]


def test_a_whole_cv_builds_in_the_other_script(tmp_path: Path) -> None:
    files = {path.name: path.read_bytes() for path in SEED.iterdir() if path.suffix == ".yaml"}
    data = write_folder(tmp_path, dict(files))
    conversion = load_conversion("zh", "zh-Hant")
    assert conversion is not None
    for name, content in suggest(data, conversion, ("zh", "en")).after.items():
        (data / name).write_bytes(content)
    (data / "variants.yaml").write_text("variants: {v: {language: zh-Hant}}\n", encoding="utf-8")
    loaded = load_folder(data)
    assert loaded.documents, loaded.diagnostics
    assert {item.code for item in loaded.diagnostics} <= {"private-value-absent"}


def test_names_have_the_form_of_families_and_addresses_of_the_web_stay(tmp_path: Path) -> None:
    cv = """\
profile:
  name: {zh: 范云鹤, en: Yunhe Fan}
  contacts: [{type: website, value: "https://例子.cn/软件"}, {type: github, value: 软件}]
sections:
  - id: p
    type: publications
    title: {zh: 论文, en: Papers}
    entries:
      - {title: "见 https://例子.cn/软件，及软件", authors: [钟国强, M. Gao]}
"""
    after = suggested(tmp_path, cv).after["cv.yaml"].decode()
    assert "zh-TW: 范雲鶴" in after
    assert "zh-TW: 鍾國強" in after
    assert 'contacts: [{type: website, value: "https://例子.cn/软件"}, {type: github, value: 软件}]' in after
    assert "zh-TW: 見 https://例子.cn/软件，及軟體" in after
