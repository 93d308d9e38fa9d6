from __future__ import annotations

from pathlib import Path

import yaml

from cvlatex.core.diagnostics import Severity
from cvlatex.importers.folder import write_files, write_folder
from cvlatex.importers.headings import get_title
from cvlatex.importers.ledger import Kind
from cvlatex.importers.merge import Merged, merge_into
from cvlatex.importers.run import import_files
from cvlatex.load import load_folder
from tests.folders import write_folder as write_data
from tests.importers.drafts import import_text, resume_of

EXAMPLE = Path(__file__).parent.parent.parent / "examples" / "engineer"
FIRST = """\
# my CV
profile:
  name: Minyu Gao   # me
  contacts: [{type: email, value: me@example.org}]
sections:
  - id: education
    type: education
    title: Education
    tags: [core]
    entries:
      - {organization: EPFL, degree: MSc, start: 2013-09, end: 2016-04}
      - organization: SJTU
        degree: BSc
        start: 2009-09
        end: 2013-06
        highlights:
          - Studied mechanics
          - {en: Led a team, zh: TODO}
  - {id: tools, type: skills, title: Tools, entries: [{name: Vision, items: [Python, detection]}]}
"""
SECOND = """\
# 高旻昱
## 教育经历
### __上海交通大学__ `2009.9 - 2013.6`
* 学习力学
* 带领团队
### __洛桑联邦理工学院__ `2013.9 - 2016.4`
## 技能
__视觉__
|Python | 检测 |

## 奖项

`2020`
__一等奖__
"""
VARIANTS = "prefix: cv\nvariants:\n  en: {language: en}\n"


def merged(folder: Path, first: str = FIRST, second: str = SECOND) -> Merged:
    write_data(folder / "data", {"cv.yaml": first, "variants.yaml": VARIANTS, "glossary.yaml": None})
    found = import_text(folder, "cv.md", second)
    assert found.draft
    assert found.language == "zh"
    return merge_into(found, folder / "data")


def test_texts_become_maps_and_nothing_else_changes(tmp_path: Path) -> None:
    found = merged(tmp_path)
    assert found.files
    text = found.files["cv.yaml"].decode()
    assert text == FIRST.replace("name: Minyu Gao ", "name: {en: Minyu Gao, zh: 高旻昱} ").replace(
        "title: Education", "title: {en: Education, zh: 教育经历}"
    ).replace("organization: EPFL", "organization: {en: EPFL, zh: 洛桑联邦理工学院}").replace(
        "organization: SJTU", "organization: {en: SJTU, zh: 上海交通大学}"
    ).replace("- Studied mechanics", "- {en: Studied mechanics, zh: 学习力学}").replace(
        "zh: TODO", "zh: 带领团队"
    ).replace("title: Tools", "title: {en: Tools, zh: 技能}").replace(
        "name: Vision", "name: {en: Vision, zh: 视觉}"
    ).replace("detection", "{en: detection, zh: 检测}")


def test_what_pairs_with_nothing_is_reported(tmp_path: Path) -> None:
    found = merged(tmp_path)
    dropped = {outcome.leaf.text: outcome.reason for outcome in found.outcomes if outcome.kind is Kind.DROPPED}
    assert dropped["__一等奖__"] == "nothing in the folder pairs with it"
    preserved = {outcome.leaf.text: outcome for outcome in found.outcomes}
    assert (
        preserved["学习力学"].kind is Kind.KEPT
        if "学习力学" in preserved
        else preserved["* 学习力学"].kind is Kind.CONVERTED
    )


def test_a_variant_in_the_language_is_added(tmp_path: Path) -> None:
    found = merged(tmp_path)
    assert found.files
    assert yaml.safe_load(found.files["variants.yaml"])["variants"] == {
        "en": {"language": "en"},
        "zh": {"language": "zh"},
    }
    assert [note.code for note in found.diagnostics] == ["variant-added"]


def test_the_result_is_sound_in_both_languages(tmp_path: Path) -> None:
    first = FIRST.replace("degree: MSc", "degree: {en: MSc, zh: TODO}").replace(
        "degree: BSc", "degree: {en: BSc, zh: TODO}"
    )
    found = merged(tmp_path, first)
    assert found.files
    write_folder(found.files, tmp_path / "data")
    loaded = load_folder(tmp_path / "data")
    assert [item for item in loaded.diagnostics if item.severity is Severity.ERROR] == []
    assert {document.variant.name for document in loaded.documents} == {"en", "zh"}


def test_a_text_of_the_folders_own_stays(tmp_path: Path) -> None:
    found = merged(tmp_path, FIRST.replace("name: Minyu Gao", "name: {en: Minyu Gao, zh: 高}"))
    assert found.files
    assert "name: {en: Minyu Gao, zh: 高} " in found.files["cv.yaml"].decode()
    assert any("text of its own" in outcome.reason for outcome in found.outcomes)


def test_line_ends_and_the_byte_order_mark_stay(tmp_path: Path) -> None:
    found = merged(tmp_path)
    raw = b"\xef\xbb\xbf" + FIRST.replace("\n", "\r\n").encode()
    (tmp_path / "data" / "cv.yaml").write_bytes(raw)
    windows = merge_into(import_text(tmp_path, "cv.md", SECOND), tmp_path / "data")
    assert found.files
    assert windows.files
    assert windows.files["cv.yaml"] == b"\xef\xbb\xbf" + found.files["cv.yaml"].replace(b"\n", b"\r\n")


def test_a_folder_that_is_not_sound_is_left_alone(tmp_path: Path) -> None:
    found = merged(tmp_path, "profile: [\n")
    assert found.files is None
    assert "yaml-syntax" in [item.code for item in found.diagnostics]


def test_two_languages_of_our_json_come_back_as_one_folder(tmp_path: Path) -> None:
    texts = {variant: resume_of(EXAMPLE, variant) for variant in ("zh", "en")}
    first = import_text(tmp_path, "zh.json", texts["zh"])
    assert first.draft
    write_folder(write_files(first.draft, "zh", "en", "zh.json"), tmp_path / "data")
    found = merge_into(import_text(tmp_path, "en.json", texts["en"]), tmp_path / "data")
    assert found.files
    write_folder(found.files, tmp_path / "data")
    assert "TODO" not in (tmp_path / "data" / "cv.yaml").read_text().partition("profile:")[2]
    assert {variant: resume_of(tmp_path / "data", variant) for variant in ("zh", "en")} == texts


def test_a_standard_heading_that_a_source_implies_comes_in_its_language(tmp_path: Path) -> None:
    resume = '{"basics": {"name": "A"}, "skills": [{"name": "Werkzeuge", "keywords": ["Git"]}]}'
    cv = "profile: {name: A}\nsections:\n  - {id: s, type: skills, title: %s, entries: [{name: Tools, items: [Git]}]}\n"
    for title in ("{en: Skills}", "Skills"):
        write_data(tmp_path / "data", {"cv.yaml": cv % title, "variants.yaml": VARIANTS, "glossary.yaml": None})
        found = merge_into(import_files([write_resume(tmp_path, resume)], "json-resume", "de"), tmp_path / "data")
        assert found.files
        (section,) = yaml.safe_load(found.files["cv.yaml"])["sections"]
        assert section["title"] == {"en": "Skills", "de": get_title("skills")["de"]}


def write_resume(folder: Path, text: str) -> Path:
    path = folder / "resume.json"
    path.write_text(text)
    return path
