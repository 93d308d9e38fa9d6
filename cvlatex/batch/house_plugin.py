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

    def setup(self, worker: Any) -> None:
        """Lay the style out when the worker starts."""
        folder = self._find_folder(worker)
        shutil.rmtree(folder, ignore_errors=True)
        lay_out(self._house, folder)
        os.environ[VARIABLE + self._house.digest] = str(folder)

    def teardown(self, worker: Any) -> None:
        """Remove it when the worker ends."""
        shutil.rmtree(self._find_folder(worker), ignore_errors=True)

    def _find_folder(self, worker: Any) -> Path:
        """Return where the style lies in the process of a worker."""
        return Path(worker.local_directory) / f"house-{self._house.digest}-{os.getpid()}"
