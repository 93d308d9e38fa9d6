"""A predicted PDF in the place of the last good one: it stays only once XeTeX's end has confirmed it.

The PDF before it is in the work folder meanwhile. It comes back where the run then fails, times out or is killed;
where this very process is killed, the next command does it (`work.put_back_all`).
"""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from cvlatex.typeset.folder import install, report_unusable
from cvlatex.typeset.work import REPLACED


@contextmanager
def install_provisionally(pdf: Path, target: Path, folder: Path) -> Iterator[None]:
    """Install a predicted PDF for the block's length; it stays where the block ends without an exception.

    `folder` is the work folder. Raises FolderUnusable.
    """
    with report_unusable(folder):
        _copy(target, locate_replaced(target, folder))
    try:
        install(pdf, target)
        yield
    except BaseException:
        put_back(target, folder)
        raise
    locate_replaced(target, folder).unlink(missing_ok=True)


def locate_replaced(target: Path, folder: Path) -> Path:
    """Return the file in a work folder that is the PDF before a predicted one, there or not."""
    return folder / f"{REPLACED}{target.name}"


def put_back(target: Path, folder: Path) -> None:
    """Put the PDF back that a predicted one has replaced, if that was not confirmed. Raises FolderUnusable."""
    with report_unusable(folder), contextlib.suppress(FileNotFoundError):
        os.replace(locate_replaced(target, folder), target)


def _copy(target: Path, copy: Path) -> None:
    """Link a PDF to a further name, or copy it."""
    copy.unlink(missing_ok=True)
    try:
        os.link(target, copy, follow_symlinks=False)
    except OSError:
        shutil.copy2(target, copy)
