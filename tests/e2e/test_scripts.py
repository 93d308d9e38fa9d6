"""Letters of other scripts in Latin text are set as themselves."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cvlatex.console.progress import Silent
from cvlatex.core.diagnostics import has_errors
from cvlatex.load import load_folder
from cvlatex.schedule import build
from tests.e2e.reading import bare, extracted
from tests.folders import write_folder

WORDS = ("α-synuclein", "AΓz", "Γ0ΘΛΧΙ", "θλφχδβγαυι", "ё Жук", "Łódź", "Ångström", "ひらカナ")


@pytest.mark.parametrize("fonts", ["noto", "noto-serif", "wenkai"])
def test_every_letter_is_the_one_that_was_written(fonts: str, tmp_path: Path) -> None:
    items = [*WORDS, *(f"**{word}**" for word in WORDS)]
    cv = (
        "profile: {name: A}\nsections:\n  - id: s\n    type: skills\n    title: T\n    entries:\n"
        f"      - {{name: Words, items: {json.dumps(items, ensure_ascii=False)}}}\n"
    )
    variants = f"variants: {{en: {{language: en, fonts: {fonts}, glossary: none}}}}\n"
    data = write_folder(tmp_path / "data", {"cv.yaml": cv, "variants.yaml": variants})
    (built,) = build(load_folder(data).documents, data, tmp_path / "out", Silent())
    assert built.finished is not None, built.failure
    read = bare(extracted(built.finished.pdf))
    assert [word for word in WORDS if read.count(bare(word)) != 2] == []


@pytest.mark.parametrize("fonts", ["noto", "noto-serif", "wenkai"])
def test_a_list_has_its_marks_however_deep_it_is(fonts: str, tmp_path: Path) -> None:
    body = "\n".join(f"{'  ' * depth}- {letter}" for depth, letter in enumerate("abcdefgh"))
    cv = {"profile": {"name": "A"}, "sections": [{"id": "s", "type": "text", "title": "T", "body": body}]}
    variants = f"variants: {{zh: {{language: zh, fonts: {fonts}, glossary: none}}}}\n"
    data = write_folder(tmp_path / "data", {"cv.yaml": json.dumps(cv), "variants.yaml": variants})
    (built,) = build(load_folder(data).documents, data, tmp_path / "out", Silent())
    assert not has_errors(built.diagnostics), built.diagnostics


def test_han_beside_latin_is_set_after_korean_too(tmp_path: Path) -> None:
    """Korean has no gap between the scripts; what xeCJK switches off for it comes back for Chinese."""
    text = {"ko": "글", "zh": "用 `Linux` 与**粗体**、Linux 与“Git”"}
    body = {"profile": {"name": "A"}, "sections": [{"id": "s", "type": "text", "title": "T", "body": text}]}
    variants = "variants: {both: {language: [ko, zh], glossary: none}}\n"
    data = write_folder(tmp_path / "data", {"cv.yaml": json.dumps(body), "variants.yaml": variants})
    (built,) = build(load_folder(data).documents, data, tmp_path / "out", Silent())
    assert built.finished is not None, built.failure
