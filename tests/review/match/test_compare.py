from __future__ import annotations

from pathlib import Path

from cvlatex.load import load_folder
from cvlatex.review.match.compare import Match, match_advertisement, measure_share
from tests.folders import write_folder

CV = """\
profile: {name: {zh: 高, en: Gao}}
sections:
  - id: skills
    type: skills
    title: {zh: 技能, en: Skills}
    tags: [core]
    entries:
      - {name: {zh: 工具, en: Tools}, items: [Kafka, Rust], tags: [core]}
      - {name: {zh: 云, en: Clouds}, items: [Terraform], tags: [detail]}
  - id: about
    type: text
    title: {zh: 简介, en: About}
    tags: [core]
    body: {zh: "研究[扩散模型](#diffusion)", en: "Works on [diffusion models](#diffusion)"}
"""
GLOSSARY = "- {id: diffusion, term: {zh: 扩散模型, en: Diffusion model}, body: {zh: 模型, en: A model}}\n"
VARIANTS = "variants: {en: {language: en, include: [core], glossary: none}, zh: {language: zh}}\n"


def matched(folder: Path, text: str, variant: str = "en") -> dict[str, Match]:
    files = {"cv.yaml": CV, "glossary.yaml": GLOSSARY, "variants.yaml": VARIANTS}
    loaded = load_folder(write_folder(folder, {**files}), [variant])
    assert loaded.project is not None
    return {one.term: one for one in match_advertisement(text, loaded.project, loaded.documents[0])}


def test_each_term_is_printed_left_out_or_nowhere(tmp_path: Path) -> None:
    found = matched(tmp_path, "Kafka, Terraform and Prometheus")
    assert {term: one.where for term, one in found.items()} == {
        "Kafka": "printed", "Terraform": "left-out", "Prometheus": "nowhere",
    }  # fmt: skip
    assert found["Terraform"].tags == ("core", "detail")
    assert found["Kafka"].spans[0].line == 8
    assert measure_share(found.values()) == 1 / 3


def test_the_glossary_gives_synonyms_across_languages(tmp_path: Path) -> None:
    assert matched(tmp_path, "Experience with diffusion models", "zh")["Diffusion model"].where == "printed"


def test_a_term_in_another_form_is_found(tmp_path: Path) -> None:
    assert matched(tmp_path, "a cloud person")["Clouds"].where == "left-out"


def test_a_printed_term_has_the_words_in_which_it_stands(tmp_path: Path) -> None:
    found = matched(tmp_path, "Experience with a diffusion model, and Terraform")
    assert found["Diffusion model"].forms == ("diffusion models",)
    assert found["Terraform"].forms == ()
