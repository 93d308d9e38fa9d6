from __future__ import annotations

import time

import pytest

from cvlatex.core.timing import StageTimes


def test_each_stage_has_its_seconds_in_order(monkeypatch: pytest.MonkeyPatch) -> None:
    moments = iter((0.0, 1.0, 1.0, 3.0, 5.0, 6.0))
    monkeypatch.setattr(time, "monotonic", lambda: next(moments))
    stages = StageTimes()
    for name in ("write", "typeset", "write"):
        with stages(name):
            pass
    assert list(stages.seconds.items()) == [("write", 2.0), ("typeset", 2.0)]
    assert stages.total == 4.0


def test_a_stage_that_fails_is_timed_too() -> None:
    stages = StageTimes()
    with pytest.raises(ValueError, match="no"), stages("write"):
        raise ValueError("no")
    assert stages.seconds["write"] >= 0
