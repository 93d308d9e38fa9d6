from __future__ import annotations

from pathlib import Path

import pytest

from tests.folders import diagnostics_of, write_folder


def written(tmp_path: Path, standard: str) -> Path:
    text = f"defaults: {{standard: {standard}}}\nvariants: {{en: {{language: en}}, two: {{language: en}}}}\n"
    return write_folder(tmp_path, {"variants.yaml": text})


@pytest.mark.parametrize(
    ("standard", "hint"),
    [("[a2a, ua2]", "Write `[a4f, ua2]`, or `[a2a, ua1]`."), ("[ua1]", "Write `[a2a, ua1]`, or `[a4f, ua2]`."),
     ("[a2a, ua1, a4f]", "Write `[a4f, ua2]`, or `[a2a, ua1]`."), ("a4f", "Write `[a4f, ua2]`, or `[a2a, ua1]`.")],
)  # fmt: skip
def test_what_is_no_pair_is_an_error(standard: str, hint: str, tmp_path: Path) -> None:
    (found,) = diagnostics_of(written(tmp_path, standard))
    assert (found.code, found.hints[0]) == ("standard-pair", hint)


@pytest.mark.parametrize("standard", ["[a2a, ua1]", "[ua2, a4f]"])
def test_a_pair_passes(standard: str, tmp_path: Path) -> None:
    assert diagnostics_of(written(tmp_path, standard)) == ()


def test_a_standard_that_there_is_not_names_those_that_there_are(tmp_path: Path) -> None:
    found = diagnostics_of(written(tmp_path, "[a3b, ua1]"))
    assert "a2a" in " ".join((found[0].message, *found[0].hints))
