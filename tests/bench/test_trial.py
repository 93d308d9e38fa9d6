"""The breakages of the trial are what they say; its short form is in tests/commands/test_batch.py."""

from __future__ import annotations

from pathlib import Path

from bench.breakages import BREAKAGES
from bench.crowd import write_crowd
from bench.setting import ROOT
from cvlatex.core.diagnostics import Severity
from cvlatex.load import load_folder


def test_each_breakage_is_reported_where_it_is(tmp_path: Path) -> None:
    people = write_crowd(ROOT / "bench" / "sample", len(BREAKAGES), tmp_path)
    for member, breakage in zip(people, BREAKAGES, strict=True):
        breakage.do(member.data)
        found = load_folder(member.data, ()).diagnostics
        places = {
            (one.code, Path(one.span.file).name, one.span.line)
            for one in found
            if one.span and one.severity is Severity.ERROR
        }
        assert (breakage.code, breakage.file, breakage.line) in places, breakage.name


def test_the_ways_to_be_broken_are_twenty() -> None:
    assert len({breakage.name for breakage in BREAKAGES}) == 20
