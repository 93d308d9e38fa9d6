from __future__ import annotations

from pathlib import Path

import pytest

from bench import plan
from bench.plan import list_measures
from bench.setting import ROOT, Setting, copy_data
from tests.folders import SEED

SAMPLE = ROOT / "bench" / "sample"


def test_a_quick_run_is_the_beginning_of_a_whole_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plan, "multiply", lambda data, _, target: copy_data(data, target))
    quick = [name for name, _ in list_measures(Setting(tmp_path / "a", 1), SAMPLE, SAMPLE, quick=True)]
    whole = [name for name, _ in list_measures(Setting(tmp_path / "b", 1), SEED, SAMPLE, quick=False)]
    assert whole[: len(quick)] == quick
    assert {"cold", "edit", "watch", "idle", "peers", "memory", "python"} <= set(quick)
    assert {"ten times", "python growth", "xetex growth", "hundred times"} <= set(whole) - set(quick)
