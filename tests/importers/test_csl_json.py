from __future__ import annotations

import json
from pathlib import Path

from tests.importers.drafts import codes, import_text, sections_of
from tests.importers.samples import CSL


def test_works_come_in(tmp_path: Path) -> None:
    sketch, teeth = sections_of(import_text(tmp_path, "x.json", json.dumps(CSL)))["publications"]["entries"]
    assert sketch == {
        "title": "Sketch",
        "authors": ["Ada Byron", "The Society"],
        "venue": "Memoirs 3, 1–20",
        "kind": "journal",
        "date": "1843-08",
        "doi": "10.1000/182",
        "url": "https://example.org/sketch",
    }
    assert (teeth["authors"], teeth["date"]) == (["高旻昱"], "2023")


def test_a_list_of_something_else_is_refused(tmp_path: Path) -> None:
    from cvlatex.importers.run import import_files

    (tmp_path / "x.json").write_text('[{"a": 1}]')
    assert codes(import_files([tmp_path / "x.json"], "csl-json")) == ["wrong-format"]
