from __future__ import annotations

from pathlib import Path

import pytest

from cvlatex.core.diagnostics import Severity
from tests.folders import diagnostics_of, write_folder

CV = """\
profile: {{name: {{zh: 高旻昱, en: Minyu Gao}}{more}}}
sections:
  - id: p
    type: publications
    title: P
    entries: [{{title: T, authors: [{authors}], venue: V, date: 2020}}, {{title: U, authors: [Gao Minyu]}}]
"""


def found(folder: Path, authors: str, more: str = "") -> list[tuple[str, ...]]:
    data = write_folder(folder, {"cv.yaml": CV.format(authors=authors, more=more), "glossary.yaml": None})
    return [item.hints for item in diagnostics_of(data) if (item.code, item.severity) == ("own-name", Severity.NOTE)]


@pytest.mark.parametrize("authors", ["M. Gao, Gao Minyu", "高旻昱, '{x: y}'", "Minyu Gao", "J. Gao"])
def test_spellings_that_the_profile_has_pass(authors: str, tmp_path: Path) -> None:
    assert found(tmp_path, authors.replace("'{x: y}'", "B. Li"), ", name_variants: [M. Gao, Gao Minyu]") == []


def test_each_other_spelling_is_noted_once(tmp_path: Path) -> None:
    hints = found(tmp_path, "A. Li, M. Gao, 'Gao, M.'")
    assert hints == [("If it is, write `name_variants: [M. Gao]` in the profile.",)]
    assert len(found(tmp_path, "GAO M.-Y., Min-Yu Gao")) == 2
