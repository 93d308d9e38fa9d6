from __future__ import annotations

from pathlib import Path

import pytest

from tests.folders import diagnostics_of, write_folder

CODE = "future-date"

CV = """\
profile: {name: A}
sections:
  - id: a
    type: entries
    title: T
    entries:
      - """


def said(folder: Path, entry: str) -> list[str]:
    """The texts that the rule's diagnostics stand under."""
    folder = write_folder(folder, {"cv.yaml": CV + entry + "\n"})
    found = diagnostics_of(folder)
    assert {diagnostic.code for diagnostic in found} <= {CODE}
    lines = (CV + entry).split("\n")
    spans = [diagnostic.span for diagnostic in found if diagnostic.span]
    return [lines[span.line - 1][span.column - 1 : span.end_column - 1] for span in spans]


@pytest.mark.parametrize(
    "entry",
    [
        "{title: T, start: 2013-09}",
        "{title: T, start: 2013, end: 2213}",
        "{title: T, date: 2013-01-01}",
        "{title: T, start: 2013, end: present}",
    ],
)
def test_what_is_sound_passes(entry: str, tmp_path: Path) -> None:
    assert said(tmp_path, entry) == []


@pytest.mark.parametrize(
    ("entry", "places"),
    [
        ("{title: T, start: 2213-09}", ["2213-09"]),
        ("{title: T, date: 2213}", ["2213"]),
        ("{title: T, start: 2213, end: 2214}", ["2213"]),
    ],
)
def test_what_is_wrong_is_told_in_its_place(entry: str, places: list[str], tmp_path: Path) -> None:
    assert said(tmp_path, entry) == places
