from __future__ import annotations

from pathlib import Path

import pytest

from cvlatex.load import load_folder
from cvlatex.starters.skeleton import write_cv, write_variants
from cvlatex.starters.words import WORK
from tests.folders import write_folder


@pytest.mark.parametrize("work", WORK)
@pytest.mark.parametrize("languages", [("zh",), ("en",), ("zh", "en"), ("de", "en", "zh-TW")])
def test_a_new_cv_has_nothing_to_mend(work: str, languages: tuple[str, ...], tmp_path: Path) -> None:
    files = {"cv.yaml": write_cv({}, languages, work), "variants.yaml": write_variants(languages, "classic")}
    loaded = load_folder(write_folder(tmp_path, {**files, "glossary.yaml": None}))
    assert [item for item in loaded.diagnostics if item.code != "private-value-absent"] == []
    assert len(loaded.documents) == (len(languages) + 1 if len(languages) > 1 else 1)


def test_a_name_with_quotes_and_colons_is_the_name(tmp_path: Path) -> None:
    name = 'Ann "Nan": O\'Neill \\ #1'
    write_folder(tmp_path, {"cv.yaml": write_cv({"en": name}, ("en",), "general"), "glossary.yaml": None,
                            "variants.yaml": write_variants(("en",), "classic")})  # fmt: skip
    header = load_folder(tmp_path).documents[0].parts[0].header
    assert "Nan" in str(header.name.children)
    assert "#1" in str(header.name.children)
