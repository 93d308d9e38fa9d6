"""What a build depends on, other than its data: the program's own files, the machine's tools, TeX and fonts.

Not covered: files of TeX or of Python's packages that somebody edits in their place. Package managers replace files
and write lists, and these are compared.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterable, Mapping

from cvlatex.tools.programs import find_program

PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
ROOT = os.path.dirname(PACKAGE)

TOOLS = ("xelatex", "xetex", "xdvipdfmx", "kpsewhich", "bwrap", "pdftotext", "fc-match", "git")

_VARIABLES = frozenset(("HOME", "LANG", "LC_ALL", "PYTHONPATH", "PYTHONHOME", "SOURCE_DATE_EPOCH"))
_PREFIXES = ("CVLATEX_", "TEXMF", "FONTCONFIG", "GIT_", "XDG_CACHE_", "XDG_CONFIG_", "XDG_DATA_")

_PROGRAM = (("cvlatex", (".py", ".yaml")), ("latex", ()), ("fonts", ()), ("cvlatex/resources", ()))
"""Folders of the program, and the suffixes that count there; none means all. Only a wheel has the last one."""

_LISTS = ("build.py", "requirements.lock", ".venv/installed.lock")

_PACKAGES = "/var/lib/dpkg/status"
"""Debian's list of what is installed: TeX, poppler and fonts among it."""

_FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "~/.local/share/fonts",
                 "/Library/Fonts", "~/Library/Fonts")  # fmt: skip
_FONT_SETTINGS = ("/etc/fonts/fonts.conf", "/etc/fonts/local.conf", "/etc/fonts/conf.d", "~/.config/fontconfig")


def read_environment() -> dict[str, str]:
    """Return the variables that a build heeds, and the Python that runs it."""
    variables = {name: value for name, value in os.environ.items() if name in _VARIABLES or name.startswith(_PREFIXES)}
    return variables | {"python": f"{sys.executable} {sys.version}"}


def find_tools() -> dict[str, str]:
    """Find each program that a build runs; '' where it is not there."""
    path = os.environ.get("PATH", os.defpath)
    return {name: find_program(name, path) or "" for name in TOOLS}


def list_program_files(found: Mapping[str, str]) -> list[str]:
    """List the program's own files, those of the tools that were `found`, and the lists of what is installed."""
    own = [path for name, suffixes in _PROGRAM for path in list_files_below(os.path.join(ROOT, name), suffixes)]
    lists = [os.path.join(ROOT, name) for name in _LISTS]
    packages = [path for path in sys.path if path.endswith(("site-packages", "dist-packages"))]
    return [*own, *lists, *packages, sys.executable, _PACKAGES, *filter(None, found.values())]


def list_data_files(data: str) -> list[str]:
    """Return the files right in a data folder, but for an editor's own: hidden ones and backups."""
    try:
        with os.scandir(data) as entries:
            named = [entry for entry in entries if not entry.name.startswith((".", "#")) and entry.name[-1] != "~"]
            return sorted(entry.path for entry in named if entry.is_file())
    except OSError:
        return []


def list_font_files() -> list[str]:
    """List every folder with fonts of the machine, and fontconfig's settings."""
    folders = [folder for name in _FONT_FOLDERS for folder in find_folders_below(os.path.expanduser(name))]
    return [*folders, *map(os.path.expanduser, _FONT_SETTINGS)]


def list_tex_files(trees: Iterable[str]) -> list[str]:
    """List the paths that change when something is installed into a TeX tree: its list of files, else its folders."""
    found: list[str] = []
    for tree in trees:
        names = os.path.join(tree, "ls-R")
        found += [names] if os.path.exists(names) else [names, *find_folders_below(tree)]
        found.append(os.path.join(tree, "web2c", "texmf.cnf"))
    return found


def list_files_below(folder: str, suffixes: tuple[str, ...]) -> list[str]:
    """List all files in a folder and its folders that end so; hidden ones and Python's caches apart."""
    found: list[str] = []
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            name = entry.name
            if name.startswith((".", "__pycache__")):
                continue
            if entry.is_dir():
                found += list_files_below(entry.path, suffixes)
            elif not suffixes or name.endswith(suffixes):
                found.append(entry.path)
    return found


def find_folders_below(folder: str) -> list[str]:
    """Return a folder, there or not, and all folders in it; links to folders are not followed."""
    return [folder, *(os.path.join(above, name) for above, names, _ in os.walk(folder) for name in sorted(names))]
