from __future__ import annotations

from pathlib import Path

import pytest

from cvlatex.checks.same_file_name import check
from tests.folders import project_of, write_folder


@pytest.mark.parametrize(
    ("defaults", "problems"),
    [("{}", 0), ("{file_name: 'gao-{variant}'}", 0), ("{file_name: 'gao-{language}'}", 0), ("{file_name: gao}", 1)],
)
def test_each_variant_has_files_of_its_own(defaults: str, problems: int, tmp_path: Path) -> None:
    variants = f"defaults: {defaults}\nvariants: {{zh: {{language: zh}}, en: {{language: en}}}}\n"
    assert len(list(check(project_of(write_folder(tmp_path, {"variants.yaml": variants}))))) == problems
