"""A guess at the formats of a build from nothing: those of the last build of the same data.

It is kept in the user's cache, so that XeTeX can be started before anybody has read which variants there are. A wrong
guess costs a XeTeX that is ended again.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterable

from cvlatex.typeset.incremental.early_start import RECORD, Folder

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_MOST = 50
"""Data folders that are known; of more, those go that were learned of first."""


def guessed(file: Folder, data: Folder) -> dict[str, tuple[str, str]]:
    """By variant, in their order, the document's name and the format of the last build of a data folder."""
    with contextlib.suppress(ValueError, TypeError, AttributeError):
        said = _known(file).get(os.path.realpath(data), {})
        return {str(name): (str(document), str(made)) for name, (document, made) in said.items()}
    return {}


def learn(file: Folder, data: Folder, folders: Iterable[tuple[str, Folder]]) -> None:
    """Keep what the last runs in work folders were set under, each with its variant's name."""
    known, place = _known(file), os.path.realpath(data)
    runs = {name: _run(folder) for name, folder in folders}
    before = guessed(file, data)
    now = {**before, **{name: run for name, run in runs.items() if run}}
    if now == before:
        return
    known.pop(place, None)
    beside = f"{os.fspath(file)}.{os.getpid()}"
    with contextlib.suppress(OSError):
        with open(beside, "w", encoding="utf-8") as kept:
            json.dump({**dict(list(known.items())[1 - _MOST :]), place: now}, kept)
        os.replace(beside, file)


def _known(file: Folder) -> dict[str, Any]:
    with contextlib.suppress(OSError, ValueError), open(file, encoding="utf-8") as kept:
        known = json.load(kept)
        return known if isinstance(known, dict) else {}
    return {}


def _run(folder: Folder) -> tuple[str, str] | None:
    with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
        with open(os.path.join(folder, RECORD), encoding="utf-8") as record:
            said = json.load(record)
        return said["name"], said["format"]
    return None
