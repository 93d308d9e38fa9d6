from __future__ import annotations

from pathlib import Path

import pytest

from cvlatex.checks.unknown_letter import check
from tests.folders import codes_of, project_of, write_folder

LETTERS = "eth: {opening: A, body: B, closing: C SIGNATURE}\n"


def found(folder: Path, setting: str, signature: str = "") -> list[tuple[str, ...]]:
    variants = f"variants: {{en: {{language: en, {setting}}}}}\n"
    files: dict[str, str | bytes | None] = {
        "variants.yaml": variants,
        "letters.yaml": LETTERS.replace("SIGNATURE", signature),
    }
    return [problem.hints for problem in check(project_of(write_folder(folder, files)))]


@pytest.mark.parametrize("setting", ["letter: eth", "letter: eth, letter_only: true", "style: classic"])
def test_a_letter_that_is_there_passes(setting: str, tmp_path: Path) -> None:
    assert found(tmp_path, setting) == []


@pytest.mark.parametrize(
    ("setting", "hint"),
    [
        ("letter: ethh", "Did you mean 'eth'?"),
        ("letter: something-else", "letters.yaml has eth."),
        ("letter_only: true", "Add `letter:` with the id of one in letters.yaml."),
    ],
)
def test_a_letter_that_is_not_there_fails(setting: str, hint: str, tmp_path: Path) -> None:
    assert found(tmp_path, setting) == [(hint,)]


def test_a_signature_is_a_picture_in_the_data_folder(tmp_path: Path) -> None:
    assert len(found(tmp_path / "a", "letter: eth", ", signature: absent.png")) == 1
    assert len(found(tmp_path / "b", "letter: eth", ", signature: ../outside.png")) == 1


@pytest.mark.parametrize("setting", ["letter: ethh, letter_only: true", "letter_only: true"])
def test_nothing_else_is_wrong_where_the_letter_alone_is_not_there(setting: str, tmp_path: Path) -> None:
    variants = f"variants: {{en: {{language: en, {setting}}}}}\n"
    assert codes_of(write_folder(tmp_path, {"variants.yaml": variants, "letters.yaml": None})) == ["unknown-letter"]
