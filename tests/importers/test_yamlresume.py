from __future__ import annotations

from pathlib import Path

from cvlatex.importers.ledger import Kind
from tests.importers.drafts import contacts_of, import_text, plain, sections_of
from tests.importers.samples import YAMLRESUME


def test_points_are_taken_out_of_the_summaries(tmp_path: Path) -> None:
    job = sections_of(import_text(tmp_path, "r.yml", YAMLRESUME))["experience"]["entries"][0]
    assert job["summary"] == "Programs for an engine."
    assert job["highlights"] == [
        {"text": "Wrote Note G", "numbered": True, "highlights": ["with a loop"]}, "**Published** it"
    ]  # fmt: skip
    assert (job["start"], job["technologies"]) == ("1842-12-01", ["Loops"])


def test_what_stands_beside_basics_is_in_the_profile(tmp_path: Path) -> None:
    found = import_text(tmp_path, "r.yml", YAMLRESUME)
    assert {"type": "address", "value": "London, United Kingdom"} in contacts_of(found)
    assert sections_of(found)["education"]["entries"][0]["degree"] == "Bachelor"


LAYOUTS = """
layouts:
  - engine: latex
    template: moderncv-banking
    page: {paperSize: letter, showPageNumbers: true, margins: {top: 2.5cm, bottom: 2.5cm, left: 1.5cm, right: 1.5cm}}
    typography: {fontSize: 11pt}
  - {engine: docx, typography: {fontSize: 10pt}}
  - {engine: markdown}
"""


def test_the_layouts_become_what_variants_can_say(tmp_path: Path) -> None:
    found = import_text(tmp_path, "r.yml", YAMLRESUME.partition("layouts:")[0] + LAYOUTS)
    assert found.draft is not None
    assert plain(found.draft.settings) == {
        "style": "banking", "paper": "letter", "font_size": "11pt", "margins": "2.5cm 1.5cm",
        "outputs": ["pdf", "docx", "md"],
    }  # fmt: skip
    dropped = [one for one in found.list_outcomes() if one.kind is Kind.DROPPED and one.leaf.path.startswith("layouts")]
    assert [one.leaf.text for one in dropped] == ["true", "10pt"]
    assert all("layout" in one.reason for one in dropped)


def test_what_variants_cannot_say_is_dropped_with_a_reason(tmp_path: Path) -> None:
    layouts = "layouts: [{engine: latex, template: jake, page: {margins: {top: 2.5cm, bottom: 1cm}}}]\n"
    found = import_text(tmp_path, "r.yml", YAMLRESUME.partition("layouts:")[0] + layouts)
    assert found.draft is not None
    assert found.draft.settings == {}
    assert {one.leaf.text for one in found.list_outcomes() if one.leaf.path.startswith("layouts")} == {
        "latex", "jake", "2.5cm", "1cm",
    }  # fmt: skip


def test_a_languages_tests_stand_beside_its_level(tmp_path: Path) -> None:
    text = "content: {basics: {name: A}, languages: [{language: English, fluency: Native, keywords: [TOEFL 110]}]}\n"
    languages = sections_of(import_text(tmp_path, "r.yml", text + LAYOUTS))["languages"]
    assert languages["entries"] == [{"name": "English", "level": "Native, TOEFL 110"}]


def test_levels_are_words_of_the_cvs_language(tmp_path: Path) -> None:
    content = "{basics: {name: A}, skills: [{name: Go, level: Expert, keywords: [x]}]}"
    text = f"locale: {{language: LANGUAGE}}\ncontent: {content}\n"
    for language, level, other in (("en", "Expert", ("zh", "专家")), ("zh-hans", "专家", ("en", "Expert"))):
        found = import_text(tmp_path, "r.yml", text.replace("LANGUAGE", language))
        assert found.draft
        value = found.draft.sections[0]["entries"][0]["level"]
        assert (value.text, value.others) == (level, (other,))
