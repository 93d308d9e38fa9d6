from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from pikepdf import Dictionary, Name, String

from cvlatex.commands.main import main
from tests.folders import write_folder
from tests.preflight.samples import Sheet

LINES = [f"Word {number} of those that fill a page." for number in range(450)]
LONG = '"' + "\\n\\n".join(" ".join(LINES[start : start + 30]) for start in range(0, 450, 30)) + '"'


def run(*argv: str) -> Result:
    return CliRunner().invoke(main, [*argv])


def sound(folder: Path) -> Path:
    sheet = Sheet()
    sheet.pdf.Root.Lang = String("en")
    sheet.pdf.trailer.Info = sheet.pdf.make_indirect(Dictionary(Title=String("A CV"), Author=String("A. Author")))
    return sheet.save(folder)


def faulty(folder: Path) -> Path:
    folder.mkdir()
    return Sheet(2).link(page=2, A=Dictionary(S=Name.URI, URI=String("nowhere"))).save(folder)


def test_a_pdf_with_nothing_wrong_is_fine(tmp_path: Path) -> None:
    result = run("preflight", str(sound(tmp_path)))
    assert (result.exit_code, result.stdout) == (0, "")
    assert "nothing to complain of" in result.stderr


def test_an_error_is_exit_code_5_and_its_line_is_the_page(tmp_path: Path) -> None:
    path = faulty(tmp_path / "b")
    result = run("preflight", str(sound(tmp_path)), str(path))
    assert result.exit_code == 5
    assert f"{path}:2:1: error: The link to 'nowhere' will not work" in result.stdout
    assert "[external-link]" in result.stdout


def test_json_is_one_array_and_github_gets_commands(tmp_path: Path) -> None:
    path = faulty(tmp_path / "b")
    reported = json.loads(run("preflight", "--format", "json", str(path)).stdout)
    assert {item["code"] for item in reported} == {"external-link", "metadata", "outline"}
    assert all(item["file"] == str(path) and item["hints"] for item in reported)
    commands = run("preflight", "--format", "github", str(path)).stdout.splitlines()
    assert len(commands) == len(reported)
    assert any(command.startswith("::error title=external-link,file=") and "line=2" in command for command in commands)


def test_what_is_no_pdf_is_an_error_and_what_is_not_there_wrong_usage(tmp_path: Path) -> None:
    (tmp_path / "x.pdf").write_bytes(b"no PDF")
    assert run("preflight", str(tmp_path / "x.pdf")).exit_code == 5
    assert run("preflight", str(tmp_path / "gone.pdf")).exit_code == 2
    assert run("preflight").exit_code == 2


def test_a_build_over_its_budget_ends_with_5_and_leaves_the_pdf(tmp_path: Path) -> None:
    cv = f"profile: {{name: A}}\nsections: [{{id: s, type: text, title: T, body: {LONG}}}]\n"
    variants = "variants: {v: {language: en, glossary: none, max_pages: 1}}\n"
    data = write_folder(tmp_path / "data", {"cv.yaml": cv, "variants.yaml": variants})
    result = run("pdf", "--data", str(data), "--out", str(tmp_path / "out"), "--format", "json")
    assert result.exit_code == 5
    assert (tmp_path / "out" / "cv-v.pdf").read_bytes().startswith(b"%PDF")
    (found,) = [item for item in json.loads(result.stdout) if item["severity"] == "error"]
    assert (found["code"], found["file"], found["line"]) == ("page-budget", str(data / "variants.yaml"), 1)


@pytest.mark.parametrize(("char", "hint"), [("😀", "An emoji is no letter"), ("ไ", "Use another character")])
def test_a_character_that_no_font_has_stops_the_build_before_tex(char: str, hint: str, tmp_path: Path) -> None:
    cv = f"profile:\n  name: A\n  headline: |-\n    first\n    and {char}\nsections: []\n"
    data = write_folder(tmp_path / "data", {"cv.yaml": cv})
    result = run("pdf", "--data", str(data), "--out", str(tmp_path / "out"), "--format", "json")
    assert result.exit_code == 1
    (found,) = [item for item in json.loads(result.stdout) if item["code"] == "uncovered-character"]
    assert (found["line"], found["column"]) == (5, 9)
    assert found["hints"][0].startswith(hint)
    assert not (tmp_path / "out").exists()
