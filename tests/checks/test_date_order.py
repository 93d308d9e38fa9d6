from __future__ import annotations

from pathlib import Path

import pytest

from tests.folders import diagnostics_of, write_folder

CODE = "date-order"

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
        "{title: T, start: 2013-09, end: 2016-04}",
        "{title: T, start: 2016, end: 2016-04}",
        "{title: T, start: 2016-04, end: 2016}",
        "{title: T, start: 2016-04-30, end: 2016-04}",
        "{title: T, start: 2016, end: present}",
        "{title: T, end: 2013}",
        "{title: T, date: 2013}",
        "{title: T, start: 2013-09, end: 2013-09}",
    ],
)
def test_what_is_sound_passes(entry: str, tmp_path: Path) -> None:
    assert said(tmp_path, entry) == []


@pytest.mark.parametrize(
    ("entry", "places"),
    [
        ("{title: T, start: 2016-04, end: 2013-09}", ["2013-09"]),
        ("{title: T, start: 2016-05, end: 2016-04-30}", ["2016-04-30"]),
        ("{title: T, start: 2014, date: 2015}", ["2015"]),
        ("{title: T, date: 2015, end: present}", ["2015"]),
        ("{title: T, date: 2015, start: 2014, end: 2013}", ["2015", "2013"]),
    ],
)
def test_what_is_wrong_is_told_in_its_place(entry: str, places: list[str], tmp_path: Path) -> None:
    assert said(tmp_path, entry) == places
