"""What a plain `pdf` asks for, and whether anybody can see without a closer look that it has to be built."""

from __future__ import annotations

import os
from collections.abc import Sequence

from cvlatex.uptodate.origins import data_files

_DEFAULTS = {"--data": "data", "--out": "build", "--format": "text"}
_VARIANT = "--variant"


class Request:
    """What `pdf` is asked for: the two folders, the format of what it tells, and the variants, none for all."""

    __slots__ = ("data", "form", "out", "variants")

    def __init__(self, data: str, out: str, form: str, variants: tuple[str, ...]) -> None:
        self.data = data
        self.out = out
        self.form = form
        self.variants = variants


def understood(argv: Sequence[str]) -> Request | None:
    """What the words ask for, where they ask for PDFs in plain words; what is not understood the command line tells."""
    said = _options(argv[1:]) if argv and argv[0] == "pdf" else None
    if said is None:
        return None
    data, out, form = ((said[name] or [default])[-1] for name, default in _DEFAULTS.items())
    return Request(data, out, form, tuple(said[_VARIANT]))


def memory_file(out: str) -> str:
    """The file in which an output folder's builds are remembered."""
    return os.path.join(out, "work", "built.json")


def has_to_be_built(request: Request) -> bool:
    """Whether no build is remembered, or a file of the data was changed since; other things may have changed too.

    Told by the change of the inode (ctime), which no program can set to another moment.
    """
    try:
        built = os.stat(memory_file(request.out)).st_mtime_ns
    except OSError:
        return True
    try:
        return any(os.stat(path).st_ctime_ns > built for path in data_files(request.data))
    except OSError:
        return False


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
