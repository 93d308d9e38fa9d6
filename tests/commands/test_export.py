from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from cvlatex.commands.main import main
from tests.folders import write_folder


def run(*arguments: object) -> Result:
    return CliRunner().invoke(main, ["export", *map(str, arguments)])


@pytest.mark.parametrize("form", ["html", "md", "txt", "json"])
def test_each_variant_has_a_file(form: str, tmp_path: Path) -> None:
    data = write_folder(tmp_path / "data")
    result = run(form, "--data", data, "--out", tmp_path / "out")
    assert result.exit_code == 0, result.output
    assert {path.name for path in (tmp_path / "out").glob("[!.]*")} == {f"cv-zh.{form}", f"cv-en.{form}"}
    assert f"{tmp_path}/out/cv-zh.{form}" in result.stdout


def test_tex_takes_one_variant_at_a_time(tmp_path: Path) -> None:
    data = write_folder(tmp_path / "data")
    assert run("tex", "--data", data, "--out", tmp_path / "out").exit_code == 2
    assert run("tex", "--data", data, "--out", tmp_path / "out", "--variant", "en").exit_code == 0
    assert (tmp_path / "out" / "cv-en.tex").is_file()


def test_a_users_own_file_is_replaced_only_by_force(tmp_path: Path) -> None:
    data = write_folder(tmp_path / "data")
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "cv-en.tex").write_text("mine", encoding="utf-8")
    arguments = ("tex", "--data", data, "--out", tmp_path / "out", "--variant", "en")
    refused = run(*arguments)
    assert refused.exit_code == 3
    assert "cv-en.tex" in refused.output
    assert (tmp_path / "out" / "cv-en.tex").read_text(encoding="utf-8") == "mine"
    assert run(*arguments, "--force").exit_code == 0


def test_data_with_an_error_is_not_exported(tmp_path: Path) -> None:
    data = write_folder(tmp_path / "data", {"cv.yaml": "profile: {}\n"})
    assert run("md", "--data", data, "--out", tmp_path / "out").exit_code == 1
    assert not (tmp_path / "out").exists()


def test_a_form_is_another_file(tmp_path: Path) -> None:
    data = write_folder(tmp_path / "data")
    assert run("txt", "--form", "--data", data, "--out", tmp_path / "out", "--variant", "en").exit_code == 0
    assert "Name (9 characters)\nMinyu Gao" in (tmp_path / "out" / "cv-en.form.txt").read_text(encoding="utf-8")
