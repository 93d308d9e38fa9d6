from __future__ import annotations

from pathlib import Path

import pytest

from cvlatex.checks.family_name import check
from tests.folders import SOUND, project_of, write_folder


@pytest.mark.parametrize(
    ("family", "problems"),
    [("{zh: 高, en: Gao}", 0), ("{zh: 高, en: Gaol}", 1), ("{zh: 旻, en: Minyu}", 1), ("{zh: ~, en: Gao}", 0)],
)
def test_the_family_name_begins_or_ends_the_name(family: str, problems: int, tmp_path: Path) -> None:
    cv = SOUND["cv.yaml"].replace("Minyu Gao}", f"Minyu Gao}}, family: {family}")
    assert len(list(check(project_of(write_folder(tmp_path, {"cv.yaml": cv}))))) == problems
