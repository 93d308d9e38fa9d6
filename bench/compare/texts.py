"""Text that means something to a typesetting language: does it print as it was typed?"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from msgspec import Struct

from bench.compare.facts import fold
from bench.measures.peers import build_rendercv_command, build_yamlresume_command
from bench.setting import ROOT
from bench.timing import Command, CommandFailed, time_command


class Text(Struct, frozen=True):
    """What is typed into a point of a list, and what a reader should find in the PDF's text."""

    typed: str
    printed: str


TEXTS = (
    Text("C# and #hash", "C# and #hash"),
    Text("50% of $5 & a_b", "50% of $5 & a_b"),
    Text("see __init__.py", "see __init__.py"),
    Text("ls -- x", "ls -- x"),
    Text("run `make --dry-run` first", "run make --dry-run first"),
    Text("a <b>bold</b> word", "a <b>bold</b> word"),
    Text(r"\input{secret} {x} ~ ^", r"\input{secret} {x} ~ ^"),
    Text("a [page](https://example.org/a%20b#c) here", "a page here"),
    Text("高旻昱、𠮷野家", "高旻昱、𠮷野家"),
)

Builder = Callable[[str, Path], tuple[Path, Command]]
"""(what is typed, empty folder) → where the PDF will be, and the command that makes it."""


def compare_printed(build: Builder, folder: Path) -> dict[str, str]:
    """Compare each text that is typed with its print: yes, changed, or no PDF."""
    found = {}
    for number, text in enumerate(TEXTS):
        place = folder / str(number)
        place.mkdir(parents=True, exist_ok=True)
        pdf, command = build(text.typed, place)
        pdf.unlink(missing_ok=True)
        try:
            time_command(command)
        except CommandFailed:
            found[text.typed] = "no PDF"
            continue
        output = subprocess.run(("pdftotext", "-raw", str(pdf), "-"), capture_output=True, text=True, check=True).stdout
        found[text.typed] = "yes" if fold(text.printed) in fold(output) else "changed"
    return found


def write_for_cvlatex(typed: str, folder: Path) -> tuple[Path, Command]:
    """Write a CV of one point."""
    entry = {"organization": "School", "highlights": [typed]}
    section = {"id": "s", "type": "education", "title": "Education", "entries": [entry]}
    _write(folder / "cv.yaml", {"profile": {"name": "Ann Lee"}, "sections": [section]})
    _write(folder / "variants.yaml", {"variants": {"en": {"language": "en"}}})
    argv = (sys.executable, str(ROOT / "build.py"), "pdf", "--data", str(folder), "--out", str(folder / "out"))
    return folder / "out" / "cv-en.pdf", Command(argv, ROOT, os.environ)


def write_for_rendercv(typed: str, folder: Path) -> tuple[Path, Command]:
    """Write the same, with a font that has Han."""
    font = {"typography": {"font_family": {"body": "Noto Sans CJK SC"}}}
    value = {"cv": {"name": "Ann Lee", "sections": {"Education": [typed]}}, "design": {"theme": "classic", **font}}
    _write(folder / "cv.yaml", value)
    return folder / "out" / "Ann_Lee_CV.pdf", build_rendercv_command(folder / "cv.yaml")


def write_for_yamlresume(typed: str, folder: Path) -> tuple[Path, Command]:
    """Write the same, in its Chinese locale, which alone loads a font with Han."""
    work = {"name": "School", "position": "Teacher", "startDate": "2021-03", "summary": f"- {typed}\n"}
    layout = {"engine": "latex", "template": "moderncv-classic"}
    content = {"basics": {"name": "Ann Lee"}, "education": [], "work": [work]}
    _write(folder / "cv.yml", {"content": content, "locale": {"language": "zh-hans"}, "layouts": [layout]})
    return folder / "cv.pdf", build_yamlresume_command(folder / "cv.yml")


def _write(path: Path, value: object) -> None:
    """Write a value as JSON, which is YAML and quotes every text."""
    path.write_text(json.dumps(value, ensure_ascii=False), encoding="utf-8")
