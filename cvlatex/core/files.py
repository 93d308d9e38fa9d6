"""Files and folders that are written: each in one step, and never through a link that somebody has put there.

Loads next to nothing: the start of the program needs it.
"""

from __future__ import annotations

import contextlib
import os
import stat

AnyPath = str | os.PathLike[str]

_TEMPORARY = ".writing-"
"""How the names of files begin that are being written."""


def write_file(path: AnyPath, content: bytes | str, *, durable: bool = False) -> None:
    """Replace a file in one step: a reader sees the old one or the new one. Text is written as UTF-8.

    A link in the file's place is replaced; what it points to is not touched. With `durable`, the content is on the disk
    before the file is in its place. Raises OSError, with the old file as it was.
    """
    data = content.encode("utf-8") if isinstance(content, str) else content
    temporary = os.path.join(os.path.dirname(os.fspath(path)), _TEMPORARY + os.urandom(6).hex())
    handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o666)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            if durable:
                file.flush()
                os.fsync(file.fileno())
        os.replace(temporary, path)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(temporary)
        raise


def move_file(source: AnyPath, target: AnyPath) -> None:
    """Move a finished file into its place in one step, once its content is on the disk.

    A link in the target's place is replaced. Raises OSError, with the old file as it was.
    """
    handle = os.open(source, os.O_RDWR | os.O_NOFOLLOW | os.O_CLOEXEC)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
    os.replace(source, target)


def open_own(path: AnyPath) -> int:
    """Open a file of the program's own for reading and writing, created where it is missing; return its descriptor.

    Raises OSError, also where a link stands in its place.
    """
    return os.open(path, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o666)


def is_folder(path: AnyPath) -> bool:
    """Whether a path is a folder; False also for a name that no folder can have."""
    return os.path.isdir(path)


def create_own_folder(folder: AnyPath, *names: str) -> str:
    """Create a folder, and in it the folders `names`, one in the other; return the innermost.

    `folder` itself may be a link, for its owner chose it. Raises OSError, also where one of the others is a link.
    """
    path = os.fspath(folder)
    os.makedirs(path, exist_ok=True)
    for name in names:
        path = os.path.join(path, name)
        with contextlib.suppress(FileExistsError):
            os.mkdir(path)
        if not stat.S_ISDIR(os.lstat(path).st_mode):
            raise NotADirectoryError(20, "It is a link or a file where a folder should be", path)
    return path


def remove_links(folder: AnyPath) -> None:
    """Remove every symbolic link in a folder of the program's own and in the folders below it. Raises OSError."""
    with os.scandir(folder) as entries:
        found = [(entry.path, entry.is_symlink(), entry.is_dir(follow_symlinks=False)) for entry in entries]
    for path, is_link, is_folder in found:
        if is_link:
            os.unlink(path)
        elif is_folder:
            remove_links(path)
