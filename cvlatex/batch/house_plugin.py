"""A house's style on every worker: Dask hands it to each that is there, and to each that comes later."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Any

from distributed import WorkerPlugin

from cvlatex.batch.house import House, lay_out

VARIABLE = "CVLATEX_HOUSE_"
"""How the variable begins that names the folder of a style, by its digest, in a worker's process."""


class HousePlugin(WorkerPlugin):
    """Lays a style out in a worker's own folder, once."""

    def __init__(self, house: House) -> None:
        self.name = f"cvlatex-house-{house.digest}"
        self._house = house
        self._folder: Path | None = None

    def setup(self, worker: Any) -> None:
        """Lay the style out when the worker starts."""
        self._folder = Path(worker.local_directory) / f"house-{self._house.digest}-{os.getpid()}"
        shutil.rmtree(self._folder, ignore_errors=True)
        lay_out(self._house, self._folder)
        os.environ[VARIABLE + self._house.digest] = str(self._folder)

    def teardown(self, worker: Any) -> None:  # noqa: ARG002 the plugin's interface
        """Remove it when the worker ends."""
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
