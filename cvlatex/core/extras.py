"""Packages that only some commands need: installed by an extra of the package, such as `cvlatex[match]`."""

from __future__ import annotations

from importlib import import_module
from types import ModuleType

from cvlatex.core.errors import ExtraMissing


def load_extra(module: str, extra: str) -> ModuleType:
    """Import a module of an extra. Raises ExtraMissing, whose remedy names the command that installs it."""
    try:
        return import_module(module)
    except ModuleNotFoundError as missing:
        raise ExtraMissing(
            f"This command needs the Python package '{missing.name}', which is not installed.",
            f"Install it with `pip install 'cvlatex[{extra}]'`.",
        ) from missing
