"""The JSON Schemas of the data files as files, for editors."""

from __future__ import annotations

import json
from pathlib import Path

from cvlatex.core.errors import FolderUnusable
from cvlatex.core.files import write_file
from cvlatex.readers.yaml.schema import build_schemas


def list_stale_schemas(out: Path) -> list[Path]:
    """List the schema files that differ from what the model says now."""
    return [out / name for name, text in _write_texts().items() if _read(out / name) != text]


def write_schemas(out: Path) -> None:
    """Write every schema file. Raises FolderUnusable where that cannot be."""
    try:
        out.mkdir(parents=True, exist_ok=True)
        for name, text in _write_texts().items():
            write_file(out / name, text)
    except OSError as problem:
        raise FolderUnusable(f"{out} cannot be written: {problem.strerror}.") from problem


def _write_texts() -> dict[str, str]:
    """Return the schemas as JSON, by their file names."""
    return {name: json.dumps(body, ensure_ascii=False, indent=2) + "\n" for name, body in build_schemas().items()}


def _read(path: Path) -> str | None:
    """Read the text of a file; None where it cannot be read."""
    try:
        return path.read_text(encoding="utf-8")
    except OSError:
        return None
