"""What is known of the data before TeX runs."""

from __future__ import annotations

from pathlib import Path

import pytest

from cvlatex.load import UnknownVariant, load_folder
from tests.folders import write_folder


def test_every_variant_is_loaded_in_the_files_order(tmp_path: Path) -> None:
    loaded = load_folder(write_folder(tmp_path))
    assert [document.variant.name for document in loaded.documents] == ["zh", "en"]
    assert loaded.diagnostics == ()


def test_only_the_named_variants_are_loaded_each_once(tmp_path: Path) -> None:
    folder = write_folder(tmp_path)
    assert [document.variant.name for document in load_folder(folder, ["en", "en"]).documents] == ["en"]


def test_an_unknown_variant_is_reported_with_the_known_ones(tmp_path: Path) -> None:
    with pytest.raises(UnknownVariant) as fault:
        load_folder(write_folder(tmp_path), ["fr"])
    assert "zh, en" in fault.value.remedy


def test_no_document_leaves_where_an_error_stands(tmp_path: Path) -> None:
    folder = write_folder(tmp_path, {"cv.yaml": "profile: {name: '[A](#nothing)'}\nsections: []\n"})
    loaded = load_folder(folder)
    assert loaded.documents == ()
    assert [diagnostic.code for diagnostic in loaded.diagnostics] == ["dangling-mention"]


def test_what_two_variants_lack_alike_is_reported_once(tmp_path: Path) -> None:
    folder = write_folder(
        tmp_path,
        {
            "cv.yaml": "profile: {name: {zh: 高}}\nsections: []\n",
            "variants.yaml": "variants: {a: {language: en}, b: {language: en}}\n",
        },
    )
    assert [diagnostic.code for diagnostic in load_folder(folder).diagnostics] == ["missing-language"]
