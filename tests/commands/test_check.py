from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from cvlatex.commands.main import main
from tests.folders import write_folder

BROKEN = "profile: {nmae: A, name: A}\nsections: []\n"


def run(*arguments: str) -> Result:
    result = CliRunner().invoke(main, arguments)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    assert "Traceback" not in result.output
    return result


def test_a_sound_folder_is_fine(tmp_path: Path) -> None:
    result = run("check", "--data", str(write_folder(tmp_path)))
    assert (result.exit_code, result.stdout) == (0, "")
    assert "sound, 2 variants" in result.stderr


def test_one_variant_is_one_variant(tmp_path: Path) -> None:
    result = run("check", "--data", str(write_folder(tmp_path)), "--variant", "en", "--variant", "en")
    assert "sound, 1 variant." in result.stderr


def test_an_error_in_the_data_is_displayed_with_its_line(tmp_path: Path) -> None:
    result = run("check", "--data", str(write_folder(tmp_path, {"cv.yaml": BROKEN})))
    assert result.exit_code == 1
    assert "cv.yaml:1:11: error: 'nmae' is not a key that belongs here. [unknown-key]\n" in result.stdout
    assert "  1 | profile: {nmae: A, name: A}\n    |           ^^^^\n" in result.stdout


def test_a_warning_alone_is_fine(tmp_path: Path) -> None:
    cv = "profile: {name: '** A **'}\nsections: []\n"
    result = run("check", "--data", str(write_folder(tmp_path, {"cv.yaml": cv})))
    assert result.exit_code == 0
    assert "warning" in result.stdout


@pytest.mark.parametrize(("cv", "exit_code", "codes"), [(None, 0, []), (BROKEN, 1, ["unknown-key"])])
def test_json_is_one_array_and_nothing_else(cv: str | None, exit_code: int, codes: list[str], tmp_path: Path) -> None:
    folder = write_folder(tmp_path, {"cv.yaml": cv} if cv else {})
    result = run("check", "--data", str(folder), "--format", "json")
    assert result.exit_code == exit_code
    assert [item["code"] for item in json.loads(result.stdout)] == codes


def test_github_gets_commands(tmp_path: Path) -> None:
    result = run("check", "--data", str(write_folder(tmp_path, {"cv.yaml": BROKEN})), "--format", "github")
    assert result.exit_code == 1
    assert result.stdout.startswith("::error title=unknown-key,file=")
    assert result.stdout.count("\n") == 1


def test_an_unknown_variant_is_wrong_usage_and_the_known_ones_are_named(tmp_path: Path) -> None:
    result = run("check", "--data", str(write_folder(tmp_path)), "--variant", "fr")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "There is no variant 'fr'" in result.stderr
    assert "zh, en" in result.stderr


@pytest.mark.parametrize("arguments", [("--format", "xml"), ("--no-such-option",), ("stray",)])
def test_wrong_usage_is_reported(arguments: tuple[str, ...], tmp_path: Path) -> None:
    result = run("check", "--data", str(write_folder(tmp_path)), *arguments)
    assert result.exit_code == 2
    assert "Usage:" in result.stderr


@pytest.mark.parametrize("name", ["nothing-here", "x" * 300])
def test_a_missing_folder_is_the_environments_fault(name: str, tmp_path: Path) -> None:
    result = run("check", "--data", str(tmp_path / name))
    assert (result.exit_code, result.stdout) == (3, "")
    assert "does not exist" in result.stderr
    assert "--data" in result.stderr


@pytest.mark.parametrize(
    "replaced",
    [
        {"cv.yaml": None},
        {"variants.yaml": None},
        {"cv.yaml": b""},
        {"cv.yaml": b"\xff\xfe\x00"},
        {"cv.yaml": b"\x80\x81"},
        {"glossary.yaml": b"- [" * 100},
        {"variants.yaml": b"variants: {a: {language: en}, a: {language: zh}}"},
        {"private.yaml": b"- a"},
    ],
)
def test_whatever_a_file_holds_there_is_an_exit_code(replaced: dict[str, str | bytes | None], tmp_path: Path) -> None:
    folder = write_folder(tmp_path, replaced)
    assert run("check", "--data", str(folder)).exit_code == 1


MISSPELT = "profile: {nmae: A}  # me\nsections: []\n"


def test_fix_writes_the_safe_fixes(tmp_path: Path) -> None:
    folder = write_folder(tmp_path, {"cv.yaml": MISSPELT})
    result = run("check", "--data", str(folder), "--fix")
    assert result.exit_code == 0
    assert "cv.yaml: 1 fix." in result.stderr
    assert (folder / "cv.yaml").read_text() == "profile: {name: A}  # me\nsections: []\n"
    assert "nothing that a safe fix mends" in run("check", "--data", str(folder), "--fix").stderr


def test_a_dry_run_shows_a_diff_and_writes_nothing(tmp_path: Path) -> None:
    folder = write_folder(tmp_path, {"cv.yaml": MISSPELT})
    result = run("check", "--data", str(folder), "--fix", "--dry-run")
    assert result.exit_code == 1
    assert "-profile: {nmae: A}  # me\n+profile: {name: A}  # me\n" in result.stdout
    assert "unknown-key" not in result.stdout
    assert (folder / "cv.yaml").read_text() == MISSPELT


def test_json_stays_one_array_beside_a_diff(tmp_path: Path) -> None:
    folder = write_folder(tmp_path, {"cv.yaml": MISSPELT})
    result = run("check", "--data", str(folder), "--fix", "--dry-run", "--format", "json")
    (found,) = json.loads(result.stdout)
    assert (found["code"], found["fix"]["text"], found["fix"]["safe"]) == ("unknown-key", "name", True)
    assert "+profile: {name: A}" in result.stderr


def test_a_dry_run_of_nothing_is_wrong_usage(tmp_path: Path) -> None:
    assert run("check", "--data", str(write_folder(tmp_path)), "--dry-run").exit_code == 2
