from __future__ import annotations

import json
from pathlib import Path

import pytest

from cvlatex.core.errors import FolderUnusable
from cvlatex.core.paths import SCHEMAS
from cvlatex.writers.export import export_tex, stale_schemas, write_schemas
from cvlatex.writers.latex.compose import compose
from tests.folders import documents_of, write_folder


def test_the_folder_holds_everything_that_plain_latex_needs(tmp_path: Path) -> None:
    data = write_folder(tmp_path / "data")
    document = documents_of(data)["en"]
    target = export_tex(document, data, tmp_path / "out")
    assert target == tmp_path / "out" / "cv-en.tex"
    bundle = compose(document, data)
    assert target.read_text(encoding="utf-8") == bundle.source.text
    assert "$pdf_mode = 5;" in (tmp_path / "out" / "latexmkrc").read_text(encoding="utf-8")
    for source, name in bundle.inputs:
        assert (tmp_path / "out" / name).read_bytes() == source.read_bytes()
    assert (tmp_path / "out" / "cvlatex.cls").is_file()


def test_a_second_export_replaces_the_first_and_leaves_nothing_else(tmp_path: Path) -> None:
    data = write_folder(tmp_path / "data")
    document = documents_of(data)["en"]
    export_tex(document, data, tmp_path / "out")
    files = sorted(tmp_path.rglob("*"))
    export_tex(document, data, tmp_path / "out")
    assert sorted(tmp_path.rglob("*")) == files


def test_a_folder_that_cannot_be_made_is_the_environments_fault(tmp_path: Path) -> None:
    data = write_folder(tmp_path / "data")
    (tmp_path / "out").touch()
    with pytest.raises(FolderUnusable):
        export_tex(documents_of(data)["en"], data, tmp_path / "out")
    with pytest.raises(FolderUnusable):
        write_schemas(tmp_path / "out")


def test_schemas_are_stale_until_they_are_written(tmp_path: Path) -> None:
    names = {"cv.schema.json", "glossary.schema.json", "variants.schema.json"}
    assert {path.name for path in stale_schemas(tmp_path)} == names
    write_schemas(tmp_path)
    assert stale_schemas(tmp_path) == []
    assert {path.name for path in tmp_path.iterdir()} == names
    (tmp_path / "cv.schema.json").write_text("{}", encoding="utf-8")
    assert [path.name for path in stale_schemas(tmp_path)] == ["cv.schema.json"]


def test_a_schema_file_is_json_as_utf_8(tmp_path: Path) -> None:
    write_schemas(tmp_path)
    for path in tmp_path.iterdir():
        text = path.read_text(encoding="utf-8")
        assert text.endswith("}\n")
        assert json.loads(text)["$schema"].startswith("https://json-schema.org/")


def test_the_schemas_of_the_package_are_current() -> None:
    assert stale_schemas(SCHEMAS) == []
