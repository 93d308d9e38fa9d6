from __future__ import annotations

from pathlib import Path

from tests.folders import diagnostics_of, write_folder


def test_a_name_has_a_length_that_fits_a_page(tmp_path: Path) -> None:
    for length, codes in ((100, []), (101, ["name-length"])):
        folder = write_folder(tmp_path, {"cv.yaml": f"profile: {{name: {'x' * length}}}\nsections: []\n"})
        found = diagnostics_of(folder)
        assert [problem.code for problem in found] == codes
        assert all(str(length) in problem.message and "100" in problem.message for problem in found)
