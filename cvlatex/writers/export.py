"""What is written for others to work on: a folder for plain LaTeX, and the JSON Schemas of the data files."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from pathlib import Path

from cvlatex.core.errors import FolderUnusable
from cvlatex.model.document import Document
from cvlatex.readers.yaml.schema import schemas
from cvlatex.writers.latex.compose import compose

_LATEXMKRC = """\
# XeLaTeX, whatever the default of the machine; Overleaf reads this file too.
$pdf_mode = 5;
"""


def export_tex(document: Document, data: Path, out: Path) -> Path:
    """Write the folder and return its TeX file. Raises FolderUnusable where it cannot be written."""
    bundle = compose(document, data)
    target = out / f"{document.variant.stem}.tex"
    try:
        for source, name in bundle.inputs:
            (out / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, out / name)
        _write(out / "latexmkrc", _LATEXMKRC)
        _write(target, bundle.source.text)
    except OSError as problem:
        raise FolderUnusable(f"{out} cannot be written: {problem.strerror}.") from problem
    return target


def stale_schemas(out: Path) -> list[Path]:
    """The schema files that differ from what the model says now."""
    return [out / name for name, text in _schema_texts().items() if _read(out / name) != text]


def write_schemas(out: Path) -> None:
    """Write every schema file. Raises FolderUnusable where that cannot be."""
    try:
        out.mkdir(parents=True, exist_ok=True)
        for name, text in _schema_texts().items():
            _write(out / name, text)
    except OSError as problem:
        raise FolderUnusable(f"{out} cannot be written: {problem.strerror}.") from problem


def _schema_texts() -> dict[str, str]:
    return {name: json.dumps(body, ensure_ascii=False, indent=2) + "\n" for name, body in schemas().items()}


def _read(path: Path) -> str | None:
    try:
        return path.read_text(encoding="utf-8")
    except OSError:
        return None


def _write(path: Path, text: str) -> None:
    """Replace a file in one step."""
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
        os.chmod(temporary, 0o644)
        os.replace(temporary, path)
    except BaseException:
        os.unlink(temporary)
        raise
