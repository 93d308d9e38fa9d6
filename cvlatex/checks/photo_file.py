"""photo-file: the portrait is a JPEG or PNG file inside the data folder.

Passes: `file: portrait.jpg` where data/portrait.jpg is a JPEG image.
Fails: a file that is missing, outside the data folder, larger than 20 MiB or 50 million pixels, longer than four times
its width, damaged, or of another kind; a folder.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from cvlatex.core.diagnostics import Diagnostic, Fix, error
from cvlatex.core.files import is_folder
from cvlatex.core.source import Span
from cvlatex.core.spelling import find_nearest
from cvlatex.model.fields import Located
from cvlatex.model.project import Project

ID = "photo-file"
MAX_BYTES = 20 * 2**20

MAX_PIXELS = 50_000_000
MAX_RATIO = 4


def check(project: Project) -> Iterator[Diagnostic]:
    """Yield an error where the file cannot be a portrait."""
    photo = project.cv.profile.photo
    if photo is not None:
        yield from check_file(photo.file, Path(project.folder), "photo")


def check_file(file: Located[str], folder: Path, what: str) -> Iterator[Diagnostic]:
    """Yield an error where a file of the data folder is no picture; `what` it is called in the message."""
    path = folder / file.value
    if not _is_inside(path, folder):
        hint = "Copy the file into the data folder and name it from there."
        yield error(ID, file.span, f"The {what} lies outside {folder.as_posix()}.", hint)
    elif is_folder(path):
        hint = f"Name the file in it, such as {file.value.rstrip('/')}/portrait.jpg."
        yield error(ID, file.span, f"{path.as_posix()} is a folder.", hint)
    elif _is_special(path):
        message = f"{path.as_posix()} is no file, but a device, a pipe or a socket."
        yield error(ID, file.span, message, "Name a JPEG or PNG file.")
    elif (size := _measure_size(path)) is None:
        hint, near = _suggest_name(file.value, folder)
        fix = Fix(file.span, near) if near else None
        yield error(ID, file.span, f"There is no file {path.as_posix()}.", hint, fix=fix)
    elif size > MAX_BYTES:
        yield error(ID, file.span, f"The {what} is larger than 20 MiB.", "Save it smaller; 600 by 800 is plenty.")
    else:
        yield from check_photo(path, file.span)


def _is_inside(path: Path, folder: Path) -> bool:
    """Whether a path leads to a place within a folder, links followed."""
    try:
        return path.resolve().is_relative_to(folder.resolve())
    except (OSError, ValueError, RuntimeError):  # a name that no file can have, a link that leads to itself
        return False


def _suggest_name(name: str, folder: Path) -> tuple[str, str | None]:
    """Return what to write for the name of a file that is not there, and the name that was meant if there is one."""
    if "://" in name:
        return "Save the picture into the data folder, and name that file.", None
    if "\\" in name:
        return "Write / between a folder and what is in it.", name.replace("\\", "/")
    pictures = (path for path in folder.iterdir() if path.suffix.lower() in (".png", ".jpg", ".jpeg"))
    there = [path.name for path in pictures if path.is_file()]
    stems = [other for other in there if Path(other).stem.lower() == Path(name).stem.lower()]
    near = next((other for other in there if other.lower() == name.lower()), None) or find_nearest(name, there)
    near = near or (stems[0] if len(stems) == 1 else None)
    return (f"Did you mean '{near}'?" if near else "Write the name as it is in the data folder."), near


def check_photo(path: Path, span: Span) -> Iterator[Diagnostic]:
    """Check a picture file: it is read as far as its size in pixels, and then whole, to find a cut one."""
    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(path, formats=("JPEG", "PNG")) as image:
            shape = f"The photo has {image.width:,} by {image.height:,} pixels"
            if image.width * image.height > MAX_PIXELS:
                message = f"{shape}; {MAX_PIXELS // 1_000_000} million are the most."
                yield error(ID, span, message, "Save it smaller; 600 by 800 is plenty.")
                return
            if max(image.size) > MAX_RATIO * min(image.size):
                message = f"{shape}, which is no portrait's shape."
                hint = f"Cut it: the longer side has {MAX_RATIO} times the pixels of the other one at most."
                yield error(ID, span, message, hint)
                return
            image.load()
    except UnidentifiedImageError:
        yield error(ID, span, "This file is neither JPEG nor PNG.", "Save the photo as one of them.")
    except Image.DecompressionBombError:
        message = f"The photo has more than {MAX_PIXELS // 1_000_000} million pixels."
        yield error(ID, span, message, "Save it smaller; 600 by 800 is plenty.")
    except (OSError, SyntaxError, ValueError):
        yield error(ID, span, "This picture is damaged.", "Save the photo anew.")


def _is_special(path: Path) -> bool:
    """Whether a path is there, but is no regular file: a folder, a pipe, a device."""
    try:
        return path.exists() and not path.is_file()
    except (OSError, ValueError):
        return False


def _measure_size(path: Path) -> int | None:
    """Return the size in bytes; None where there is no such file, or cannot be."""
    try:
        return path.stat().st_size if path.is_file() else None
    except (OSError, ValueError):
        return None
