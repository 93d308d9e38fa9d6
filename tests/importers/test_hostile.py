"""Files that mean harm or are broken: each gives a diagnostic with its place, in little time, and nothing is written."""

# ruff: noqa: E501

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from cvlatex.commands.main import main
from tests.importers.samples import CANDIDATE, MODERNCV, linked_zip, pdf_with, zip_with

DOCTYPE = '<!DOCTYPE c [<!ENTITY a "x"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY e SYSTEM "file:///etc/passwd">]>'


def _lying() -> bytes:
    """A ZIP whose directory claims that a large file is small."""
    raw = zip_with({"Skills.csv": b"Name\n" + b"x" * 20_000_000})
    size = (20_000_005).to_bytes(4, "little")
    return raw.replace(size, (100).to_bytes(4, "little"))


REFUSED: dict[str, tuple[str, str | bytes | Callable[[], bytes]]] = {
    "comma behind the last": ("a.json", '{"basics": {"name": "A",}}'),
    "cut off": ("a.json", '{"basics": {"name": "A'),
    "comment": ("a.json", '{"basics": {} // x\n}'),
    "key twice": ("a.json", '{"basics": {"name": "A", "name": "B"}}'),
    "deep json": ("a.json", '{"basics": ' * 5000),
    "deep list": ("a.json", '{"basics": {}, "work": ' + "[" * 100_000),
    "ten thousand entries": ("a.json", json.dumps({"basics": {}, "work": [{"name": "x"}] * 10_000})),
    "latin-1": ("a.json", '{"basics": {"name": "é"}}'.encode("latin-1")),
    "gbk": ("cv.md", "# 高旻昱\n## 教育\n".encode("gbk")),
    "half utf-16": ("a.json", b"\xff\xfe{\x00\"\x00"),
    "nothing": ("a.json", b""),
    "white space": ("a.yaml", b" \n\t\n"),
    "no format": ("a.txt", "Dear Sir or Madam"),
    "word file": ("a.doc", b"\xd0\xcf\x11\xe0" + bytes(512)),
    "broken yaml": ("a.yaml", "cv:\n  name: [A\n  sections: {}\n"),
    "yaml key twice": ("a.yaml", "cv:\n  name: A\n  name: B\n"),
    "yaml aliases": ("a.yaml", "cv: &a [x, x]\nb: &b [" + "*a, " * 500 + "]\nc: [" + "*b, " * 500 + "]\n"),
    "yaml tag": ("a.yaml", "cv: !!python/object/apply:os.system ['touch /tmp/owned']\n"),
    "yaml ten thousand": ("a.yaml", "cv:\n  sections:\n    a:\n" + "      - x\n" * 10_000),
    "deep yaml": ("a.yaml", "cv: " + "[" * 10_000),
    "xml entities": ("a.xml", CANDIDATE.replace("<Candidate", DOCTYPE + "<Candidate", 1).replace("Ada", "&b;&e;", 1)),
    "xml not closed": ("a.xml", CANDIDATE[:-20]),
    "deep xml": ("a.xml", "<Candidate>" + "<a>" * 50_000),
    "zip bomb": ("a.zip", lambda: zip_with({"Profile.csv": b"0" * 60_000_000})),
    "zip that lies": ("a.zip", _lying),
    "zip upwards": ("a.zip", lambda: zip_with({"../../evil.csv": "x", "Profile.csv": "First Name\nA\n"})),
    "zip absolute": ("a.zip", lambda: zip_with({"/tmp/evil.csv": "x"})),
    "zip link": ("a.zip", linked_zip),
    "zip cut": ("a.zip", lambda: zip_with({"Profile.csv": "First Name\n" + "A\n" * 9999})[:-40]),
    "zip of nothing": ("a.zip", lambda: zip_with({"readme.txt": "x"})),
    "csv quote": ("Positions.csv", 'Company Name,Title\n"A,B\n'),
    "csv ten thousand": ("Positions.csv", "Company Name,Title\n" + "A,B\n" * 10_000),
    "broken pdf": ("a.pdf", b"%PDF-1.7\n1 0 obj\n<< /Type"),
    "pdf without sources": ("a.pdf", lambda: pdf_with({})),
    "pdf with broken yaml": ("a.pdf", lambda: pdf_with({"cv.yaml": b"profile: ["})),
    "deep tex": ("a.tex", MODERNCV.replace(r"\section{Education}", "{" * 20_000)),
    "markdown without end": ("cv.md", "# A\n## B\n" + "- x\n" * 200_000),
    "bibtex of comments": ("a.bib", "@comment{x}\n" * 30_000),
}  # fmt: skip


