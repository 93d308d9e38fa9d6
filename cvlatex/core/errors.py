"""Exit codes, and the exceptions that mean: the environment, not the data, is at fault."""

from __future__ import annotations

from enum import IntEnum


class ExitCode(IntEnum):
    """What the command returns to the shell; each names the one to act."""

    FINE = 0
    DATA = 1
    USAGE = 2
    ENVIRONMENT = 3
    TEX = 4
    PREFLIGHT = 5


class CvlatexError(Exception):
    """A fault that ends the command. `str()` says what happened; `remedy` how to mend it."""

    exit_code = ExitCode.ENVIRONMENT

    def __init__(self, message: str, remedy: str = "") -> None:
        super().__init__(message)
        self.remedy = remedy


class ToolMissing(CvlatexError):
    """A program that the build runs is not on this machine."""


class ToolTooOld(CvlatexError):
    """A program is there, but older than what the build relies on."""


class ExtraMissing(CvlatexError):
    """A command needs packages that the core does not install."""


class FolderUnusable(CvlatexError):
    """A folder cannot be created, read or written."""


class TexFailed(CvlatexError):
    """XeTeX or xdvipdfmx ended without a document."""

    exit_code = ExitCode.TEX


class TexTimedOut(TexFailed):
    """XeTeX or xdvipdfmx ran past its time limit and was ended."""
