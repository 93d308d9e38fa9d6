"""Packages that only some commands need: installed by an extra of the package, such as `cvlatex[match]`."""

from __future__ import annotations

import shlex
import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType

from cvlatex.core.errors import ExtraMissing
from cvlatex.core.paths import CHECKOUT, ROOT


def load_extra(module: str, extra: str) -> ModuleType:
    """Import a module of an extra. Raises ExtraMissing, whose remedy names the command that installs it."""
    try:
        return import_module(module)
    except ModuleNotFoundError as missing:
        raise ExtraMissing(
            f"This command needs the Python package '{missing.name}' of 'cvlatex[{extra}]', which is not installed.",
            f"Install it with `{install_command(extra)}`.",
        ) from missing


def install_command(extra: str) -> str:
    """Return the command that installs an extra where this program runs, maybe not where the user's `pip` installs.

    pipx and uv each leave a file in the environment of a tool, and no pip.
    """
    environment, python = Path(sys.prefix), shlex.quote(sys.executable)
    if ROOT == CHECKOUT:
        return f"{python} -m pip install -r {shlex.quote(str(CHECKOUT / 'requirements.lock'))}"
    if (environment / "pipx_metadata.json").is_file():
        return f"pipx runpip cvlatex install 'cvlatex[{extra}]'"
    if (environment / "uv-receipt.toml").is_file():
        return f"uv pip install --python {python} 'cvlatex[{extra}]'"
    return f"{python} -m pip install 'cvlatex[{extra}]'"
