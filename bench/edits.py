"""The kinds of edit that people make, done to the files of the real CV as somebody would type them."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from msgspec import Struct

from bench.setting import Word, replace_word

Edit = Callable[[Path, int], None]
"""Changes a data folder; each edition otherwise than the one before."""

CV, GLOSSARY, VARIANTS, PRIVATE = "cv.yaml", "glossary.yaml", "variants.yaml", "private.yaml"
COLORS = ("green", "red", "purple", "black", "blue")


class Kind(Struct, frozen=True):
    """A kind of edit, by its name in the table."""

    name: str
    edit: Edit


class NothingToEdit(ValueError):
    """The CV has not, or no longer, what an edit changes."""


def _edit_word(name: str, text: str, *others: str) -> Edit:
    """Return an edit of a word in a file of the data."""
    word = Word("zh", text, others)
    return lambda data, edition: replace_word(data / name, word, edition)


def _add_point(data: Path, edition: int) -> None:
    """Add a point more below the first of the entries that have some."""
    point = f"          - {{zh: 主持第{edition + 1}届读书会, en: Ran reading group {edition + 1}}}\n"
    _rewrite(data / CV, r"(?m)^        highlights:\n", lambda found: found[0] + point)


def _move_point(data: Path, _: int) -> None:
    """Exchange the first two points of an entry."""
    point = r"(          - (?:zh: .*\n            en: .*\n))"
    _rewrite(data / CV, rf"(?m)^{point}{point}", lambda found: found[2] + found[1])


def _remove_entry(data: Path, _: int) -> None:
    """Remove one of the labelled lines, whole."""
    _rewrite(data / CV, r"(?m)^      - name: .*\n(?:        .*\n)+(?=      - name: )", lambda _: "")


def _change_color(data: Path, edition: int) -> None:
    """Change the colour of the first variant that names one."""
    _rewrite(data / VARIANTS, r"color: \w+", lambda _: f"color: {COLORS[edition % len(COLORS)]}")


def _edit_private(data: Path, edition: int) -> None:
    """Change the private phone number."""
    (data / PRIVATE).write_text(f"phone: +86 138 0000 {edition:04}\n", encoding="utf-8")


def _rewrite(path: Path, pattern: str, new: Callable[[re.Match[str]], str]) -> None:
    """Replace the first match of a pattern in a file. Raises NothingToEdit where there is none."""
    text, count = re.subn(pattern, new, path.read_text(encoding="utf-8"), count=1)
    if not count:
        raise NothingToEdit(f"{path} has nothing that {pattern} finds.")
    path.write_text(text, encoding="utf-8")


KINDS = (
    Kind("headline", _edit_word(CV, "多模态深度学习", "多模态机器学习")),
    Kind("section title", _edit_word(CV, "zh: 工作经历", "zh: 工作履历")),
    Kind("a new point", _add_point),
    Kind("a point moved", _move_point),
    Kind("an entry taken out", _remove_entry),
    Kind("a glossary term", _edit_word(GLOSSARY, "语义类别", "语义标签")),
    Kind("a variant's colour", _change_color),
    Kind("private.yaml", _edit_private),
)