@pytest.mark.parametrize("name", sorted(REFUSED))
def test_it_is_refused_with_a_place_and_nothing_is_written(name: str, tmp_path: Path) -> None:
    file, content = REFUSED[name]
    raw = content() if callable(content) else content
    (tmp_path / file).write_bytes(raw.encode() if isinstance(raw, str) else raw)
    begin = time.monotonic()
    result = CliRunner().invoke(
        main, ["import", str(tmp_path / file), "--out", str(tmp_path / "data"), "--format", "json"]
    )
    assert result.exit_code == 1, (result.output, result.exception)
    found = json.loads(result.stdout)
    assert found
    assert all(one["severity"] in ("error", "warning") and one["line"] and one["file"] for one in found)
    assert [path.name for path in tmp_path.iterdir()] == [file]
    assert time.monotonic() - begin < 20
    assert not Path("/tmp/owned").exists()


HARMLESS: dict[str, tuple[str, str | bytes]] = {
    "scripts": (
        "a.json",
        json.dumps(
            {"basics": {"name": "<script>alert(1)</script>Ada", "summary": "<img src=x onerror=alert(1)>Hi <b>you</b>"}}
        ),
    ),
    "tex": (
        "a.json",
        json.dumps({"basics": {"name": "\\input{/etc/passwd} \\write18{id}", "summary": "$\\input{x}$ 100% #1 & {}"}}),
    ),
    "huge number": (
        "a.json",
        '{"basics": {"name": "A"}, "work": [{"name": 1e9999999, "startDate": 99999999999999999999}]}',
    ),
    "wrong types": (
        "a.json",
        '{"basics": {"name": ["A"], "email": {}, "phone": 5, "location": []}, "work": {"name": "B"}, "skills": "C", "awards": [1]}',
    ),
    "controls": ("a.json", json.dumps({"basics": {"name": "A\u0000\u202eB\u200b", "label": "x\u2028y"}})),
    "lone surrogate": ("a.json", '{"basics": {"name": "A\\ud800B"}}'),
    "javascript": (
        "a.json",
        json.dumps(
            {
                "basics": {
                    "name": "A",
                    "url": "javascript:alert(1)",
                    "summary": "[x](javascript:alert(1)) [y](file:///etc/passwd)",
                }
            }
        ),
    ),
    "photo elsewhere": ("a.json", json.dumps({"basics": {"name": "A", "image": "../../../etc/passwd"}})),
    "utf-16": ("a.json", '{"basics": {"name": "é"}}'.encode("utf-16")),
    "byte-order mark": ("a.json", b"\xef\xbb\xbf" + b'{"basics": {"name": "A"}}'),
    "backwards dates": (
        "a.json",
        json.dumps(
            {
                "basics": {"name": "A"},
                "work": [
                    {"name": "B", "startDate": "2020", "endDate": "1990"},
                    {"name": "C", "startDate": "2020-99-99"},
                ],
            }
        ),
    ),
    "private tag": ("a.json", json.dumps({"basics": {"name": "!private phone", "label": "TODO", "summary": "~"}})),
    "typst": ("a.yaml", "cv:\n  name: A\n  sections:\n    x: ['#read(\"/etc/passwd\") #sys.inputs']\n"),
    "tex input": (
        "a.tex",
        MODERNCV.replace(r"\section{Education}", r"\input{../../../../etc/passwd}\write18{id}\section{Education}"),
    ),
    "broken tex": ("a.tex", MODERNCV.replace(r"\end{itemize}}", "")),
    "long word": ("a.json", json.dumps({"basics": {"name": "A", "summary": "x" * 90_000}})),
    "three thousand entries": (
        "a.json",
        json.dumps({"basics": {"name": "A"}, "skills": [{"name": f"s{n}", "keywords": ["a"]} for n in range(3000)]}),
    ),
}


@pytest.mark.parametrize("name", sorted(HARMLESS))
def test_it_comes_in_without_harm(name: str, tmp_path: Path) -> None:
    file, content = HARMLESS[name]
    (tmp_path / file).write_bytes(content.encode() if isinstance(content, str) else content)
    begin = time.monotonic()
    result = CliRunner().invoke(
        main, ["import", str(tmp_path / file), "--out", str(tmp_path / "data"), "--format", "json"]
    )
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exc_info
    found = json.loads(result.stdout)
    assert not [one for one in found if one["severity"] == "error"], found
    written = (tmp_path / "data" / "cv.yaml").read_text()
    assert "root:" not in written
    assert "javascript:" not in written.replace("javascript:alert(1)) [y]", "")
    assert "<script" not in written
    assert "alert(1)</" not in written
    assert time.monotonic() - begin < 40


def test_a_pipe_and_a_device_are_not_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path / "pipe", Path("/dev/zero")):
        result = CliRunner().invoke(main, ["import", str(path), "--out", str(tmp_path / "data"), "--format", "json"])
        assert [one["code"] for one in json.loads(result.stdout)] == ["not-a-file"]
