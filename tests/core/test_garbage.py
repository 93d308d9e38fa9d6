from __future__ import annotations

import gc

import pytest

from cvlatex.core.garbage import pause_collector


def test_the_collector_rests_for_a_while() -> None:
    assert gc.isenabled()
    with pause_collector():
        assert not gc.isenabled()
        with pause_collector():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_it_is_at_work_again_after_a_fault() -> None:
    @pause_collector()
    def fails() -> None:
        assert not gc.isenabled()
        raise ValueError("spoilt")

    for _ in range(2):
        with pytest.raises(ValueError, match="spoilt"):
            fails()
        assert gc.isenabled()
