from __future__ import annotations

from pathlib import Path

import pytest

from bench.own_part import main
from tests.folders import write_folder


def test_the_work_is_reported_in_seconds(tmp_path: Path) -> None:
    reported = main(write_folder(tmp_path), ["zh"])
    assert set(reported) == {"imports", "work"}
    assert 0 < reported["work"] < 60


def test_a_cv_with_a_mistake_is_no_measurement(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="not a key"):
        main(write_folder(tmp_path, {"cv.yaml": "profile: {nam: x}\nsections: []\n"}), ["zh"])
