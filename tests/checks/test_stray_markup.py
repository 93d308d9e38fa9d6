from __future__ import annotations

from pathlib import Path

import pytest

from tests.folders import diagnostics_of, write_folder

CODE = "stray-markup"

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
        '{title: "**bold** text"}',
        '{title: "**重点：**说明"}',
        '{title: "\\\\*\\\\* x"}',
        '{title: "**重点**：说明"}',
        '{title: "2 * 3 * 4"}',
        '{title: "`**`"}',
    ],
)
def test_what_is_sound_passes(entry: str, tmp_path: Path) -> None:
    assert said(tmp_path, entry) == []


@pytest.mark.parametrize(
    ("entry", "places"),
    [('{title: "** bold ** text"}', ['"** bold ** text"']), ('{title: "**bold text"}', ['"**bold text"'])],
)
def test_what_is_wrong_is_told_in_its_place(entry: str, places: list[str], tmp_path: Path) -> None:
    assert said(tmp_path, entry) == places
