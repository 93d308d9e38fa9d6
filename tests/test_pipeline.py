from __future__ import annotations

from pathlib import Path

import pytest

from cvlatex import pipeline
from cvlatex.errors import FolderUnusable
from cvlatex.pipeline import UnknownVariant, build, cache_folder, compose, examine
from cvlatex.progress import Silent
from tests.folders import write_folder


def test_every_variant_is_examined_in_the_files_order(tmp_path: Path) -> None:
    examined = examine(write_folder(tmp_path))
    assert [document.variant.name for document in examined.documents] == ["zh", "en"]
    assert examined.diagnostics == ()


def test_only_the_named_variants_are_examined_each_once(tmp_path: Path) -> None:
    folder = write_folder(tmp_path)
    assert [document.variant.name for document in examine(folder, ["en", "en"]).documents] == ["en"]


def test_an_unknown_variant_is_told_with_the_known_ones(tmp_path: Path) -> None:
    with pytest.raises(UnknownVariant) as fault:
        examine(write_folder(tmp_path), ["fr"])
    assert "zh, en" in fault.value.remedy


def test_no_document_leaves_where_an_error_stands(tmp_path: Path) -> None:
    folder = write_folder(tmp_path, {"cv.yaml": "profile: {name: '[A](#nothing)'}\nsections: []\n"})
    examined = examine(folder)
    assert examined.documents == ()
    assert [diagnostic.code for diagnostic in examined.diagnostics] == ["dangling-mention"]


def test_what_two_variants_lack_alike_is_told_once(tmp_path: Path) -> None:
    folder = write_folder(
        tmp_path,
        {
            "cv.yaml": "profile: {name: {zh: 高}}\nsections: []\n",
            "variants.yaml": "variants: {a: {language: en}, b: {language: en}}\n",
        },
    )
    assert [diagnostic.code for diagnostic in examine(folder).diagnostics] == ["missing-language"]


def test_a_bundle_has_the_document_the_class_and_the_fonts(tmp_path: Path) -> None:
    folder = write_folder(tmp_path)
    bundle = compose(examine(folder, ["en"]).documents[0], folder)
    names = {name for _, name in bundle.inputs}
    assert "cvlatex.cls" in names
    assert any(name.startswith("fonts/") for name in names)
    assert bundle.source.lines[0].startswith(r"\documentclass")
    assert len(names) == len(bundle.inputs)


def test_an_output_folder_that_cannot_be_made_is_the_environments_fault(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "data")
    (tmp_path / "out").touch()
    with pytest.raises(FolderUnusable):
        build(examine(folder, ["en"]).documents, folder, tmp_path / "out", Silent())


def test_the_cache_is_where_the_environment_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CVLATEX_CACHE", str(tmp_path))
    assert cache_folder() == tmp_path
    monkeypatch.delenv("CVLATEX_CACHE")
    assert cache_folder().name == "cvlatex"


def test_the_docstring_lists_the_steps() -> None:
    steps = [line for line in (pipeline.__doc__ or "").splitlines() if line[:1].isdigit()]
    assert [line.split(".")[0] for line in steps] == [str(number) for number in range(1, len(steps) + 1)]
    assert len(steps) >= 5
