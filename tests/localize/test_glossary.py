from __future__ import annotations

from pathlib import Path

from tests.folders import SOUND, documents_of, write_folder

GLOSSARY = """\
- {id: clip, term: CLIP, body: {zh: 一种模型, en: A model}}
- {id: hukou, term: 户口, body: 见, only: zh}
- {id: left, term: {zh: 甲, en: ~}, body: {zh: 乙}}
"""


def test_a_term_is_printed_in_the_languages_that_have_it(tmp_path: Path) -> None:
    documents = documents_of(write_folder(tmp_path, {"glossary.yaml": GLOSSARY}))
    ids = {name: [term.id for term in document.glossary] for name, document in documents.items()}
    assert {name: sorted(found) for name, found in ids.items()} == {"zh": ["clip", "hukou", "left"], "en": ["clip"]}


def test_only_what_is_mentioned_where_the_variant_says_so(tmp_path: Path) -> None:
    cv = SOUND["cv.yaml"].replace("start: 2013-09", "summary: '[CLIP](#clip)', start: 2013-09")
    variants = "variants: {en: {language: en, glossary: referenced}, none: {language: en, glossary: none}}\n"
    folder = write_folder(tmp_path, {"cv.yaml": cv, "glossary.yaml": GLOSSARY, "variants.yaml": variants})
    documents = documents_of(folder)
    assert [[term.id for term in documents[name].glossary] for name in ("en", "none")] == [["clip"], []]
