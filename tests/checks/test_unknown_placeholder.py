from __future__ import annotations

from pathlib import Path

import pytest

from tests.folders import diagnostics_of, write_folder


@pytest.mark.parametrize(
    ("footer", "hints"),
    [
        ('"Updated {date}, {name}"', []),
        ('"Page {page}"', ["{date} and {name} can be filled in."]),
        ('{zh: "{Date}", en: "{nam}"}', ["Write {date}.", "Write {name}."]),
    ],
)
def test_what_stands_in_braces_can_be_filled_in(footer: str, hints: list[str], tmp_path: Path) -> None:
    variants = f"defaults: {{footer: {footer}}}\nvariants: {{zh: {{language: zh}}, en: {{language: en}}}}\n"
    found = diagnostics_of(write_folder(tmp_path, {"variants.yaml": variants}))
    assert [(one.code, *one.hints) for one in found] == [("unknown-placeholder", hint) for hint in hints]
