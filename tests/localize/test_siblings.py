from __future__ import annotations

from pathlib import Path

from cvlatex.load import load_folder
from tests.folders import write_folder

CV = "profile: {name: A, contacts: []}\nsections: [{id: a, type: text, title: T, tags: [long], body: B.}]\n"


def siblings(folder: Path, variants: str) -> dict[str, list[str]]:
    data = write_folder(folder, {"cv.yaml": CV, "variants.yaml": f"variants:\n{variants}"})
    loaded = load_folder(data)
    assert loaded.documents, loaded.diagnostics
    return {one.variant.name: [other.name for other in one.siblings] for one in loaded.documents}


def test_siblings_have_the_same_selection_and_other_languages(tmp_path: Path) -> None:
    found = siblings(
        tmp_path,
        "  zh: {language: zh}\n  en: {language: en}\n  us: {language: en, paper: letter}\n"
        "  both: {language: [zh, en]}\n  open: {language: en, audience: public}\n",
    )
    assert found == {"zh": ["en"], "en": ["zh"], "us": ["zh"], "both": [], "open": []}


def test_a_selection_by_tags_has_its_own_siblings(tmp_path: Path) -> None:
    found = siblings(
        tmp_path,
        "  zh: {language: zh}\n  en: {language: en, exclude: [long]}\n  short: {language: zh, exclude: [long]}\n",
    )
    assert found == {"zh": [], "en": ["short"], "short": ["en"]}
