from __future__ import annotations

import gc

import pytest

from cvlatex.core.garbage import collector_at_rest


def test_the_collector_rests_for_a_while() -> None:
    assert gc.isenabled()
    with collector_at_rest():
        assert not gc.isenabled()
        with collector_at_rest():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_it_is_at_work_again_after_a_fault() -> None:
    @collector_at_rest()
    def fails() -> None:
        assert not gc.isenabled()
        raise ValueError("spoilt")

    for _ in range(2):
        with pytest.raises(ValueError, match="spoilt"):
            fails()
        assert gc.isenabled()
