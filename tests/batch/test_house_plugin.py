from __future__ import annotations

import os
from pathlib import Path
from types import SimpleNamespace

import pytest

from cvlatex.batch.house import House
from cvlatex.batch.house_plugin import VARIABLE, HousePlugin


def test_a_worker_has_the_style_from_its_start_to_its_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    house = House({"latex/cvlatex-en.def": b"% of the house"}, "abc")
    monkeypatch.setenv(f"{VARIABLE}abc", "")
    plugin, worker = HousePlugin(house), SimpleNamespace(local_directory=str(tmp_path))
    for _ in range(2):  # Dask sets a plugin up again where a worker reconnects
        plugin.setup(worker)
    folder = Path(os.environ[f"{VARIABLE}abc"])
    assert folder.is_relative_to(tmp_path)
    assert (folder / "latex" / "cvlatex-en.def").read_bytes() == b"% of the house"
    plugin.teardown(worker)
    assert not folder.exists()
