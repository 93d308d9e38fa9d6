"""The manual page `docs/cvlatex.1`, generated from click's commands: `python -m cvlatex.commands.manual` renews it.

An installed cvlatex has it as share/man/man1/cvlatex.1, where `man` finds it. The markup is that of man(7).
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from inspect import cleandoc
from pathlib import Path

import click

from cvlatex import __version__
from cvlatex.commands.main import main
from cvlatex.core.errors import ExitCode
from cvlatex.core.files import write_file

_CODES = {
    ExitCode.FINE: "fine",
    ExitCode.DATA: "problems in the data",
    ExitCode.USAGE: "wrong usage",
    ExitCode.ENVIRONMENT: "the environment: a tool is missing, a folder cannot be written",
    ExitCode.TEX: "TeX failed",
    ExitCode.PREFLIGHT: "preflight failed",
}


def format_manual() -> str:
    """Return the whole page: every command with its arguments, options and examples."""
    context = click.Context(main, info_name="cvlatex")
    summary = _escape_text(main.help or "").rstrip(".")
    lines = [f'.TH CVLATEX 1 "" "cvlatex {__version__}" "User commands"', ".SH NAME", f"cvlatex \\- {summary}"]
    lines += [".SH SYNOPSIS", ".B cvlatex", "COMMAND [OPTIONS] [FILES]"]
    lines += [".SH OPTIONS", ".TP", ".B \\-h, \\-\\-help", "Show what the program or a command takes."]
    lines += [".TP", ".B \\-\\-version", "Show the versions of cvlatex and TeX, and the font sets.", ".SH COMMANDS"]
    for command in _list_contexts(context):
        lines += _describe(command)
    lines += [".SH EXIT STATUS"]
    for code, meaning in _CODES.items():
        lines += [".TP", f".B {int(code)}", _escape_text(meaning)]
    return "\n".join(lines) + "\n"


def _list_contexts(parent: click.Context) -> Iterator[click.Context]:
    """Yield the contexts of the commands below a group, those of groups in their place."""
    group = parent.command
    assert isinstance(group, click.Group)
    for name in group.list_commands(parent):
        command = group.get_command(parent, name)
        assert command is not None
        context = click.Context(command, info_name=name, parent=parent)
        if isinstance(command, click.Group):
            yield from _list_contexts(context)
        else:
            yield context


def _describe(context: click.Context) -> Iterator[str]:
    """Yield the lines of the manual page for one command."""
    command = context.command
    yield f'.SS "{_escape_text(context.command_path)} {_escape_text(" ".join(command.collect_usage_pieces(context)))}"'
    for paragraph in cleandoc(command.help or "").split("\n\n"):
        yield ".PP"
        yield _escape_text(" ".join(paragraph.split()))
    for parameter in command.params:
        record = parameter.get_help_record(context)
        if record is not None:
            option = _escape_text(record[0]).replace("|", "|\\:")  # a line may end between two choices
            yield from (".TP", f"\\fB{option}\\fR", _escape_text(" ".join(record[1].split())))
    _, *examples = [line for line in (command.epilog or "").removeprefix("\b\n").split("\n") if line]
    yield from (".PP", "Examples:", ".PP", ".nf", ".RS")
    yield from (_escape_text(line.strip()) for line in examples)
    yield from (".RE", ".fi")


def _escape_text(text: str) -> str:
    """Return a text without what troff takes for its own: backslashes, hyphens, a dot or quote that begins a line."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-").replace('"', "\\(dq")
    return f"\\&{escaped}" if escaped.startswith((".", "'")) else escaped


if __name__ == "__main__":
    write_file(Path(sys.argv[1] if len(sys.argv) > 1 else "docs/cvlatex.1"), format_manual())
