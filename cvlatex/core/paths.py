"""Where the program has its own files, and where it keeps what it makes for itself."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

ROOT = Path(__file__).resolve().parent.parent.parent
LATEX = ROOT / "latex"
FONTS = ROOT / "fonts"


def cache_folder() -> Path:
    """What is kept between builds of all folders: CVLATEX_CACHE, or the user's cache folder of the system."""
    said = os.environ.get("CVLATEX_CACHE", "")
    return Path(said) if said else platformdirs.user_cache_path("cvlatex")


def formats_folder() -> Path:
    """Where precompiled formats are kept, in the user's cache folder."""
    return cache_folder() / "formats"


def guesses_file() -> Path:
    """What the documents of the data folders that were built lately were set under."""
    return cache_folder() / "formats.json"
