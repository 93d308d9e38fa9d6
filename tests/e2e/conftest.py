"""The real CV, built once for all end-to-end tests of a run."""

from __future__ import annotations

import fcntl
import json
from pathlib import Path

import pytest

from cvlatex import schedule
from cvlatex.console.progress import Silent
from cvlatex.core.diagnostics import Severity
from cvlatex.load import load_folder
from cvlatex.model.document import Document
from tests.folders import SEED, shared_by_processes

DATA = SEED
VARIANTS = ("zh", "en", "bilingual", "en-short")


@pytest.fixture(scope="session")
def documents() -> dict[str, Document]:
    """The document of every variant of the seed."""
    loaded = load_folder(DATA)
    return {document.variant.name: document for document in loaded.documents}


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with every variant's PDF, built in one pass each; parallel test processes share one build."""
    shared = shared_by_processes(tmp_path_factory)
    folder, done = shared / "real-cv", shared / "real-cv.json"
    with (shared / "real-cv.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not done.exists():
            loaded = load_folder(DATA)
            results = schedule.build(loaded.documents, DATA, folder, Silent())
            reported = [item.message for one in results for item in one.diagnostics if item.severity is Severity.ERROR]
            failures = [str(one.failure) for one in results if one.failure]
            passes = {one.finished.variant: one.finished.passes for one in results if one.finished}
            done.write_text(
                json.dumps({"reported": reported, "failures": failures, "passes": passes}), encoding="utf-8"
            )
    noticed = json.loads(done.read_text(encoding="utf-8"))
    assert noticed == {"reported": [], "failures": [], "passes": dict.fromkeys(VARIANTS, 1)}
    return folder
