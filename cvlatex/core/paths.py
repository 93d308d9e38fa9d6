"""Where the program has its own files, and where its cache is."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

PACKAGE = Path(__file__).resolve().parent.parent
CHECKOUT = PACKAGE.parent
"""The repository's top, where the package lies in one."""

ROOT = CHECKOUT if (CHECKOUT / "latex" / "cvlatex.cls").is_file() else PACKAGE / "resources"
"""The folder of `latex/` and `fonts/`: the repository's top, or in an installed package the copies in the wheel."""

LATEX = ROOT / "latex"
FONTS = ROOT / "fonts"
EXAMPLES = ROOT / "examples"
SCHEMAS = PACKAGE / "schemas"

RESOURCES = "CVLATEX_RESOURCES"
"""The variable that names another folder of `latex/` and `fonts/`: `batch` sets it for an office's own style."""


def find_latex_folder() -> Path:
    """Return the folder of the class and its styles that documents are set with."""
    return _find_resources() / "latex"


def find_fonts_folder() -> Path:
    """Return the folder of the fonts that documents are set in."""
    return _find_resources() / "fonts"


def _find_resources() -> Path:
    """Return the folder with latex/ and fonts/: this checkout or package, or the one that the environment names."""
    named = os.environ.get(RESOURCES, "")
    return Path(named) if named else ROOT


def cache_folder() -> Path:
    """Return the cache folder: CVLATEX_CACHE, or the system's cache folder of the user."""
    chosen = os.environ.get("CVLATEX_CACHE", "")
    return Path(chosen) if chosen else platformdirs.user_cache_path("cvlatex")
