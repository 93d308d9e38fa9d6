"""Where the program has its own files, and where it keeps what it makes for itself."""

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


def cache_folder() -> Path:
    """What is kept between builds of all folders: CVLATEX_CACHE, or the user's cache folder of the system."""
    said = os.environ.get("CVLATEX_CACHE", "")
    return Path(said) if said else platformdirs.user_cache_path("cvlatex")
