from __future__ import annotations

import json
from pathlib import Path

import pytest

from cvlatex.core.errors import FolderUnusable
from cvlatex.core.paths import SCHEMAS
from cvlatex.readers.yaml.schema_files import list_stale_schemas, write_schemas


def test_schemas_are_stale_until_they_are_written(tmp_path: Path) -> None:
    names = {path.name for path in list_stale_schemas(tmp_path)}
    assert {"cv.schema.json", "glossary.schema.json", "variants.schema.json"} <= names
    write_schemas(tmp_path)
    assert list_stale_schemas(tmp_path) == []
    assert {path.name for path in tmp_path.iterdir()} == names
    (tmp_path / "cv.schema.json").write_text("{}", encoding="utf-8")
    assert [path.name for path in list_stale_schemas(tmp_path)] == ["cv.schema.json"]


def test_a_schema_file_is_json_as_utf_8(tmp_path: Path) -> None:
    write_schemas(tmp_path)
    for path in tmp_path.iterdir():
        text = path.read_text(encoding="utf-8")
        assert text.endswith("}\n")
        assert json.loads(text)["$schema"].startswith("https://json-schema.org/")


def test_a_folder_that_cannot_be_created_is_the_environments_fault(tmp_path: Path) -> None:
    (tmp_path / "out").touch()
    with pytest.raises(FolderUnusable):
        write_schemas(tmp_path / "out")


def test_the_schemas_of_the_package_are_current() -> None:
    assert list_stale_schemas(SCHEMAS) == []
