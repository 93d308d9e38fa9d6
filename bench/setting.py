"""Where a measurement runs: folders of its own, so that no cache but the one that is measured can help."""

from __future__ import annotations

import itertools
import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct, field

from bench.timing import Command, Run, time_command

ROOT = Path(__file__).resolve().parent.parent
LATEXMK = ("latexmk", "-xelatex", "-interaction=nonstopmode", "-halt-on-error")


class Word(Struct, frozen=True):
    """A word of cv.yaml that an edit changes, in the language of the variant that is built again."""

    variant: str
    text: str
    others: tuple[str, ...]


class Subject(Struct, frozen=True):
    """A CV that is measured: a data folder of the bench's own, which it may edit, with the variants zh and en."""

    name: str
    data: Path
    word: Word


class Setting(Struct, frozen=True):
    """`folder` is empty at first; `repetitions` is how often each command runs."""

    folder: Path
    repetitions: int
    _number: Iterator[int] = field(default_factory=itertools.count)

    def make_folder(self, name: str) -> Path:
        """Create a new folder."""
        created = self.folder / f"{name}-{next(self._number)}"
        created.mkdir(parents=True)
        return created

    def build_environment(self, cache: Path) -> dict[str, str]:
        """Return the caller's environment with `cache` as our only cache, and Python's own as everybody has it."""
        own = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        return {**own, "CVLATEX_CACHE": str(cache)}

    def build(self, subject: Subject, cache: Path, out: Path, variants: tuple[str, ...]) -> Command:
        """Return the command `build.py pdf`, as the Makefile calls it."""
        words = [word for name in variants for word in ("--variant", name)]
        argv = (sys.executable, str(ROOT / "build.py"), "pdf", *words)
        return Command((*argv, "--data", str(subject.data), "--out", str(out)), ROOT, self.build_environment(cache))

    def export(self, subject: Subject, variant: str) -> Path:
        """Export a variant as TeX into a new folder, and return the file."""
        out = self.make_folder(f"export-{variant}")
        argv = (sys.executable, str(ROOT / "build.py"), "export", "tex", "--variant", variant)
        paths = ("--data", str(subject.data), "--out", str(out))
        time_command(Command((*argv, *paths), ROOT, self.build_environment(self.folder / "export-cache")))
        return next(out.glob("*.tex"))


def run_latexmk(tex: Path) -> Run:
    """Run latexmk, as people do today, in the folder of the exported sources."""
    return time_command(Command((*LATEXMK, tex.name), tex.parent, os.environ))


def edit_word(subject: Subject, edition: int) -> None:
    """Change one word of the data: each edition reads otherwise than the one before."""
    replace_word(subject.data / "cv.yaml", subject.word, edition)


def replace_word(path: Path, word: Word, edition: int) -> None:
    """Change the word in a file, in place. Raises ValueError where the file does not have it."""
    text = path.read_text(encoding="utf-8")
    spoken = (word.text, *word.others)
    before = next((known for known in spoken if known in text), None)
    if before is None:
        raise ValueError(f"{path} has none of {', '.join(spoken)}.")
    others = [known for known in spoken if known != before]
    path.write_text(text.replace(before, others[edition % len(others)], 1), encoding="utf-8")


def copy_data(data: Path, target: Path) -> Path:
    """Copy a data folder to one that may be edited."""
    return Path(shutil.copytree(data, target))
