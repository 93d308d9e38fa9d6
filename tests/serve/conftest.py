from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.serve.serving import Serving, folder, serving


@pytest.fixture(scope="session")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Serving]:
    """A server whose variants all have their pages; tests leave its data as they found it."""
    base = tmp_path_factory.mktemp("served")
    with serving(folder(base / "data"), base / "build") as one:
        one.wait_for_pages()
        yield one


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return folder(tmp_path / "data")
