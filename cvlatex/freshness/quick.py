"""The shortest way through the command: `pdf` with nothing to do, told before the command line itself is loaded."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import NamedTuple

from cvlatex.freshness.look import look, retell
from cvlatex.report import FORMATS

_DEFAULTS = {"--data": "data", "--out": "build", "--format": "text"}
_VARIANT = "--variant"


class Request(NamedTuple):
    """What `pdf` is asked for: the two folders, the format of what it tells, and the variants, none for all."""

    data: str
    out: str
    form: str
    variants: tuple[str, ...]


def understood(argv: Sequence[str]) -> Request | None:
    """What the words ask for, where they ask for PDFs in plain words; what is not understood the command line tells."""
    said = _options(argv[1:]) if argv and argv[0] == "pdf" else None
    if said is None:
        return None
    data, out, form = ((said[name] or [default])[-1] for name, default in _DEFAULTS.items())
    return Request(data, out, form, tuple(said[_VARIANT])) if form in FORMATS else None


def retold(request: Request) -> int | None:
    """The exit code when the PDFs are there and hold, all of them told; None when there is something to do."""
    builds = look(request.data, request.out).builds(request.variants)
    if builds is None:
        return None
    try:
        return retell(builds, request.data, request.form)
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
