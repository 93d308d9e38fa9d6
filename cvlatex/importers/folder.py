"""A draft to a data folder, written beside its place first and then moved there whole."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path

from cvlatex.core.errors import FolderUnusable
from cvlatex.core.files import move_file
from cvlatex.importers.draft import Draft
from cvlatex.importers.yaml_text import list_private_texts, write_yaml
from cvlatex.model.folder import CV, GLOSSARY, LETTERS, PRIVATE, VARIANTS
from cvlatex.readers.yaml.characters import TODO

_IGNORE = f"# Numbers and addresses that are not to be published\n{PRIVATE}\n"


def write_files(draft: Draft, language: str, other: str, origin: str) -> dict[str, bytes]:
    """Write the files of a data folder by name. `other` is the language that texts are marked for, '' for none."""
    if draft.verbatim:
        return dict(draft.files)
    marked = f"\n{TODO} marks what is to be translated into '{other}'." if other else ""
    tree = {"profile": draft.profile, "sections": draft.sections}
    files = {CV: write_yaml(tree, language, other, f"Imported from {origin}.{marked}")}
    if draft.glossary:
        files[GLOSSARY] = write_yaml(draft.glossary, language, other)
    if draft.letters:
        files[LETTERS] = write_yaml(draft.letters, language, other)
    files[VARIANTS] = _write_variants(language, other, draft)
    if private := list_private_texts(draft):
        files[PRIVATE] = write_yaml(
            dict(private), language, "", "Not for git. In cv.yaml, `!private name` stands for a line."
        )
        files[".gitignore"] = _IGNORE
    return {**{name: text.encode() for name, text in files.items()}, **draft.files}


def write_folder(files: Mapping[str, bytes], out: Path) -> None:
    """Write a folder's files: all of them or none. Raises FolderUnusable where that cannot be done."""
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        beside = Path(tempfile.mkdtemp(prefix=f".{out.name}-", dir=out.parent))
    except OSError as problem:
        raise FolderUnusable(
            f"{out} cannot be written: {problem.strerror}.", "Name another with --out DIR."
        ) from problem
    try:
        for name, content in files.items():
            (beside / name).write_bytes(content)
        if PRIVATE in files:
            (beside / PRIVATE).chmod(0o600)
        beside.chmod(0o755)
        _move(beside, out)
    except OSError as problem:
        raise FolderUnusable(
            f"{out} cannot be written: {problem.strerror}.", "Name another with --out DIR."
        ) from problem
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def is_free(out: Path) -> bool:
    """Whether a folder can be written there without replacing anything."""
    try:
        return not out.exists() or (out.is_dir() and not any(out.iterdir()))
    except OSError as problem:
        raise FolderUnusable(f"{out} cannot be read: {problem.strerror}.", "Name another with --out DIR.") from problem


def _move(beside: Path, out: Path) -> None:
    """Move a new folder in one step; into one that is there, file by file, each whole."""
    if out.exists() and any(out.iterdir()):
        for file in sorted(beside.iterdir()):
            move_file(file, out / file.name)
    else:
        if out.exists():
            out.rmdir()
        os.replace(beside, out)


def _write_variants(language: str, other: str, draft: Draft) -> str:
    """Write the variants.yaml of an imported CV."""
    lines = [f"  {language.lower()}: {{language: {language}}}"]
    lines += [f"  {name}: {{language: {language}, letter: {name}, letter_only: true}}" for name in draft.letters]
    if other:
        lines.append(f"  # {other.lower()}: {{language: {other}}}  # once the {TODO}s in {CV} are translated")
    settings = write_yaml({"defaults": draft.settings}, language, "") if draft.settings else ""
    return f"{settings}variants:\n" + "\n".join(lines) + "\n"
