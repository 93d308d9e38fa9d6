"""The files that a TeX run needs beside its document: the class, its styles, and the fonts that ship."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from cvlatex.model.document import Document

PHOTO = "photo.jpg"
"""What the document calls the portrait, whatever the user's file is called."""

SIGNATURE = "signature.jpg"
"""What it calls the signature of a letter."""

_STYLE_SUFFIXES = frozenset((".cls", ".sty", ".def"))
_FONT_SUFFIXES = frozenset((".ttf", ".otf", ".txt"))


def list_style_files(latex: Path) -> Iterator[tuple[Path, str]]:
    """Yield the class and style files, flat beside the document, as (file, name in the work folder)."""
    for path in sorted(latex.iterdir()):
        if path.suffix in _STYLE_SUFFIXES:
            yield path, path.name


def list_font_files(fonts: Path) -> Iterator[tuple[Path, str]]:
    """Yield the fonts that ship and their licences, in a folder of their own."""
    for path in sorted(fonts.iterdir()):
        if path.suffix in _FONT_SUFFIXES:
            yield path, f"fonts/{path.name}"


def find_photo(document: Document) -> str | None:
    """Return the portrait's name in the data folder; None where no part shows one."""
    return next((part.header.photo.file for part in document.parts if part.header.photo), None)


def find_signature(document: Document) -> str | None:
    """Return the signature's name in the data folder; None where no letter has one."""
    return next((part.letter.signature for part in document.parts if part.letter and part.letter.signature), None)
