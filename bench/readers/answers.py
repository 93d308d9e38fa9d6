"""What the readers answer, each in a process of its own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from msgspec import Struct

from bench.readers.extract import READERS

HERE = Path(__file__).resolve().parent


class Answers(Struct, frozen=True):
    """Texts by reader and file; the items of each page by pdf.js, OpenResume's fields and other parsers', by file."""

    texts: dict[str, dict[str, str]]
    items: dict[str, list[int]]
    fields: dict[str, dict[str, Any]]
    parsers: dict[str, dict[str, Any]]


def read_all(pdfs: Sequence[Path], folder: Path, openresume: Path | None) -> Answers:
    """Let every reader read the PDFs; one that is not installed in the folder is left out with a line."""
    files = [str(pdf) for pdf in pdfs]
    venv = folder / "venv" / "bin" / "python"
    python = str(venv if venv.exists() else sys.executable)
    texts = {}
    for reader in READERS:
        output = _run([python, str(HERE / "extract.py"), reader, *files])
        if output is not None:
            texts[reader] = output
    items = _run_node("pdfjs.mjs", files, folder) or {}
    texts |= {"pdf.js": {file: one["text"] for file, one in items.items()}} if items else {}
    fields = _run_node("openresume.mjs", [str(openresume), *files], folder) if openresume else None
    parsers = _run([python, str(HERE / "parsers.py"), *files]) or {}
    counts = {file: items[file]["items"] if file in items else [] for file in files}
    return Answers(texts, counts, fields or {}, parsers)


def _run_node(script: str, arguments: Sequence[str], folder: Path) -> Any:
    """Run a script where node finds what npm installed."""
    shutil.copy(HERE / script, folder / script)
    return _run(["node", script, *arguments], folder)


def _run(argv: Sequence[str], folder: Path | None = None) -> Any:
    """Return the JSON that a command prints; None, with its last line on standard error, where it fails."""
    environment = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    finished = subprocess.run(argv, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    if finished.returncode:
        last = (finished.stderr.strip().splitlines() or ["no answer"])[-1]
        sys.stderr.write(f"{' '.join(argv[:3])}: {last}\n")
        return None
    return json.loads(finished.stdout)
