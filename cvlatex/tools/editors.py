"""The user's own text editor, started at a place of a file: what `$VISUAL` names, else `$EDITOR`."""

from __future__ import annotations

import os
import shlex
import subprocess
import threading
from collections.abc import Mapping
from pathlib import Path

from cvlatex.core.errors import CvlatexError
from cvlatex.tools.programs import find_program


class EditorUnusable(CvlatexError):
    """There is no editor that can be started from here."""


_PLACES: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys(
        ("code", "code-insiders", "code-oss", "codium", "vscodium", "cursor", "windsurf"),
        ("--goto", "{file}:{line}:{column}"),
    ),
    **dict.fromkeys(("subl", "sublime_text", "zed", "zeditor"), ("{file}:{line}:{column}",)),
    **dict.fromkeys(
        ("emacs", "emacsclient", "gedit", "gnome-text-editor", "xed", "pluma"), ("+{line}:{column}", "{file}")
    ),
    **dict.fromkeys(("gvim", "mvim", "neovide"), ("+call cursor({line},{column})", "{file}")),
    **dict.fromkeys(
        ("kate", "kwrite", "idea", "pycharm", "webstorm", "clion"),
        ("--line", "{line}", "--column", "{column}", "{file}"),
    ),
}
"""How editors take a place, by the name of their program; any other one gets the file alone."""

IN_TERMINAL = frozenset("vi vim nvim nano pico micro hx helix kak joe ne ed ex mcedit jed mg tilde view".split())
"""Editors that need a terminal, which the program that starts them has for itself."""


def read_editor(environment: Mapping[str, str]) -> tuple[str, ...]:
    """Return the command of the user's editor, in words; empty where none is named or the words cannot be read."""
    for variable in ("VISUAL", "EDITOR"):
        try:
            words = tuple(shlex.split(environment.get(variable, "")))
        except ValueError:
            continue
        if words:
            return words
    return ()


def command_at(words: tuple[str, ...], file: Path, line: int, column: int) -> tuple[str, ...]:
    """Return the command that opens a file at a place. Raises EditorUnusable for an editor that needs a terminal."""
    name = Path(words[0]).name.removesuffix(".exe")
    if name in IN_TERMINAL or (name in ("emacs", "emacsclient") and {"-nw", "-t", "-tty"} & set(words)):
        raise EditorUnusable(
            f"{name} needs a terminal of its own.", "Set VISUAL to an editor with a window, such as `code` or `gvim`."
        )
    form = _PLACES.get(name, ("{file}",))
    return (*words, *(word.format(file=os.fspath(file), line=line, column=column) for word in form))


def find_usable_editor(environment: Mapping[str, str] | None = None) -> str:
    """Return the name of the user's editor, if it can be started from here; else ''."""
    words = read_editor(os.environ if environment is None else environment)
    try:
        return Path(command_at(words, Path(), 1, 1)[0]).name if words else ""
    except EditorUnusable:
        return ""


def open_at(file: Path, line: int, column: int, environment: Mapping[str, str] | None = None) -> str:
    """Start the user's editor at a place, without a shell, and return its name. It stays when this program ends.

    Raises EditorUnusable.
    """
    environment = os.environ if environment is None else environment
    words = read_editor(environment)
    if not words:
        raise EditorUnusable("Neither VISUAL nor EDITOR names an editor.", "Set VISUAL, such as VISUAL=code.")
    argv = command_at(words, file, line, column)
    found = find_program(argv[0], environment.get("PATH", os.defpath)) if os.sep not in argv[0] else argv[0]
    try:
        process = subprocess.Popen(
            (found or argv[0], *argv[1:]), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, start_new_session=True,
        )  # fmt: skip
    except OSError as problem:
        raise EditorUnusable(f"{argv[0]} cannot be started: {problem.strerror}.", "Is it installed?") from problem
    threading.Thread(target=process.wait, daemon=True).start()
    return Path(argv[0]).name
