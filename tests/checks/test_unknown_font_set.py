from __future__ import annotations

from pathlib import Path

import pytest

from cvlatex.checks.unknown_font_set import check
from tests.folders import project_of, write_folder


@pytest.mark.parametrize(
    ("variants", "hints"),
    [
        ("variants: {a: {language: en}}", []),
        ("variants: {a: {language: en, fonts: noto}}", []),
        ("variants: {a: {language: en, fonts: notto}}", ["Did you mean 'noto'?"]),
        ("variants: {a: {language: en, fonts: helvetica}}", ["There are noto; fonts/fonts.yaml can describe more."]),
        (
            "defaults: {language: en, fonts: helvetic}\nvariants: {a: , b: }",
            ["There are noto; fonts/fonts.yaml can describe more."],
        ),
    ],
)
def test_each_unknown_set_is_reported_once(variants: str, hints: list[str], tmp_path: Path) -> None:
    project = project_of(write_folder(tmp_path, {"variants.yaml": variants + "\n"}))
    found = list(check(project))
    assert [hint for diagnostic in found for hint in diagnostic.hints] == hints
    assert {diagnostic.code for diagnostic in found} <= {"unknown-font-set"}
