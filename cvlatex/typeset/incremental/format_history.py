"""Which formats the documents of a data folder were typeset under last, so that XeTeX can be started for a new folder.

It is in the user's cache. A wrong guess costs a XeTeX that is ended again.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterable

from cvlatex.core.cache import Store, make_key
from cvlatex.core.files import AnyPath
from cvlatex.typeset.work import RECORD

_MOST = 50
"""Data folders that are known; of more, those go that were built longest ago."""

Entry = tuple[str, str]
"""A document's name and the path of its format."""


def read_history(cache: AnyPath, data: AnyPath) -> dict[str, Entry]:
    """Return by variant, in their order, what the last build of a data folder used. `cache` is the history's folder."""
    with contextlib.suppress(ValueError, TypeError, AttributeError):
        found = json.loads(Store(cache).read(_compute_key(data)) or b"{}")
        return {str(name): (str(document), str(used)) for name, (document, used) in found.items()}
    return {}


def write_history(cache: AnyPath, data: AnyPath, folders: Iterable[tuple[str, AnyPath]]) -> None:
    """Record what the last runs in work folders used, each with its variant's name, beside what is recorded already."""
    before = read_history(cache, data)
    found = {name: entry for name, folder in folders if (entry := _read_entry(folder)) is not None}
    now = {**before, **found}
    if now != before:
        Store(cache, _MOST).write(_compute_key(data), json.dumps(now).encode())


def _compute_key(data: AnyPath) -> str:
    """Return the key of a data folder's history."""
    return make_key("format history", os.path.realpath(data))


def _read_entry(folder: AnyPath) -> Entry | None:
    """Return what the last run in a work folder used; None where it has no record."""
    with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
        with open(os.path.join(folder, RECORD), encoding="utf-8") as file:
            record = json.load(file)
        return record["name"], record["format"]
    return None
