from __future__ import annotations

import pytest

from bench import scheduler


@pytest.mark.filterwarnings("ignore")
def test_pauses_behind_slow_lines_are_all_done(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scheduler, "RECORDED", 0.01)
    monkeypatch.setattr(scheduler, "DELAYS", (0.002,))
    measured = scheduler.measure(6, 1)
    assert (measured["tasks"], measured["workers"]) == (6, 1)
    assert measured["seconds"] >= 0.06
