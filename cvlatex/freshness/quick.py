"""The shortest way through the command: `pdf` with nothing to do, told before the command line itself is loaded."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from cvlatex.freshness.look import look, retell
from cvlatex.report import FORMATS

_DEFAULTS = {"--data": "data", "--out": "build", "--format": "text"}
_VARIANT = "--variant"


def quick(argv: Sequence[str]) -> int | None:
    """The exit code when `argv` asks for PDFs that are there and hold, all of them told; None when there is more to do.

    What is not understood here, the command line says or does.
    """
    said = _options(argv[1:]) if argv and argv[0] == "pdf" else None
    if said is None:
        return None
    data, out, form = ((said[name] or [default])[-1] for name, default in _DEFAULTS.items())
    if form not in FORMATS:
        return None
    seen = look(data, out)
    builds = seen.builds(said[_VARIANT])
    if builds is None:
        return None
    try:
        return retell(builds, data, form)
    except BrokenPipeError:
        # Whoever was reading has gone; Python would complain once more at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


def _options(words: Sequence[str]) -> dict[str, list[str]] | None:
    """The values of each option, plainly written; None where there is anything else."""
    said: dict[str, list[str]] = {name: [] for name in (*_DEFAULTS, _VARIANT)}
    rest = iter(words)
    for word in rest:
        name, equals, value = word.partition("=")
        if name not in said:
            return None
        value = value if equals else next(rest, "")
        if not value or value.startswith("-"):
            return None
        said[name].append(value)
    return said
