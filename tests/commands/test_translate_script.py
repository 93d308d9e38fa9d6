from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner

from cvlatex.commands.main import main
from tests.folders import write_folder

CV = "profile: {name: {zh: 高, en: Gao}}\nsections: [{id: a, type: text, title: {zh: 软件, en: T}, body: B}]\n"


def run(*words: str) -> tuple[int, str]:
    result = CliRunner().invoke(main, ["translate-script", *words])
    return result.exit_code, result.output


def test_suggestions_are_written_for_review(tmp_path: Path) -> None:
    data = write_folder(tmp_path, {"cv.yaml": CV, "glossary.yaml": None})
    code, output = run("zh", "zh-TW", "--data", str(data))
    assert code == 0
    assert "zh-TW: 軟體" in (data / "cv.yaml").read_text(encoding="utf-8")
    assert "2 texts in 'zh-TW' suggested" in output
    assert "`zh-TW: {language: zh-TW}`" in output


def test_a_dry_run_shows_the_change_and_writes_nothing(tmp_path: Path) -> None:
    data = write_folder(tmp_path, {"cv.yaml": CV, "glossary.yaml": None})
    code, output = run("zh", "zh-Hant", "--data", str(data), "--dry-run")
    assert (code, (data / "cv.yaml").read_text(encoding="utf-8")) == (0, CV)
    assert "+sections: [{id: a, type: text, title: {zh: 软件, en: T, zh-Hant: 軟件}, body: B}]" in output


def test_other_languages_are_wrong_usage(tmp_path: Path) -> None:
    assert run("zh", "en", "--data", str(tmp_path))[0] == 2
