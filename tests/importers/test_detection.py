from __future__ import annotations

from pathlib import Path

import pytest

from cvlatex.importers.detection import detect
from cvlatex.importers.incoming import read_incoming
from cvlatex.importers.ledger import Ledger
from tests.importers.samples import SAMPLES, write_sample


@pytest.mark.parametrize("name", sorted(SAMPLES))
def test_a_format_is_known_by_its_content(name: str, tmp_path: Path) -> None:
    path = write_sample(tmp_path, name)
    nameless = path.rename(tmp_path / "file")
    found = detect(read_incoming(nameless, Ledger()))
    assert found
    assert name == found.id or name.startswith(f"{found.id}-")


@pytest.mark.parametrize("content", [b"Dear reader,", b"%PDF-1.4 broken", b"\xd0\xcf\x11\xe0 Word", b"{}", b"[]"])
def test_another_format_is_refused_or_left_to_its_reader(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(content)
    given = read_incoming(tmp_path / "file", Ledger())
    found = detect(given)
    assert found is None or found.id == "pdf"
    if found is None:
        assert [problem.code for problem in given.problems] == ["unknown-format"]
        assert "--from" in given.problems[0].hints[0]


@pytest.mark.parametrize(
    ("name", "content", "hint"),
    [
        ("cv.yaml", b"# a comment\nprofile: {name: A}\nsections: []\n", "cvlatex pdf --data"),
        ("cv.docx", b"PK\x03\x04\0\0[Content_Types].xml", "Markdown"),
        ("cv.png", b"\x89PNG\r\n\x1a\n\0\0", "Markdown"),
        ("other.yaml", b"# Minyu Gao\nname: Minyu Gao\n", "--from"),
        ("cv.tex", b"\\documentclass{article}\n# x\n", "--from"),
        ("_config.yml", b"content:\n  - title: Experience\n    layout: list\n", "--from"),
        ("cv.typ", b"= Ada Byron\n", "RenderCV"),
        ("cv", b'#import "@preview/modern-cv:0.9.0": *\n#show: resume.with()\n', "Markdown"),
    ],
)
def test_what_is_no_foreign_cv_is_refused_with_what_to_do(name: str, content: bytes, hint: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(content)
    given = read_incoming(tmp_path / name, Ledger())
    assert detect(given) is None
    assert [problem.code for problem in given.problems] == ["unknown-format"]
    assert hint in given.problems[0].hints[0]
