"""The arguments of a plain `pdf`, parsed before click is imported, and a first test whether it has to build."""

from __future__ import annotations

import os
from collections.abc import Sequence

from cvlatex.uptodate.origins import list_data_files

_DEFAULTS = {"--data": "data", "--out": "build", "--format": "text"}
_VARIANT = "--variant"


class Request:
    """The arguments of `pdf`: the two folders, the format of its report, and the variants, none for all."""

    __slots__ = ("data", "form", "out", "variants")

    def __init__(self, data: str, out: str, form: str, variants: tuple[str, ...]) -> None:
        self.data = data
        self.out = out
        self.form = form
        self.variants = variants


def parse_request(argv: Sequence[str]) -> Request | None:
    """Parse the words of a plain `pdf`; None where they are anything else, which click parses."""
    given = _parse_options(argv[1:]) if argv and argv[0] == "pdf" else None
    if given is None:
        return None
    data, out, form = ((given[name] or [default])[-1] for name, default in _DEFAULTS.items())
    return Request(data, out, form, tuple(given[_VARIANT]))


def locate_record(out: str) -> str:
    """Return the file that records the builds of an output folder."""
    return os.path.join(out, "work", "built.json")


def needs_build(request: Request) -> bool:
    """Whether no build is recorded, or a file of the data was changed since; other things may have changed too.

    BuildRecord by the change of the inode (ctime), which no program can set to another moment.
    """
    try:
        built = os.stat(locate_record(request.out)).st_mtime_ns
    except OSError:
        return True
    try:
        return any(os.stat(path).st_ctime_ns > built for path in list_data_files(request.data))
    except OSError:
        return False


def _parse_options(words: Sequence[str]) -> dict[str, list[str]] | None:
    """Return the values of each option, plainly written; None where there is anything else."""
    given: dict[str, list[str]] = {name: [] for name in (*_DEFAULTS, _VARIANT)}
    rest = iter(words)
    for word in rest:
        name, equals, value = word.partition("=")
        if name not in given:
            return None
        value = value if equals else next(rest, "")
        if not value or value.startswith("-"):
            return None
        given[name].append(value)
    return given
