from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
import yaml

from bench.compare.mistakes import MISTAKES, Mistake, run_command
from bench.forms import read_content, rendercv
from bench.setting import ROOT
from bench.timing import Command

SAMPLE = ROOT / "bench" / "sample"


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake.what)
def test_each_mistake_can_be_created_in_both_forms(mistake: Mistake, tmp_path: Path) -> None:
    ours, variants, theirs = (tmp_path / name for name in ("cv.yaml", "variants.yaml", "rendercv.yaml"))
    ours.write_text((SAMPLE / "cv.yaml").read_text(encoding="utf-8"), encoding="utf-8")
    variants.write_text((SAMPLE / "variants.yaml").read_text(encoding="utf-8"), encoding="utf-8")
    theirs.write_text(rendercv.write_document(read_content(SAMPLE, "en"), "en"), encoding="utf-8")
    file = variants if "look" in mistake.what else ours
    for path in (file, theirs):
        before = path.read_text(encoding="utf-8").splitlines()
        line = mistake.apply_to(path)
        after = path.read_text(encoding="utf-8").splitlines()
        assert [number for number, pair in enumerate(zip(before, after, strict=True), 1) if pair[0] != pair[1]] == [
            line
        ]


def test_a_mistake_that_cannot_be_created_is_reported(tmp_path: Path) -> None:
    (tmp_path / "cv.yaml").write_text(yaml.safe_dump({"a": 1}))
    with pytest.raises(ValueError, match="has nothing like"):
        MISTAKES[0].apply_to(tmp_path / "cv.yaml")


@pytest.mark.parametrize(
    ("reported", "named"),
    [("data/cv.yaml:12:3: error", True), ("on line 12", True), ("cv.yaml:112:3", False), ("12 problems", False)],
)
def test_a_line_is_named_where_its_number_is_a_place(reported: str, named: bool, tmp_path: Path) -> None:
    program = f"print({reported!r}); raise SystemExit(1)"
    found = run_command(Command((sys.executable, "-c", program), tmp_path, os.environ), 12)
    assert (found.code, found.line_named) == (1, named)
