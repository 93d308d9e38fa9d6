"""`cvlatex completion`: the script that lets a shell complete commands, options and names."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

from cvlatex.commands.options import format_examples
from cvlatex.core.errors import ExitCode

_SHELLS = ("bash", "zsh", "fish")


@click.command(
    "completion", epilog=format_examples("completion zsh", "completion fish > ~/.config/fish/completions/cvlatex.fish")
)
@click.argument("shell", type=click.Choice(_SHELLS))
def command(shell: str) -> ExitCode:
    """Print the completion script of a shell.

    For bash, add `eval "$(cvlatex completion bash)"` to ~/.bashrc; for zsh likewise to ~/.zshrc; for fish,
    `cvlatex completion fish > ~/.config/fish/completions/cvlatex.fish`.
    """
    from cvlatex.commands.main import main

    completion = get_completion_class(shell)
    assert completion is not None  # the choice has only shells that click knows
    click.echo(completion(main, {}, "cvlatex", "_CVLATEX_COMPLETE").source())
    return ExitCode.FINE
