"""The files of a new folder: data, what git ignores, the workflow that builds every commit, and a page about it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from cvlatex import __version__
from cvlatex.core.errors import CvlatexError, ExitCode, FolderUnusable
from cvlatex.core.files import write_file
from cvlatex.core.paths import EXAMPLES, SCHEMAS
from cvlatex.model.folder import CV, GLOSSARY, VARIANTS

PRIVATE_EXAMPLE = """\
# Copy this file to private.yaml, which git ignores, and write there what !private names in cv.yaml.
phone: +00 000 0000 0000
"""
GITIGNORE = """\
# What is private, and what is built.
data/private.yaml
build/
"""
README = """\
# My CV

Everything is in `data/`. `cvlatex serve` opens a page to write it on, beside the printed page; `cvlatex pdf` builds it
into `build/`, and `cvlatex watch` builds it again at every save.

| file | holds |
| --- | --- |
| `data/cv.yaml` | you: name, contacts, sections |
| `data/variants.yaml` | which PDFs are built, and how they look |
| `data/private.yaml` | your phone number and what else git shall not have; copy `private.example.yaml` |

A mistake is shown at its line, with its cure: `cvlatex check`. On GitHub, every commit's PDFs are an artifact of the
workflow `cv`.
"""
WORKFLOW = """\
name: cv

on:
  push:
  pull_request:
  workflow_dispatch:

permissions:
  contents: read

jobs:
  cv:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v5
      - uses: cvlatex/cvlatex@v{version}
        with:
          data: data
"""


class FolderTaken(CvlatexError):
    """The folder that is to be written has files already."""

    exit_code = ExitCode.USAGE


def list_examples() -> tuple[str, ...]:
    """Return the names of the examples that travel with the program."""
    return tuple(sorted(path.parent.name for path in EXAMPLES.glob(f"*/{CV}")))


def read_example(name: str) -> dict[str, bytes]:
    """Return the data files of an example, by name."""
    return {path.name: path.read_bytes() for path in sorted((EXAMPLES / name).iterdir()) if path.is_file()}


def refuse_taken(folder: Path, *, force: bool) -> None:
    """Raise FolderTaken where a folder holds anything that a person may have put there, unless `force`."""
    try:
        taken = [] if force else sorted(path.name for path in folder.iterdir() if path.name != ".git")
    except FileNotFoundError:
        return
    except OSError as problem:
        raise FolderUnusable(f"{folder} cannot be used: {problem.strerror}.") from problem
    if taken:
        raise FolderTaken(
            f"{folder} is not empty: it has {', '.join(taken[:3])}.",
            "Name a new folder, or add --force to write beside what is there; files of the same name are replaced.",
        )


def write_folder(folder: Path, data: Mapping[str, bytes]) -> tuple[Path, ...]:
    """Write a new folder with these data files, and return what was written. Raises FolderUnusable."""
    files = {f"data/{name}": content for name, content in data.items()}
    files.setdefault("data/private.example.yaml", PRIVATE_EXAMPLE.encode())
    files |= {f"data/schema/{path.name}": path.read_bytes() for path in sorted(SCHEMAS.glob("*.schema.json"))}
    files |= {
        ".gitignore": GITIGNORE.encode(),
        "README.md": README.encode(),
        ".github/workflows/cv.yml": WORKFLOW.format(version=__version__).encode(),
    }
    for name in (CV, GLOSSARY, VARIANTS):
        if (place := f"data/{name}") in files:
            files[place] = _with_schema(name, files[place])
    try:
        for place, content in files.items():
            _write(folder / place, content)
    except OSError as problem:
        raise FolderUnusable(f"{folder} cannot be written: {problem.strerror}.") from problem
    return tuple(folder / place for place in files)


def _with_schema(name: str, content: bytes) -> bytes:
    """Return a data file with a first line that tells editors its schema."""
    line = f"# yaml-language-server: $schema=schema/{name.removesuffix('.yaml')}.schema.json\n".encode()
    return content if content.startswith(b"# yaml-language-server") else line + content


def _write(path: Path, content: bytes) -> None:
    """Write a file and the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    write_file(path, content)
