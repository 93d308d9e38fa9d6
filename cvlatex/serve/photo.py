"""A portrait that is uploaded: judged as the data's check judges one, and put beside the data."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path

from msgspec import Struct

from cvlatex.checks.photo_file import MAX_BYTES, check_photo
from cvlatex.core.files import write_file
from cvlatex.core.source import Span
from cvlatex.serve.files import NotEditable

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,60}\.(?:jpe?g|png)", re.IGNORECASE)


class Photo(Struct, frozen=True):
    """A photo that was taken in: the name that `photo: {file: …}` has to say."""

    name: str


def take_photo(data: Path, name: str, content: bytes) -> Photo:
    """Put a photo into the data folder; another of its name is not overwritten. Raises NotEditable."""
    if not _NAME.fullmatch(name):
        raise NotEditable("The photo's name cannot be used.", "Call it portrait.jpg or portrait.png.")
    if len(content) > MAX_BYTES:
        raise NotEditable("The photo is larger than 20 MiB.", "Save it smaller; 600 by 800 is plenty.")
    with tempfile.NamedTemporaryFile(suffix=Path(name).suffix) as beside:
        beside.write(content)
        beside.flush()
        for problem in check_photo(Path(beside.name), Span(name, 1, 1, 1, 1)):
            raise NotEditable(problem.message, *problem.hints)
    path = data / name
    if path.exists():
        raise NotEditable(f"There is a file {name} already.", "Give the photo another name.")
    write_file(path, content)
    return Photo(name)
