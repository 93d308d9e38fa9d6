"""The command `pdf` over and over, as it is called from outside; of a copy of the program, which nobody edits."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from cvlatex.typeset.incremental.format_history import read_history
from tests.folders import SOUND, write_folder

ROOT = Path(__file__).parents[2]
WARNS = SOUND["cv.yaml"].replace("2013-09", "2213-09").replace("2016-04", "2216-04")


@dataclass(frozen=True)
class Messages:
    code: int
    out: str
    err: str

    def endings(self) -> dict[str, str]:
        """Of each PDF, whether it was built."""
        lines = [line.split("  ") for line in (self.out + self.err).splitlines() if ".pdf  " in line]
        return {Path(line[0]).name: "unchanged" if line[-1] == "unchanged" else "built" for line in lines}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("cvlatex", "latex", "fonts"):
        shutil.copytree(ROOT / name, tmp_path / name)
    shutil.copy(ROOT / "build.py", tmp_path)
    return tmp_path


def pdf(folder: Path, *more: str, **variables: str) -> Messages:
    argv = (sys.executable, "build.py", "pdf", "--data", "data", "--out", "out", *more)
    env = {**os.environ, **variables}
    done = subprocess.run(argv, check=False, cwd=folder, env=env, capture_output=True, encoding="utf-8")
    return Messages(done.returncode, done.stdout, done.stderr)


def test_a_build_from_nothing_makes_the_same_again(folder: Path, tmp_path: Path) -> None:
    write_folder(folder / "data", {"cv.yaml": SOUND["cv.yaml"]})
    cache = str(tmp_path / "cache")
    created = []
    for _ in range(3):  # without caches, with a format, with copies of fonts
        assert pdf(folder, CVLATEX_CACHE=cache).endings() == {"cv-zh.pdf": "built", "cv-en.pdf": "built"}
        created.append([(folder / "out" / name).read_bytes() for name in ("cv-zh.pdf", "cv-en.pdf")])
        shutil.rmtree(folder / "out")
    assert created[0] == created[1] == created[2]
    assert list((tmp_path / "cache" / "fonts").glob("*.ttc"))
    assert list(read_history(tmp_path / "cache" / "history", folder / "data")) == ["zh", "en"]


def test_only_what_has_changed_is_built(folder: Path) -> None:
    write_folder(folder / "data", {"cv.yaml": WARNS})
    first = pdf(folder, "--variant", "en")
    assert first.endings() == {"cv-en.pdf": "built"}
    assert first.out.count("[future-date]") == 1
    both = pdf(folder)
    assert both.endings() == {"cv-zh.pdf": "built", "cv-en.pdf": "unchanged"}
    again = pdf(folder)
    assert again.endings() == {"cv-zh.pdf": "unchanged", "cv-en.pdf": "unchanged"}
    assert (again.code, again.err) == (0, "")
    assert again.out.splitlines()[:-2] == both.out.splitlines()[:-2]
    as_json = pdf(folder, "--format", "json")
    assert {f"[{item['code']}]" for item in json.loads(as_json.out)} == set(
        re.findall(r"\[[a-z-]+\]$", again.out, re.MULTILINE)
    )
    assert as_json.endings() == again.endings()
    assert pdf(folder, "-v", "--variant", "en").endings() == {"cv-en.pdf": "built"}
    (folder / "out" / "cv-zh.pdf").unlink()
    assert pdf(folder).endings() == {"cv-zh.pdf": "built", "cv-en.pdf": "unchanged"}
    write_folder(folder / "data", {"private.yaml": "phone: '1'\n"})
    assert pdf(folder, "--variant", "en").endings() == {"cv-en.pdf": "built"}
    assert pdf(folder, "--variant", "fr").code == 2


def test_nothing_is_remembered_where_tex_does_not_name_its_trees(folder: Path, tmp_path: Path) -> None:
    write_folder(folder / "data")
    programs = tmp_path / "bin"
    programs.mkdir()
    for name in ("xelatex", "xetex", "xdvipdfmx", "pdftotext", "sh"):
        found = shutil.which(name)
        assert found is not None
        (programs / name).symlink_to(found)
    for _ in range(2):
        assert pdf(folder, "--variant", "en", PATH=str(programs)).endings() == {"cv-en.pdf": "built"}


def test_a_failed_build_is_tried_again_and_a_failed_preflight_reported_again(folder: Path) -> None:
    long = "\\n\\n".join(f"Word {number} of those that fill a page. " * 10 for number in range(45))
    cv = f'profile: {{name: A}}\nsections: [{{id: s, type: text, title: T, body: "{long}"}}]\n'
    write_folder(
        folder / "data",
        {"cv.yaml": cv, "variants.yaml": "variants: {v: {language: en, max_pages: 1, glossary: none}}\n"},
    )
    (folder / "out").touch()
    assert pdf(folder).code == pdf(folder).code == 3
    (folder / "out").unlink()
    first, again = pdf(folder), pdf(folder)
    assert first.code == again.code == 5
    assert again.endings() == {"cv-v.pdf": "unchanged"}
    assert "[page-budget]" in again.out
    assert again.err == "error: The preflight found errors; the PDFs are in their place all the same.\n"
    write_folder(folder / "data", {"cv.yaml": "profile: {nmae: A}\n"})
    assert pdf(folder).code == pdf(folder).code == 1


def test_another_output_that_was_deleted_is_built_again(folder: Path) -> None:
    variants = "variants: {en: {language: en, outputs: [pdf, md]}}\n"
    write_folder(folder / "data", {"variants.yaml": variants})
    assert "cv-en.md" in pdf(folder).out
    pdf(folder)
    again = pdf(folder)
    assert (again.endings(), "cv-en.md" in again.out) == ({"cv-en.pdf": "unchanged"}, True)
    (folder / "out" / "cv-en.md").unlink()
    assert pdf(folder).endings() == {"cv-en.pdf": "built"}
    assert (folder / "out" / "cv-en.md").is_file()


def test_a_variant_without_a_pdf_builds_none(folder: Path) -> None:
    write_folder(folder / "data", {"variants.yaml": "variants: {en: {language: en, outputs: txt}}\n"})
    done = pdf(folder)
    assert (done.code, done.endings()) == (0, {})
    assert {path.name for path in (folder / "out").glob("cv-*")} == {"cv-en.txt"}
