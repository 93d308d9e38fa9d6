from __future__ import annotations

from pathlib import Path

from tests.folders import diagnostics_of, write_folder

CV = """\
profile: {name: A}
sections:
  - {id: work, type: entries, title: T, entries: []}
  - {id: work, type: entries, title: T, entries: []}
  - {id: work, type: entries, title: T, entries: []}
  - {id: clip, type: entries, title: T, entries: []}
"""


def test_the_second_and_third_use_are_reported_and_lead_to_the_first(tmp_path: Path) -> None:
    found = diagnostics_of(write_folder(tmp_path, {"cv.yaml": CV}))
    assert [(item.code, item.span.line if item.span else 0) for item in found] == [
        ("duplicate-id", 4), ("duplicate-id", 5), ("duplicate-id", 1),
    ]  # fmt: skip
    assert "cv.yaml:3:10" in found[0].hints[0]
    assert "cv.yaml:3:10" in found[1].hints[0]


def test_different_ids_pass(tmp_path: Path) -> None:
    assert diagnostics_of(write_folder(tmp_path)) == ()
