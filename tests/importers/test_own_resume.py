from __future__ import annotations

from pathlib import Path

import pytest

from cvlatex.importers.folder import write_files, write_folder
from cvlatex.importers.ledger import Kind
from tests.folders import SEED
from tests.importers.drafts import import_text, resume_of

EXAMPLES = Path(__file__).parent.parent.parent / "examples"


@pytest.mark.parametrize(
    ("folder", "language"),
    [
        (EXAMPLES / "academic", "en"),
        *((folder, tag) for folder in (EXAMPLES / "engineer", SEED) for tag in ("en", "zh")),
    ],
    ids=lambda value: value if isinstance(value, str) else value.name,
)
def test_our_json_resume_comes_back_the_same(folder: Path, language: str, tmp_path: Path) -> None:
    text = resume_of(folder, language)
    found = import_text(tmp_path, "cv.json", text)
    assert found.draft, found.diagnostics
    assert found.language == language
    write_folder(write_files(found.draft, found.language, found.other, "cv.json"), tmp_path / "data")
    assert resume_of(tmp_path / "data", language) == text


def test_nothing_is_dropped_but_what_is_there_twice(tmp_path: Path) -> None:
    outcomes = import_text(tmp_path, "cv.json", resume_of(EXAMPLES / "engineer", "en")).list_outcomes()
    reasons = {outcome.reason for outcome in outcomes if outcome.kind is Kind.DROPPED}
    assert "nothing in a data folder holds it" not in reasons
