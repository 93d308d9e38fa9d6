"""Files of `latex/` and `fonts/` that are edited between two builds into one folder."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from cvlatex.core.paths import FONTS
from tests.folders import ROOT, write_folder

EDITS = {
    "latex/cvlatex-en.def": (rb"\endinput", rb"\AtEndDocument{\CVParagraph{Edited}}\endinput"),
    "fonts/CVLaTeXSans-Regular.otf": (b"", (FONTS / "CVLaTeXSerif-Regular.otf").read_bytes()),
    "fonts/sRGB.icc": (b"\x07\xe8", b"\x07\xe9"),
}
"""Bytes and what takes their place, in a file that is loaded when a document begins, one that xdvipdfmx reads, and one
that the finish stage reads."""


def test_after_each_edit_the_pdf_is_the_one_of_a_build_from_nothing(tmp_path: Path) -> None:
    program = tmp_path / "program"
    for name in ("cvlatex", "latex", "fonts"):
        shutil.copytree(ROOT / name, program / name)
    shutil.copy2(ROOT / "build.py", program)
    data = write_folder(tmp_path / "data", {"variants.yaml": "variants: {en: {language: en}}\n"})

    def build(out: str, cache: str) -> bytes:
        command = (sys.executable, str(program / "build.py"), "pdf", "--data", str(data), "--out", str(tmp_path / out))
        env = {**os.environ, "CVLATEX_CACHE": str(tmp_path / cache), "SOURCE_DATE_EPOCH": "0"}
        subprocess.run(command, env=env, check=True, capture_output=True)
        return (tmp_path / out / "cv-en.pdf").read_bytes()

    built = [build("out", "cache")]
    for name, (old, new) in EDITS.items():
        file = program / name
        file.write_bytes(file.read_bytes().replace(old, new, 1) if old else new)
        built.append(build("out", "cache"))
    assert len(set(built)) == len(built)
    assert built[-1] == build("new", "nothing")
